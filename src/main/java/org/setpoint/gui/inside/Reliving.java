package org.setpoint.gui.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.observation.BodyMoment;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.simulation.LivingBody;
import org.setpoint.simulation.Probe;
import org.setpoint.simulation.WhatIf;
import org.setpoint.simulation.World;

/**
 * Lives the patient's district on a thread of its own. A new wish makes the last one stop within days of simulated time; what
 * it has lived is kept where the new one goes on from there.
 */
final class Reliving {
    /** Days that are lived between two looks at whether something else is wished for. */
    private static final int CHUNK = 4;
    /** Between two pictures of a long past, nanoseconds: often enough to see that something happens. */
    private static final long PICTURE = 300_000_000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Reliving::daemon);
    private final AtomicLong wishes = new AtomicLong();
    /** Grows when something else than a later day of the same patient is wished for. */
    private final AtomicLong patients = new AtomicLong();

    private final Listener listener;

    // Only touched by the event thread.
    private @Nullable Whose wished;

    // Only touched by the thread.
    private long pictured;
    private @Nullable LivingBody body;
    private @Nullable Whose lived;
    private final List<BodyMoment> moments = new ArrayList<>();

    /** Whose body. */
    record Whose(Scenario scenario, DrugTable drugs, int replicate, long patient) {}

    /** Hears on the event thread what was lived. */
    interface Listener {
        /**
         * The patient has lived on.
         *
         * @param life so far
         * @param wanted days that were asked for
         */
        void lived(Life life, int wanted);

        /** Something was tried. */
        void tried(Probe probe);

        /** It could not be done. */
        void failed(String why);
    }

    Reliving(Listener listener) {
        this.listener = listener;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "inside-one-patient");
        thread.setDaemon(true);
        return thread;
    }

    /** Lives a patient up to a day; from day 0 if another patient, another scenario or a later day was lived. */
    void live(Whose whose, int day) {
        if (!whose.equals(wished)) {
            patients.incrementAndGet();
            wished = whose;
        }
        long patient = patients.get();
        long wish = wishes.incrementAndGet();
        submit(wish, () -> liveTo(whose, day, wish, patient));
    }

    /** Tries something on the body as it is; the last wish for a day comes first. */
    void tryOut(WhatIf what) {
        long wish = wishes.get();
        submit(wish, () -> {
            LivingBody of = body;
            if (of == null) {
                return;
            }
            Optional<String> objection = of.objection(what);
            if (objection.isPresent()) {
                tell(wish, () -> listener.failed(objection.get()));
            } else {
                Probe probe = of.probe(what);
                tell(wish, () -> listener.tried(probe));
            }
        });
    }

    /** Stops what is under way. */
    void stop() {
        wished = null;
        patients.incrementAndGet();
        wishes.incrementAndGet();
    }

    /** Stops for good. */
    void close() {
        stop();
        thread.shutdownNow();
    }

    private void submit(long wish, Runnable task) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            if (wish != wishes.get()) {
                return;
            }
            try {
                task.run();
            } catch (RuntimeException e) {
                body = null; // half a day may be lived: never go on from it
                String why = e.getMessage() == null ? e.toString() : e.getMessage();
                tell(wish, () -> listener.failed("This patient cannot be lived: " + why));
            }
        });
    }

    private void liveTo(Whose whose, int day, long wish, long patient) {
        LivingBody of = body;
        if (of == null || !whose.equals(lived) || of.day() > day) {
            body = null; // if the next line fails, nothing is left of the last patient
            World world = new World(whose.scenario(), whose.drugs(), LifeTableReader.builtIn());
            of = new LivingBody(world, whose.replicate(), whose.patient());
            body = of;
            lived = whose;
            moments.clear();
            moments.add(of.now());
        }
        int until = Math.min(day, whose.scenario().duration());
        while (of.day() < until) {
            if (wish != wishes.get()) {
                return;
            }
            moments.addAll(of.advanceTo(Math.min(until, of.day() + CHUNK)));
            if (of.day() < until && System.nanoTime() - pictured > PICTURE) {
                publish(whose, of, until, patient);
                pictured = System.nanoTime();
            }
        }
        publish(whose, of, until, patient);
    }

    private void publish(Whose whose, LivingBody of, int wanted, long patient) {
        Life life = new Life(
                whose.scenario().name(),
                whose.replicate(),
                whose.patient(),
                of.who(),
                of.female(),
                of.alive(),
                of.day(),
                of.prescription(),
                moments,
                of.events());
        SwingUtilities.invokeLater(() -> {
            if (patient == patients.get()) {
                listener.lived(life, wanted);
            }
        });
    }

    private void tell(long wish, Runnable news) {
        SwingUtilities.invokeLater(() -> {
            if (wish == wishes.get()) {
                news.run();
            }
        });
    }
}
