package org.setpoint.model.body;

import java.util.List;
import org.setpoint.model.pharmacokinetics.ChainStep;
import org.setpoint.model.pharmacokinetics.ChainSteps;
import org.setpoint.model.pharmacokinetics.Drug;

/**
 * Advances the drugs of one patient by a step and adds up what they do at the receptor: one patient may have several
 * drugs, the receptor sees only sums. A scratch pad of the step, used for one patient after another.
 */
final class Uptake {
    /** Below this share of its affinity a drug that is no longer prescribed is forgotten. */
    private static final double TRACE = 1e-9;

    private final ChainStep[] steps;
    private final double[] inverseAffinity;
    private final double[] efficacy;
    private final double[] respiratoryEfficacy;
    private final double[] monoaminergic;
    private final boolean[] displaces;
    private final boolean[] longActing;
    private final boolean ripples;

    /** Σ level/affinity: mean, at peak, at trough. */
    double bound;

    double boundPeak;
    double boundTrough;
    /** Σ efficacy·level/affinity: mean, at peak, at trough. */
    double drive;

    double drivePeak;
    double driveTrough;
    /** The same for breathing, at peak; of that, by drugs as high in sleep. */
    double respiratoryPeak;

    double respiratoryNight;
    /** Σ level/affinity of displacing ligands. */
    double displacing;
    /** Monoaminergic drive, in MME/d-eq. */
    double mono;
    /** Cycles of the ripple in the step. */
    int cycles;

    Uptake(ChainSteps chains, boolean ripples) {
        List<Drug> drugs = chains.drugs();
        int n = drugs.size();
        steps = new ChainStep[n];
        inverseAffinity = new double[n];
        efficacy = new double[n];
        respiratoryEfficacy = new double[n];
        monoaminergic = new double[n];
        displaces = new boolean[n];
        longActing = new boolean[n];
        this.ripples = ripples;
        for (int i = 0; i < n; i++) {
            Drug d = drugs.get(i);
            steps[i] = chains.steps().get(i);
            inverseAffinity[i] = 1 / d.affinity();
            efficacy[i] = d.efficacy();
            respiratoryEfficacy[i] = d.respiratoryEfficacy();
            monoaminergic[i] = d.monoaminergic() / (1 - d.monoaminergic());
            displaces[i] = d.displacing();
            longActing[i] = d.longActing();
        }
    }

    /** Forgets the last patient. */
    private void clear() {
        bound = boundPeak = boundTrough = 0;
        drive = drivePeak = driveTrough = 0;
        respiratoryPeak = respiratoryNight = 0;
        displacing = mono = 0;
        cycles = 1;
    }

    /** Advances all drugs of a patient and adds them up. */
    void take(DrugSlots slots, int row) {
        clear();
        for (int s = 0, n = slots.count(); s < n; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY) {
                take(slot, row);
            }
        }
    }

    private void take(DrugSlots.Slot slot, int row) {
        int d = slot.drug[row];
        ChainStep step = steps[d];
        double g1 = slot.depot1[row];
        double g2 = slot.depot2[row];
        double x = slot.plasma[row];
        double xe = slot.effect[row];
        double dosed = slot.intake[row];
        double mean = step.effectMean().of(g1, g2, x, xe, dosed);
        double end = step.effectEnd().of(g1, g2, x, xe, dosed);
        double high = mean;
        double low = mean;
        if (ripples) {
            double first = step.effectFirstPeak().of(g1, g2, x, xe, dosed);
            double last = step.effectLastPeak().of(g1, g2, x, xe, dosed);
            high = Math.max(Math.max(xe, end), Math.max(first, last));
            if (slot.atOnce[row] > 0) {
                high += slot.atOnce[row] * step.stackedRise();
            }
            low = Math.min(xe, end);
        }
        slot.depot1[row] = step.depot1End().of(g1, g2, x, xe, dosed);
        slot.depot2[row] = step.depot2End().of(g1, g2, x, xe, dosed);
        slot.plasma[row] = step.plasmaEnd().of(g1, g2, x, xe, dosed);
        slot.effect[row] = end;
        add(d, step, slot.activation[row], mean, high, low);
        if (slot.prescribed[row] == 0 && dosed == 0 && (end + x) * inverseAffinity[d] < TRACE && g1 + g2 < TRACE) {
            slot.drug[row] = DrugSlots.EMPTY;
            slot.depot1[row] = slot.depot2[row] = slot.plasma[row] = slot.effect[row] = 0;
        }
    }

    private void add(int d, ChainStep step, double activation, double mean, double high, double low) {
        double active = activation * inverseAffinity[d];
        double a = mean * active;
        double aHigh = high * active;
        double aLow = low * active;
        bound += a;
        boundPeak += aHigh;
        boundTrough += aLow;
        drive += efficacy[d] * a;
        drivePeak += efficacy[d] * aHigh;
        driveTrough += efficacy[d] * aLow;
        double breathing = respiratoryEfficacy[d] * aHigh;
        respiratoryPeak += breathing;
        if (longActing[d]) {
            respiratoryNight += breathing;
        }
        if (displaces[d]) {
            displacing += a;
        } else {
            cycles = Math.max(cycles, step.cycles());
        }
        mono += monoaminergic[d] * mean;
    }
}
