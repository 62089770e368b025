package org.setpoint.model.body;

import java.util.List;
import org.setpoint.model.pharmacokinetics.ChainStep;
import org.setpoint.model.pharmacokinetics.ChainSteps;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.receptor.Binding;
import org.setpoint.parameter.ParameterSet;

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
    private final double[] nmda;
    private final int[] moleculeOf;
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
    /** Σ nmda·efficacy·level/affinity: divided by the drive, how far they slow the growth of hyperalgesia. */
    double nmdaDrive;
    /** How many molecules drive the receptor. */
    int acting;
    /** Which they are, the first {@link #acting} of them. */
    final int[] molecule = new int[DrugSlots.MOST];
    /** Their drives, which add up to {@link #drive}. */
    final double[] driveOf = new double[DrugSlots.MOST];
    /** The first half of the day, from its start on. */
    private final Half begins = new Half();
    /** The second half, up to its end. */
    private final Half ends = new Half();

    /** What all drugs do at their highest in one half of the day, and at the edge of the day. */
    private final class Half {
        private double bound;
        private double drive;
        private double breathing;
        private double night;
        private double boundAtEdge;
        private double driveAtEdge;

        private void clear() {
            bound = drive = breathing = night = boundAtEdge = driveAtEdge = 0;
        }

        private void add(int d, double high, double edge) {
            bound += high;
            drive += efficacy[d] * high;
            breathing += respiratoryEfficacy[d] * high;
            if (longActing[d]) {
                night += respiratoryEfficacy[d] * high;
            }
            boundAtEdge += edge;
            driveAtEdge += efficacy[d] * edge;
        }
    }

    /** Cycles of the ripple in the step. */
    int cycles;

    Uptake(ParameterSet p, ChainSteps chains, boolean ripples) {
        List<Drug> drugs = chains.drugs();
        int n = drugs.size();
        steps = new ChainStep[n];
        inverseAffinity = new double[n];
        efficacy = new double[n];
        respiratoryEfficacy = new double[n];
        monoaminergic = new double[n];
        nmda = new double[n];
        moleculeOf = new int[n];
        displaces = new boolean[n];
        longActing = new boolean[n];
        this.ripples = ripples;
        double own = p.value(Binding.DRUG_EFFICACY);
        List<String> molecules = drugs.stream().map(Drug::molecule).distinct().toList();
        for (int i = 0; i < n; i++) {
            Drug d = drugs.get(i);
            steps[i] = chains.steps().get(i);
            double alike = d.ligand() == Drug.Ligand.AGONIST ? Binding.alike(d.efficacy(), own) : 1;
            inverseAffinity[i] = 1 / (d.affinity() * alike);
            efficacy[i] = d.efficacy() * alike;
            respiratoryEfficacy[i] = d.respiratoryEfficacy() * alike;
            nmda[i] = d.nmda();
            moleculeOf[i] = molecules.indexOf(d.molecule());
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
        displacing = mono = nmdaDrive = 0;
        begins.clear();
        ends.clear();
        acting = 0;
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
        settle();
    }

    /** The drugs of a day peak and fall together only as far as they do so in the same half of it. */
    private void settle() {
        Half peak = ends.drive > begins.drive ? ends : begins;
        boundPeak = peak.bound;
        drivePeak = peak.drive;
        Half low = ends.driveAtEdge < begins.driveAtEdge ? ends : begins;
        boundTrough = low.boundAtEdge;
        driveTrough = low.driveAtEdge;
        Half breathing = ends.breathing > begins.breathing ? ends : begins;
        respiratoryPeak = breathing.breathing;
        respiratoryNight = breathing.night;
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
        double early = mean;
        double late = mean;
        double start = mean;
        if (ripples) {
            early = Math.max(xe, step.effectFirstPeak().of(g1, g2, x, xe, dosed));
            late = Math.max(end, step.effectLastPeak().of(g1, g2, x, xe, dosed));
            start = xe;
            double stacked = slot.atOnce[row] * step.stackedRise();
            early += stacked;
            late += stacked;
        }
        slot.depot1[row] = step.depot1End().of(g1, g2, x, xe, dosed);
        slot.depot2[row] = step.depot2End().of(g1, g2, x, xe, dosed);
        slot.plasma[row] = step.plasmaEnd().of(g1, g2, x, xe, dosed);
        slot.effect[row] = end;
        add(d, step, slot.activation[row], mean);
        double active = slot.activation[row] * inverseAffinity[d];
        begins.add(d, early * active, start * active);
        ends.add(d, late * active, ripples ? end * active : mean * active);
        if (slot.prescribed[row] == 0 && dosed == 0 && (end + x) * inverseAffinity[d] < TRACE && g1 + g2 < TRACE) {
            slot.drug[row] = DrugSlots.EMPTY;
            slot.depot1[row] = slot.depot2[row] = slot.plasma[row] = slot.effect[row] = 0;
        }
    }

    private void add(int d, ChainStep step, double activation, double mean) {
        double active = activation * inverseAffinity[d];
        double a = mean * active;
        bound += a;
        double driven = efficacy[d] * a;
        drive += driven;
        if (driven > 0) {
            drives(moleculeOf[d], driven);
            nmdaDrive += nmda[d] * driven;
        }
        if (displaces[d]) {
            displacing += a;
        } else {
            cycles = Math.max(cycles, step.cycles());
        }
        mono += monoaminergic[d] * mean;
    }

    private void drives(int which, double driven) {
        for (int i = 0; i < acting; i++) {
            if (molecule[i] == which) {
                driveOf[i] += driven;
                return;
            }
        }
        molecule[acting] = which;
        driveOf[acting] = driven;
        acting++;
    }
}
