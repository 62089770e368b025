package org.setpoint.simulation;

import java.util.Arrays;
import net.jafama.StrictFastMath;
import org.jspecify.annotations.Nullable;
import org.setpoint.cohort.History;
import org.setpoint.model.Relaxation;
import org.setpoint.model.body.State;
import org.setpoint.model.pain.Therapy;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.model.pain.TherapyRelief;
import org.setpoint.observation.Event;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Population;
import org.setpoint.patient.Therapies;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** Treatments other than opioids: who has them, when they end, and how their relief comes and goes. */
final class TherapyCourse {
    /** Whoever does not bear a therapy stops it after so many days; assumption: trials count most of them in the first six weeks. */
    private static final int GIVEN_UP_AFTER = 42;

    private final CohortRun run;
    private final Population population;
    private final Therapies therapies;
    private final Luck luck;
    private final Therapy[] table;
    private final TherapyRelief relief;
    private final double supportTone;
    private final double supportTime;
    private final double responseSd;
    private final double triedAgain;
    private final @Nullable Settings history;

    TherapyCourse(CohortRun run) {
        this.run = run;
        population = run.population();
        therapies = population.therapies;
        luck = run.luck();
        table = run.world().therapies().toArray(Therapy[]::new);
        ParameterSet p = run.world().parameters();
        relief = new TherapyRelief(p);
        supportTone = p.value(TherapyRelief.SUPPORT_TONE);
        supportTime = p.value(TherapyRelief.SUPPORT_TIME);
        responseSd = p.value(TherapyRelief.RESPONSE_SD);
        triedAgain = p.value(TherapyRelief.TRIED_AGAIN);
        history = run.world().scenario().cohort().history();
    }

    /** Aims anew on the next day: what therapies are worth may have changed. */
    void reconsider() {
        Arrays.fill(therapies.nextEnd, Population.NEVER);
    }

    /**
     * Begins a therapy, or lets it go on until another day. Whoever once stopped it for its burden, here or before day 0, does
     * not take it again.
     */
    @SuppressWarnings("EnumOrdinal") // columns are addressed by ordinal on purpose
    void offer(int row, TherapyKind kind, double until, int day) {
        int k = kind.ordinal();
        int[] ends = therapies.ends[k];
        if ((therapies.refused[row] >> k & 1) == 1 || ends[row] > day) {
            return;
        }
        long number = population.number(row);
        int end = (int) Math.min(Therapies.NONE, Math.ceil(until));
        if (luck.uniform(number, Purpose.THERAPY_STOP, k) < table[k].stopShare()) {
            therapies.refused[row] |= 1 << k;
            if (History.tried(history, luck, number, kind)) {
                return;
            }
            end = Math.min(end, day + GIVEN_UP_AFTER);
        }
        ends[row] = end;
        run.record().add(new Event(number, day, "therapy-started", kind.word()));
        aim(row, day);
    }

    /** Gives support until a day. */
    void support(int row, double points, double until, int day) {
        population.mind.support[row] = points;
        therapies.supportEnds[row] = (int) Math.min(Therapies.NONE, Math.ceil(until));
        aim(row, day);
    }

    /** A day of one patient. */
    void live(int row, int day) {
        if (therapies.nextEnd[row] <= day || population.mind.support[row] != therapies.supportSeen[row]) {
            aim(row, day);
        }
        double keep = therapies.keep[row];
        if (keep > 0) {
            approach(population.bodies().of(State.PLAIN_RELIEF), therapies.plainTarget[row], keep, row);
            approach(population.bodies().of(State.TONE_RELIEF), therapies.toneTarget[row], keep, row);
        }
    }

    private static void approach(double[] column, double target, double keep, int row) {
        column[row] = Relaxation.toward(column[row], target, keep);
    }

    /** Works out what the therapies that run today are worth together. */
    private void aim(int row, int day) {
        relief.clear();
        int next = Therapies.NONE;
        if (therapies.supportEnds[row] <= day) {
            population.mind.support[row] = 0;
            therapies.supportEnds[row] = Therapies.NONE;
        }
        next = Math.min(next, therapies.supportEnds[row]);
        for (int k = 0; k < table.length; k++) {
            int end = therapies.ends[k][row];
            if (end > day) {
                next = Math.min(next, end);
                double z = luck.normal(population.number(row), Purpose.THERAPY_RESPONSE, k);
                double answer = StrictFastMath.exp(responseSd * z - responseSd * responseSd / 2);
                relief.add(points(table[k], row) * answer * left(row, k), table[k].toneShare(), table[k].onset());
            }
        }
        double support = population.mind.support[row];
        if (support > 0) {
            relief.add(support, supportTone, supportTime);
        }
        therapies.supportSeen[row] = support;
        therapies.nextEnd[row] = next;
        therapies.plainTarget[row] = relief.plain();
        therapies.toneTarget[row] = relief.byTone();
        if (relief.total() > 0) {
            therapies.keep[row] = Relaxation.decay(1, relief.onset());
        }
    }

    /** Share of a therapy's relief that is new to a patient. */
    private double left(int row, int k) {
        return History.tried(history, luck, population.number(row), table[k].kind()) ? triedAgain : 1;
    }

    private double points(Therapy therapy, int row) {
        return switch (population.phenotype[row]) {
            case NOCICEPTIVE -> therapy.nociceptive();
            case NEUROPATHIC -> therapy.neuropathic();
            case NOCIPLASTIC -> therapy.nociplastic();
        };
    }
}
