package org.setpoint.bench;

import java.util.concurrent.CountDownLatch;
import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.model.AbstractDsolModel;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;
import org.setpoint.model.body.BodyStep;

/** The bodies on DSOL in its usual way: an event a patient, which advances the body and schedules itself for the next day. */
final class DsolPatients {
    private final BodyStep step;
    private final int patients;
    private final Scheduling scheduling;
    private final Waking waking;

    /** How the next event of a patient is named. */
    enum Scheduling {
        /** The object and the name of its method, as in DSOL's tutorials. */
        BY_NAME,
        /** A lambda, which DSOL offers too. */
        BY_LAMBDA
    }

    DsolPatients(BodyStep step, int patients, Scheduling scheduling, Waking waking) {
        this.step = step;
        this.patients = patients;
        this.waking = waking;
        this.scheduling = scheduling;
    }

    /** One patient; public, with a public method, for DSOL finds it by reflection. */
    public final class Patient {
        private final DevsSimulator<Double> simulator;
        private final int row;

        Patient(DevsSimulator<Double> simulator, int row) {
            this.simulator = simulator;
            this.row = row;
        }

        /** One day. */
        public void live() {
            step.advance(row);
            next(1);
        }

        private void next(double delay) {
            if (scheduling == Scheduling.BY_NAME) {
                simulator.scheduleEventRel(delay, this, "live", new Object[0]);
            } else {
                simulator.scheduleEventRel(delay, this::live);
            }
        }
    }

    private final class Model extends AbstractDsolModel<Double, DevsSimulator<Double>> {
        private static final long serialVersionUID = 1L;

        Model(DevsSimulator<Double> simulator) {
            super(simulator);
        }

        @Override
        public void constructModel() {
            for (int row = 0; row < patients; row++) {
                new Patient(getSimulator(), row).next(waking.time(row));
            }
        }
    }

    /** Nanoseconds per patient-day; putting the first events into the list is not counted. */
    double live(int days) {
        DevsSimulator<Double> simulator = new DevsSimulator<>("setpoint");
        simulator.initialize(new Model(simulator), new SingleReplication<>("bench", 0.0, 0.0, days + 1.0));
        CountDownLatch end = new CountDownLatch(1);
        simulator.scheduleEventAbs((double) days, end::countDown);
        return Stopwatch.time(() -> run(simulator, end, days)) / ((double) patients * days);
    }

    private static void run(DevsSimulator<Double> simulator, CountDownLatch end, int days) {
        simulator.runUpTo(days + 0.01); // before anybody's next day, see Waking
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
