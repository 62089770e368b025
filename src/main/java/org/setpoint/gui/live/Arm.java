package org.setpoint.gui.live;

import java.util.Arrays;
import java.util.List;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.observation.Fares;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.Reading;
import org.setpoint.patient.Population;
import org.setpoint.scenario.Scenario;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;

/** One of the runs that are shown: the whole cohort of a scenario, replicate 1, as a batch run would live it. */
final class Arm {
    private static final int NEVER = -Fares.LATELY - 1;
    private static final Fares[] ALL = Fares.values();

    private final CohortRun run;
    private final Curves curves;
    private final int[] recordDays;
    private final int duration;
    private final DrugTable drugs;
    private final LifeTable lifeTable;
    private final int[] overdosedOn;
    private final double[] overdoses;
    private int points;

    Arm(Scenario scenario, DrugTable drugs, LifeTable lifeTable) {
        this.drugs = drugs;
        this.lifeTable = lifeTable;
        World world = new World(scenario, drugs, lifeTable);
        duration = scenario.duration();
        run = new CohortRun(world, 1, 0, scenario.patients(), CohortRun.Resolution.DAILY);
        recordDays = world.recordDays();
        curves = new Curves(world.outcomes(), recordDays);
        overdosedOn = new int[scenario.patients()];
        Arrays.fill(overdosedOn, NEVER);
        overdoses = new double[scenario.patients()];
        run.start();
        copyPoints();
    }

    int day() {
        return run.day();
    }

    boolean isOver() {
        return run.day() >= duration;
    }

    Curves curves() {
        return curves;
    }

    List<Outcome> outcomes() {
        return curves.outcomes();
    }

    /** Lives one day, unless the run is over. */
    void live() {
        if (isOver()) {
            return;
        }
        run.liveDay();
        Population p = run.population();
        for (int row = 0; row < overdoses.length; row++) {
            if (p.overdoses[row] > overdoses[row]) {
                overdoses[row] = p.overdoses[row];
                overdosedOn[row] = run.day();
            }
        }
        copyPoints();
    }

    private void copyPoints() {
        while (points < recordDays.length && recordDays[points] <= run.day()) {
            curves.copy(points, run.record());
            points++;
        }
    }

    /** From today on it lives another scenario. */
    void change(Scenario next) {
        run.change(new World(next, drugs, lifeTable));
    }

    /** What is drawn of every patient now. */
    Frame frame(Outcome across, Outcome up) {
        int size = overdoses.length;
        float[] x = new float[size];
        float[] y = new float[size];
        byte[] fares = new byte[size];
        int[] counts = new int[ALL.length];
        Reading reading = new Reading(run.population(), run.readOut(), run.pharmacy());
        for (int row = 0; row < size; row++) {
            reading.read(row);
            int f = place(Fares.of(reading, run.day() - overdosedOn[row] <= Fares.LATELY));
            fares[row] = (byte) f;
            counts[f]++;
            boolean shown = run.population().alive(row);
            x[row] = shown ? (float) across.of(reading) : Float.NaN;
            y[row] = shown ? (float) up.of(reading) : Float.NaN;
        }
        return new Frame(run.day(), across, up, x, y, fares, counts, curves);
    }

    @SuppressWarnings("EnumOrdinal") // frames hold a byte for each patient
    private static int place(Fares fares) {
        return fares.ordinal();
    }
}
