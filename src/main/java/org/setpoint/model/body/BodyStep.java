package org.setpoint.model.body;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.Relaxation;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.hyperalgesia.NmdaModulation;
import org.setpoint.model.pain.Expectation;
import org.setpoint.model.pharmacokinetics.ChainSteps;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.receptor.DownRegulation;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tolerance.CrossTolerance;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.ParameterSet;

/**
 * Advances the bodies of one population by one step: drugs first, then the receptor, then everything that adapts. The same
 * equations serve the hour and the day; a daily step sees the ripple between doses in closed form (Eq. 12). Not safe for
 * several threads: give each population its own.
 */
public final class BodyStep {
    /** Steps longer than this do not resolve single doses, days. */
    private static final double RESOLVED = 0.2;

    private final ChainSteps chains;
    private final Bodies bodies;
    private final double dt;
    private final boolean ripples;
    private final DrugSlots drugs;
    private final Uptake uptake;
    private final Binding binding;
    private final Desensitisation desensitisation;
    private final DownRegulation downRegulation;
    private final AnalgesicTolerance analgesicTolerance;
    private final RespiratoryTolerance respiratoryTolerance;
    private final CrossTolerance crossTolerance;
    private final Familiarity familiarity;
    private final NmdaModulation nmda;
    private final Withdrawal withdrawal;
    private final EndogenousTone tone;
    private final CentralSensitisation sensitisation;
    private final AddictionLearning addiction;
    private final Expectation expectation;
    private final Analgesia analgesia;
    private final double[] leadOfCycles = new double[25];

    private final BodyColumns c;
    private final float[] adaptationTime;
    private final float[] toleranceTime;
    /** e^(−Δt/τ) of each person, computed once. */
    private final double[] adaptationDecay;

    private final double[] toleranceGrowth;

    /**
     * A step for one population, whose traits must be drawn already.
     *
     * @param p values of the model's parameters
     * @param table the drug table, by whose indices slots name their drug
     * @param dt length, days: 1 for populations, 1/24 or less for one body in detail
     * @param bodies the population
     */
    public BodyStep(ParameterSet p, List<Drug> table, double dt, Bodies bodies) {
        this(p, ChainSteps.of(table, dt), bodies);
    }

    /**
     * A step for one population, whose traits must be drawn already.
     *
     * @param p values of the model's parameters
     * @param chains the drug table and the length of the step: 1 day for populations, an hour or less for one body
     * @param bodies the population
     */
    public BodyStep(ParameterSet p, ChainSteps chains, Bodies bodies) {
        this(chains, p, bodies);
        for (int row = 0; row < bodies.size(); row++) {
            empty(row);
        }
    }

    /** Bodies as they are; what only tells how a body answers is computed anew. */
    private BodyStep(ChainSteps chains, ParameterSet p, Bodies bodies) {
        this.chains = chains;
        this.bodies = bodies;
        dt = chains.dt();
        ripples = dt > RESOLVED;
        drugs = bodies.drugs();
        uptake = new Uptake(p, chains, ripples);
        binding = new Binding(p);
        desensitisation = new Desensitisation(p, dt);
        downRegulation = new DownRegulation(p, dt);
        analgesicTolerance = new AnalgesicTolerance(p, dt);
        respiratoryTolerance = new RespiratoryTolerance(p, dt);
        crossTolerance = new CrossTolerance(p);
        familiarity = bodies.familiarity();
        nmda = new NmdaModulation(p, dt);
        withdrawal = new Withdrawal(p, dt);
        tone = new EndogenousTone(p, dt);
        sensitisation = new CentralSensitisation(p, dt);
        addiction = new AddictionLearning(p, dt);
        expectation = new Expectation(p, dt);
        analgesia = new Analgesia(p);
        for (int n = 0; n < leadOfCycles.length; n++) {
            leadOfCycles[n] = desensitisation.rippleLead(n / dt);
        }
        c = new BodyColumns(bodies);
        adaptationTime = bodies.of(Trait.ADAPTATION_TIME);
        toleranceTime = bodies.of(Trait.ANALGESIC_TOLERANCE_TIME);
        adaptationDecay = new double[bodies.size()];
        toleranceGrowth = new double[bodies.size()];
        for (int row = 0; row < bodies.size(); row++) {
            meet(row);
            settle(row);
        }
    }

    /**
     * The step of the same bodies with other values of the model, in the middle of their lives: no state of theirs changes.
     *
     * @param p values of the model's parameters
     * @return a new step
     */
    public BodyStep with(ParameterSet p) {
        return new BodyStep(chains, p, bodies);
    }

    /**
     * Learns how fast a body adapts: to be called again once another body was copied over it.
     *
     * @param row which
     */
    public void meet(int row) {
        adaptationDecay[row] = Relaxation.decay(dt, adaptationTime[row]);
        toleranceGrowth[row] = Relaxation.decay(dt, toleranceTime[row]);
    }

    /** The signal of a body in which there is nothing but its own tone. */
    private void empty(int row) {
        double e = binding.endogenousDrive(c.endogenousStimulus[row], c.e[row]);
        c.ue[row] = e * binding.scale(e);
    }

    /** What this person's own tone did before any opioid. */
    private void settle(int row) {
        double naive = binding.endogenousDrive(c.endogenousStimulus[row], 1);
        c.naiveEffect[row] = analgesia.effect(1, naive * binding.scale(naive), c.ec50[row], 0);
    }

    /**
     * Advances one body. What was put into {@code intake} of its slots is taken during this step; intake is not reset.
     *
     * @param row which
     */
    public void advance(int row) {
        uptake.take(drugs, row);
        double amplitude = receive(row);
        adapt(row, amplitude);
    }

    /** The receptor: signals of this step. Returns the amplitude of the stimulus between doses, MME/d-eq. */
    private double receive(int row) {
        double e = binding.endogenousDrive(c.endogenousStimulus[row], c.e[row]);
        double scale = binding.scale(uptake.bound + e);
        double u = uptake.drive * scale;
        c.u[row] = u;
        c.ue[row] = e * scale;
        c.displacing[row] = uptake.displacing;
        c.mono[row] = uptake.mono;
        c.longActing[row] = uptake.respiratoryNight > 0 ? uptake.respiratoryNight / uptake.respiratoryPeak : 0;
        if (!ripples || uptake.boundPeak == 0) {
            c.trough[row] = u;
            c.respiratoryPeak[row] = uptake.respiratoryPeak * scale;
            return 0;
        }
        double peakScale = binding.scale(uptake.boundPeak + e);
        double trough = uptake.driveTrough * binding.scale(uptake.boundTrough + e);
        c.trough[row] = trough;
        c.respiratoryPeak[row] = uptake.respiratoryPeak * peakScale;
        return Math.max(0, (uptake.drivePeak * peakScale - trough) / 2);
    }

    /** Everything that adapts to the stimulus. */
    private void adapt(int row, double amplitude) {
        double u = c.u[row];
        double d = c.d[row];
        double felt = c.w[row];
        double masking = withdrawal.masking(c.ue[row]);
        double lead = desensitisation.meanLead(d, u) - masking;
        double leadRipple = amplitude * leadOfCycles[uptake.cycles];
        double target = withdrawal.target(c.b[row], u + masking, amplitude, lead, leadRipple);
        c.w[row] = withdrawal.next(felt, target, uptake.displacing);
        c.d[row] = desensitisation.next(d, u);
        double before = c.b[row];
        double b = Adaptation.next(before, u, adaptationDecay[row]);
        c.b[row] = b;
        c.r[row] = downRegulation.next(c.r[row], b);
        tolerate(row, b);
        double exposure = tone.exposure(c.c[row], b);
        c.c[row] = exposure;
        c.e[row] = tone.next(c.e[row], b, exposure, c.scar[row], c.toneReturn[row]);
        c.h[row] = sensitisation.next(c.h[row], b, c.susceptibility[row] * nmdaFactor(row));
        c.k[row] = addiction.next(c.k[row], c.vulnerability[row], u, amplitude, (before + b) / 2, felt);
    }

    private void tolerate(int row, double b) {
        double xT = analgesicTolerance.scaled(b);
        double xQ = respiratoryTolerance.scaled(b);
        double logT = StrictFastMath.log1p(xT);
        double logQ = xQ == xT ? logT : StrictFastMath.log1p(xQ);
        double t = c.t[row];
        double q = c.q[row];
        c.t[row] = analgesicTolerance.next(t, c.toleranceSize[row], logT, toleranceGrowth[row]);
        c.q[row] = respiratoryTolerance.next(q, c.respiratoryScale[row], logQ);
        if (!crossTolerance.complete() && familiarity.several(row, uptake)) {
            double keptT = analgesicTolerance.kept(t, c.t[row], c.toleranceSize[row], logT, toleranceGrowth[row]);
            recognise(row, keptT, respiratoryTolerance.kept(q, c.q[row], c.respiratoryScale[row], logQ));
        }
    }

    /** How much of the tolerance meets the drugs of today; without a drug nothing is recorded, and all of it is met. */
    private void recognise(int row, double keptRelief, double keptBreathing) {
        if (uptake.acting == 0) {
            c.unfamiliar[row] = c.unfamiliarBreathing[row] = 0;
            return;
        }
        familiarity.record(row, uptake, keptRelief, keptBreathing);
        double byDrugs = c.u[row] / (c.u[row] + c.ue[row]);
        c.unfamiliar[row] = crossTolerance.lostRelief(familiarity.ofRelief(row, uptake), byDrugs);
        c.unfamiliarBreathing[row] = crossTolerance.lostBreathing(familiarity.ofBreathing(row, uptake));
    }

    /** What slows the growth of hyperalgesia today, as a factor on its drive. */
    private double nmdaFactor(int row) {
        double block = c.nmda[row];
        if (block == 0 && uptake.nmdaDrive == 0) {
            return 1;
        }
        c.nmda[row] = nmda.next(block);
        return nmda.factor(block, uptake.nmdaDrive == 0 ? 0 : uptake.nmdaDrive / uptake.drive);
    }

    /**
     * Advances the expectation of one patient.
     *
     * @param row which
     * @param treated is the patient being treated?
     */
    public void expect(int row, boolean treated) {
        c.x[row] = expectation.next(c.x[row], treated);
    }

    /**
     * Advances the expectation of one patient who is more or less in care.
     *
     * @param row which
     * @param care how far in anybody's care, 0 to 1
     */
    public void expect(int row, double care) {
        c.x[row] = expectation.next(c.x[row], care);
    }

    /**
     * Length of the step.
     *
     * @return days
     */
    public double length() {
        return dt;
    }
}
