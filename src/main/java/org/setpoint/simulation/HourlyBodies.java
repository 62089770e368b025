package org.setpoint.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.Signal;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Population;

/** Twenty-four steps a day, for single bodies: the day's doses fall on their hours. Other bodies of the run step daily. */
final class HourlyBodies implements BodyPhase {
    private static final int HOURS = 24;

    private final Population population;
    private final List<Drug> drugs;
    private final CohortRun run;
    private BodyStep step;
    private final double[] peak;
    private final DailyBodies others;
    private final int from;
    private final int until;
    private final List<IntConsumer> listeners = new ArrayList<>();

    HourlyBodies(CohortRun run, int from, int until) {
        this.run = run;
        this.from = from;
        this.until = until;
        others = new DailyBodies(run);
        population = run.population();
        drugs = run.world().drugs().all();
        step = new BodyStep(run.world().parameters(), drugs, 1.0 / HOURS, population.bodies());
        peak = population.bodies().of(Signal.RESPIRATORY_PEAK);
    }

    @Override
    public void renew() {
        others.renew();
        step = step.with(run.world().parameters());
    }

    @Override
    public void onHour(IntConsumer listener) {
        listeners.add(listener);
    }

    @Override
    public void run(int day) {
        others.run(0, from);
        others.run(until, population.size());
        double[][] doses = dosesOfTheDay();
        double[] peaks = new double[population.size()];
        for (int hour = 0; hour < HOURS; hour++) {
            for (int row = from; row < until; row++) {
                if (population.alive(row)) {
                    give(doses, row, hour);
                    step.advance(row);
                    step.expect(row, population.care.care[row]);
                    peaks[row] = Math.max(peaks[row], peak[row]);
                }
            }
            for (IntConsumer listener : listeners) {
                listener.accept(day * HOURS + hour + 1);
            }
        }
        restore(doses);
        keep(peaks);
    }

    /** What threatened breathing on this day is its highest hour, not its last. */
    private void keep(double[] peaks) {
        for (int row = 0; row < peaks.length; row++) {
            if (population.alive(row)) {
                peak[row] = peaks[row];
            }
        }
    }

    private double[][] dosesOfTheDay() {
        DrugSlots slots = population.bodies().drugs();
        double[][] doses = new double[slots.count()][];
        for (int s = 0; s < doses.length; s++) {
            doses[s] = slots.slot(s).intake.clone();
        }
        return doses;
    }

    /** Puts what falls into this hour into the intake. */
    private void give(double[][] doses, int row, int hour) {
        DrugSlots slots = population.bodies().drugs();
        for (int s = 0; s < doses.length; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] == DrugSlots.EMPTY) {
                slot.intake[row] = 0;
                continue;
            }
            double interval = drugs.get(slot.drug[row]).doseInterval();
            if (interval == 0) {
                slot.intake[row] = doses[s][row] / HOURS;
            } else {
                int count = Math.max(1, (int) Math.rint(HOURS / interval));
                double stacked = slot.atOnce[row];
                slot.intake[row] = hour % (HOURS / count) == 0 ? (doses[s][row] - stacked) / count : 0;
                slot.intake[row] += hour == HOURS / count * (count - 1) ? stacked : 0;
            }
        }
    }

    private void restore(double[][] doses) {
        for (int s = 0; s < doses.length; s++) {
            System.arraycopy(doses[s], 0, population.bodies().drugs().slot(s).intake, 0, doses[s].length);
        }
    }
}
