package org.setpoint.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Population;

/** Twenty-four steps a day, for single bodies: the day's doses fall on their hours. */
final class HourlyBodies implements BodyPhase {
    private static final int HOURS = 24;

    private final Population population;
    private final List<Drug> drugs;
    private final BodyStep step;
    private final List<IntConsumer> listeners = new ArrayList<>();

    HourlyBodies(CohortRun run) {
        population = run.population();
        drugs = run.world().drugs().all();
        step = new BodyStep(run.world().parameters(), drugs, 1.0 / HOURS, population.bodies());
    }

    @Override
    public void onHour(IntConsumer listener) {
        listeners.add(listener);
    }

    @Override
    public void run(int day) {
        double[][] doses = dosesOfTheDay();
        for (int hour = 0; hour < HOURS; hour++) {
            for (int row = 0; row < population.size(); row++) {
                if (population.alive(row)) {
                    give(doses, row, hour);
                    step.advance(row);
                    step.expect(row, population.care.care[row]);
                }
            }
            for (IntConsumer listener : listeners) {
                listener.accept(day * HOURS + hour + 1);
            }
        }
        restore(doses);
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
                slot.intake[row] = hour % (HOURS / count) == 0 ? doses[s][row] / count : 0;
            }
        }
    }

    private void restore(double[][] doses) {
        for (int s = 0; s < doses.length; s++) {
            System.arraycopy(doses[s], 0, population.bodies().drugs().slot(s).intake, 0, doses[s].length);
        }
    }
}
