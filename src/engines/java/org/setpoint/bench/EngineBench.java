package org.setpoint.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;

/**
 * The body kernel against the same kernel as an event a patient and day on other engines, and against a bare loop: first that
 * all end in the same bits, then their speed, measured in turn within one process. Start with {@code mvn -Pengines verify}.
 */
public final class EngineBench {
    private static final int PATIENTS = 10_000;
    private static final int DAYS = 20;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;

    private final BenchBodies bench = new BenchBodies(new BenchScenario().of(PATIENTS, 1, 365), PATIENTS);
    private final List<Contender> contenders = new ArrayList<>();

    /** Who runs, on bodies of its own; it measures nanoseconds per patient-day of the next days. */
    private record Contender(String name, Bodies bodies, DoubleSupplier live) {}

    /** How a contender is made for bodies and the kernel over them. */
    @FunctionalInterface
    private interface Engine {
        DoubleSupplier on(Bodies bodies, BodyStep step);
    }

    private EngineBench() {
        add("kernel", (bodies, step) -> () -> kernel(step));
        add("bare loop", (bodies, step) -> bare(new BareLoop(bench, bodies)));
        add("SSJ, all days begin together", (bodies, step) -> ssj(step, Waking.TOGETHER));
        add("SSJ, each day at its own hour", (bodies, step) -> ssj(step, Waking.EACH_ALONE));
        add(
                "DSOL, together, methods by name",
                (bodies, step) -> dsol(step, DsolPatients.Scheduling.BY_NAME, Waking.TOGETHER));
        add(
                "DSOL, together, lambdas",
                (bodies, step) -> dsol(step, DsolPatients.Scheduling.BY_LAMBDA, Waking.TOGETHER));
        add(
                "DSOL, own hours, methods by name",
                (bodies, step) -> dsol(step, DsolPatients.Scheduling.BY_NAME, Waking.EACH_ALONE));
    }

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        int code = 1;
        try {
            new EngineBench().run();
            code = 0;
        } catch (IllegalStateException e) {
            say("%s", String.valueOf(e.getMessage()));
        } finally {
            System.exit(code); // DSOL's worker threads wait for more
        }
    }

    private void run() {
        contenders.forEach(c -> c.live().getAsDouble());
        requireSame();
        say("%d patients on one drug, %d days a round: all end in the same bits.", PATIENTS, DAYS);
        double before = load();
        double[] t = Stopwatch.medians(
                WARM_UP, ROUNDS, contenders.stream().map(Contender::live).toList());
        requireSame();
        say(
                "Java %s, %d processors, load %.1f before and %.1f after; medians of %d rounds in turn.",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), before, load(), ROUNDS);
        say("%-36s %10s %10s %14s", "", "ns/day", "x kernel", "beyond kernel");
        for (int i = 0; i < t.length; i++) {
            say("%-36s %10.1f %10.2f %14.1f", contenders.get(i).name(), t[i], t[i] / t[0], t[i] - t[0]);
        }
        say("kernel / bare loop %.2f (wanted: at most 2)", t[0] / t[1]);
        say("SSJ / kernel %.2f together, %.2f at own hours (wanted: at least 3)", t[2] / t[0], t[3] / t[0]);
        say(
                "DSOL / kernel %.2f by name, %.2f by lambda, %.2f at own hours (wanted: at least 10)",
                t[4] / t[0], t[5] / t[0], t[6] / t[0]);
    }

    private void add(String name, Engine engine) {
        Bodies bodies = bench.copy();
        contenders.add(new Contender(name, bodies, engine.on(bodies, bench.step(bodies))));
    }

    private void requireSame() {
        contenders.forEach(c ->
                BenchBodies.requireSame(c.name(), contenders.get(0).bodies(), c.bodies()));
    }

    private static double kernel(BodyStep step) {
        return Stopwatch.time(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        for (int row = 0; row < PATIENTS; row++) {
                            step.advance(row);
                        }
                    }
                })
                / ((double) PATIENTS * DAYS);
    }

    private static DoubleSupplier bare(BareLoop loop) {
        return () -> Stopwatch.time(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        loop.day();
                    }
                })
                / ((double) PATIENTS * DAYS);
    }

    private static DoubleSupplier ssj(BodyStep step, Waking waking) {
        SsjPatients ssj = new SsjPatients(step, PATIENTS, waking);
        return () -> ssj.live(DAYS);
    }

    private static DoubleSupplier dsol(BodyStep step, DsolPatients.Scheduling scheduling, Waking waking) {
        DsolPatients dsol = new DsolPatients(step, PATIENTS, scheduling, waking);
        return () -> dsol.live(DAYS);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
