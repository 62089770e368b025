package org.setpoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.patient.Population;
import org.setpoint.scenario.Scenario;
import org.setpoint.simulation.World;

/** The benchmarks of {@code setpoint bench}, one after another; each says one line. */
public final class Benchmark {
    private static final int PATIENTS = 10_000;

    private final Worlds worlds;
    private final Consumer<String> say;

    /** Makes a world of the bench scenario with other numbers. */
    @FunctionalInterface
    public interface Worlds {
        /**
         * A world.
         *
         * @param patients in each replicate
         * @param replicates how many
         * @param days length
         * @return ready to run
         */
        World of(int patients, int replicates, int days);
    }

    /**
     * Benchmarks.
     *
     * @param worlds makes the worlds
     * @param say hears of every result
     */
    public Benchmark(Worlds worlds, Consumer<String> say) {
        this.worlds = worlds;
        this.say = say;
    }

    /**
     * Runs all.
     *
     * @param million also a million patients for a year, which takes minutes
     * @throws InterruptedException if interrupted
     */
    public void run(boolean million) throws InterruptedException {
        World world = worlds.of(PATIENTS, 1, 365);
        World four = worlds.of(PATIENTS, 4, 180);
        KernelBench kernel = new KernelBench(world, PATIENTS);
        FloorBench floor = new FloorBench(new BenchBodies(world, PATIENTS));
        double[] t = Stopwatch.medians(
                2,
                7,
                List.of(
                        kernel::columns,
                        kernel::onePerPatient,
                        () -> perPatientDay(world, 1),
                        () -> perPatientDay(four, 1),
                        () -> perPatientDay(four, 2),
                        floor::kernel,
                        floor::floor));
        say("body kernel, columns", t[0], "ns per patient-day");
        say("body kernel, one MASON Steppable per patient", t[1], "ns per patient-day");
        say("whole run (policy, behaviour, events, observation every 7 days)", t[2], "ns per patient-day");
        say("body kernel, everybody on one drug", t[5], "ns per patient-day");
        say("the same arithmetic as one bare loop over arrays, same bits", t[6], "ns per patient-day");
        ratio("whole run / body kernel", t[2] / t[0]);
        ratio("body kernel / bare loop, both on one drug", t[5] / t[6]);
        ratio("MASON way / body kernel", t[1] / t[0]);
        ratio("speed-up on two threads", t[3] / t[4]);
        say("one patient in memory", bytesPerPatient(world.part()), "bytes");
        List<Integer> sizes = new ArrayList<>(List.of(10_000, 100_000));
        if (million) {
            sizes.add(1_000_000);
        }
        for (int n : sizes) {
            World large = worlds.of(n, 1, n > 100_000 ? 365 : 90);
            double time = once(large, 2) / ((double) n * large.scenario().duration());
            long used =
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
            say.accept(String.format(
                    Locale.ROOT,
                    "%,9d patients, %d days, two threads: %6.0f ns per patient-day, heap %,d MiB",
                    n,
                    large.scenario().duration(),
                    time,
                    used));
        }
    }

    private static double perPatientDay(World world, int threads) {
        Scenario s = world.scenario();
        return once(world, threads) / ((double) s.patients() * s.duration() * s.replicates());
    }

    private static double once(World world, int threads) {
        long start = System.nanoTime();
        try {
            new Ensemble(world, threads, false).run(done -> {}, replicate -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return System.nanoTime() - start;
    }

    /** By the difference in used memory that a large population makes. */
    private static double bytesPerPatient(int part) {
        int parts = 200;
        long before = used();
        List<Population> populations = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            populations.add(new Population((long) i * part, part, 3));
        }
        long after = used();
        return (double) (after - before) / ((long) populations.size() * part);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void say(String what, double value, String unit) {
        say.accept(String.format(Locale.ROOT, "%-66s %8.1f %s", what, value, unit));
    }

    private void ratio(String what, double value) {
        say.accept(String.format(Locale.ROOT, "%-66s %8.2f", what, value));
    }
}
