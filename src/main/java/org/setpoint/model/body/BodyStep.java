package org.setpoint.model.body;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.Relaxation;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.pain.Expectation;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.receptor.DownRegulation;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.ParameterSet;

/**
 * Advances bodies by one step: drugs first, then the receptor, then everything that adapts. The same equations serve the
 * hour and the day; a daily step sees the ripple between doses in closed form (Eq. 12). Not safe for several threads: give
 * each its own.
 */
public final class BodyStep {
    private final Uptake uptake;
    private final double dt;
    private final boolean ripples;
    private final Binding binding;
    private final Desensitisation desensitisation;
    private final DownRegulation downRegulation;
    private final AnalgesicTolerance analgesicTolerance;
    private final RespiratoryTolerance respiratoryTolerance;
    private final Withdrawal withdrawal;
    private final EndogenousTone tone;
    private final CentralSensitisation sensitisation;
    private final AddictionLearning addiction;
    private final Expectation expectation;

    /**
     * A step.
     *
     * @param p values of the model's parameters
     * @param drugs the drug table, by whose indices slots name their drug
     * @param dt length, days: 1 for populations, 1/24 or less for one body in detail
     */
    public BodyStep(ParameterSet p, List<Drug> drugs, double dt) {
        this.dt = dt;
        ripples = dt > 0.2;
        uptake = new Uptake(drugs, dt, ripples);
        binding = new Binding(p);
        desensitisation = new Desensitisation(p, dt);
        downRegulation = new DownRegulation(p, dt);
        analgesicTolerance = new AnalgesicTolerance(p, dt);
        respiratoryTolerance = new RespiratoryTolerance(p, dt);
        withdrawal = new Withdrawal(p, dt);
        tone = new EndogenousTone(p, dt);
        sensitisation = new CentralSensitisation(p, dt);
        addiction = new AddictionLearning(p, dt);
        expectation = new Expectation(p, dt);
    }

    /**
     * Advances one body. What was put into {@code intake} of its slots is taken during this step; intake is not reset.
     *
     * @param bodies the population
     * @param row which
     */
    public void advance(Bodies bodies, int row) {
        uptake.take(bodies.drugs(), row);
        double amplitude = receive(bodies, row);
        adapt(bodies, row, amplitude);
    }

    /** The receptor: signals of this step. Returns the amplitude of the stimulus between doses, MME/d-eq. */
    private double receive(Bodies bodies, int row) {
        double e = binding.endogenousDrive(bodies.of(Trait.ENDOGENOUS_STIMULUS)[row], bodies.of(State.TONE)[row]);
        double bound = uptake.bound + e;
        double u = binding.stimulus(uptake.drive, bound);
        double trough = ripples ? binding.stimulus(uptake.driveTrough, uptake.boundTrough + e) : u;
        double peak = ripples ? binding.stimulus(uptake.drivePeak, uptake.boundPeak + e) : u;
        bodies.of(Signal.STIMULUS)[row] = u;
        bodies.of(Signal.ENDOGENOUS)[row] = binding.stimulus(e, bound);
        bodies.of(Signal.TROUGH)[row] = trough;
        bodies.of(Signal.RESPIRATORY_PEAK)[row] = binding.stimulus(uptake.respiratoryPeak, uptake.boundPeak + e);
        bodies.of(Signal.LONG_ACTING)[row] =
                uptake.respiratoryPeak > 0 ? uptake.respiratoryNight / uptake.respiratoryPeak : 0;
        bodies.of(Signal.DISPLACING)[row] = uptake.displacing;
        bodies.of(Signal.MONOAMINERGIC)[row] = uptake.mono;
        return Math.max(0, (peak - trough) / 2);
    }

    /** Everything that adapts to the stimulus. */
    private void adapt(Bodies bodies, int row, double amplitude) {
        double u = bodies.of(Signal.STIMULUS)[row];
        double[] dColumn = bodies.of(State.DESENSITISATION);
        double[] bColumn = bodies.of(State.ADAPTATION);
        double[] wColumn = bodies.of(State.WITHDRAWAL);
        double d = dColumn[row];
        double b = bColumn[row];
        double masking = withdrawal.masking(bodies.of(Signal.ENDOGENOUS)[row]);
        double lead = desensitisation.meanLead(d, u) - masking;
        double leadRipple = amplitude > 0 ? desensitisation.rippleLead(amplitude, uptake.cycles / dt) : 0;
        double target = withdrawal.target(b, u + masking, amplitude, lead, leadRipple);
        double w = withdrawal.next(wColumn[row], target, uptake.displacing);
        double felt = wColumn[row];
        wColumn[row] = w;
        dColumn[row] = desensitisation.next(d, u);
        b = Adaptation.next(b, u, Relaxation.decay(dt, bodies.of(Trait.ADAPTATION_TIME)[row]));
        bColumn[row] = b;

        double[] r = bodies.of(State.RECEPTORS);
        r[row] = downRegulation.next(r[row], b);
        tolerate(bodies, row, b);
        double[] c = bodies.of(State.EXPOSURE);
        c[row] = tone.exposure(c[row], b);
        double[] e = bodies.of(State.TONE);
        e[row] = tone.next(e[row], b, c[row], bodies.of(Trait.TONE_SCAR)[row], bodies.of(Trait.TONE_RETURN_TIME)[row]);
        double[] h = bodies.of(State.SENSITISATION);
        h[row] = sensitisation.next(h[row], b, bodies.of(Trait.HYPERALGESIA_SUSCEPTIBILITY)[row]);
        double[] k = bodies.of(State.ADDICTION);
        k[row] = addiction.next(k[row], bodies.of(Trait.ADDICTION_VULNERABILITY)[row], u, amplitude, b, felt);
    }

    private void tolerate(Bodies bodies, int row, double b) {
        double[] t = bodies.of(State.ANALGESIC_TOLERANCE);
        double[] q = bodies.of(State.RESPIRATORY_TOLERANCE);
        double xT = analgesicTolerance.scaled(b);
        double xQ = respiratoryTolerance.scaled(b);
        double logT = StrictFastMath.log1p(xT);
        double logQ = xQ == xT ? logT : StrictFastMath.log1p(xQ);
        double growth = Relaxation.decay(dt, bodies.of(Trait.ANALGESIC_TOLERANCE_TIME)[row]);
        t[row] = analgesicTolerance.next(t[row], bodies.of(Trait.ANALGESIC_TOLERANCE_SIZE)[row], logT, growth);
        q[row] = respiratoryTolerance.next(q[row], bodies.of(Trait.RESPIRATORY_TOLERANCE_SCALE)[row], logQ);
    }

    /**
     * Advances the expectation of one patient.
     *
     * @param bodies the population
     * @param row which
     * @param treated is the patient being treated?
     */
    public void expect(Bodies bodies, int row, boolean treated) {
        double[] x = bodies.of(State.EXPECTATION);
        x[row] = expectation.next(x[row], treated);
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
