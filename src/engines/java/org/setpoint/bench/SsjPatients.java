package org.setpoint.bench;

import org.setpoint.model.body.BodyStep;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The bodies on SSJ in its usual way: an event a patient, which advances the body and schedules itself for the next day. */
final class SsjPatients {
    private final BodyStep step;
    private final int patients;
    private final Waking waking;

    SsjPatients(BodyStep step, int patients, Waking waking) {
        this.step = step;
        this.patients = patients;
        this.waking = waking;
    }

    private final class PatientDay extends Event {
        private final int row;

        PatientDay(Simulator simulator, int row) {
            super(simulator);
            this.row = row;
        }

        @Override
        public void actions() {
            step.advance(row);
            schedule(1);
        }
    }

    private static final class End extends Event {
        End(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void actions() {
            simulator().stop();
        }
    }

    /** Nanoseconds per patient-day; putting the first events into the list is not counted. */
    double live(int days) {
        Simulator simulator = new Simulator();
        simulator.init();
        for (int row = 0; row < patients; row++) {
            new PatientDay(simulator, row).schedule(waking.time(row));
        }
        new End(simulator).schedule(days);
        return Stopwatch.time(simulator::start) / ((double) patients * days);
    }
}
