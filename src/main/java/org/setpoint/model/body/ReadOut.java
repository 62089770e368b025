package org.setpoint.model.body;

import net.jafama.StrictFastMath;
import org.setpoint.model.effect.Affect;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.effect.Breathing;
import org.setpoint.model.effect.ColdPressor;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.effect.ReceptorImaging;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.pain.Expectation;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.ParameterSet;

/** What is read off a body after a step. Reading changes nothing. */
public final class ReadOut {
    private final Desensitisation desensitisation;
    private final Analgesia analgesia;
    private final CentralSensitisation sensitisation;
    private final Expectation expectation;
    private final Breathing breathing;
    private final OverdoseHazard hazard;
    private final ColdPressor coldPressor;
    private final Affect affect;
    private final ReceptorImaging imaging;
    private final double withdrawalPain;
    private final double withdrawalScale;
    private final double typicalTone;

    /**
     * Read-outs with the values of a set.
     *
     * @param p values
     */
    public ReadOut(ParameterSet p) {
        desensitisation = new Desensitisation(p, 1);
        analgesia = new Analgesia(p);
        sensitisation = new CentralSensitisation(p, 1);
        expectation = new Expectation(p, 1);
        breathing = new Breathing(p);
        hazard = new OverdoseHazard(p);
        coldPressor = new ColdPressor(p);
        affect = new Affect(p);
        imaging = new ReceptorImaging(p);
        withdrawalPain = p.value(Withdrawal.PAIN);
        withdrawalScale = p.value(Withdrawal.PAIN_SCALE);
        typicalTone = p.value(Binding.ENDOGENOUS_STIMULUS);
    }

    /**
     * Pain without drug, tone, withdrawal, hyperalgesia and care (Eq. 2).
     *
     * @param b bodies
     * @param i row
     * @return points
     */
    public double sourcePain(Bodies b, int i) {
        return NaturalHistory.source(
                b.of(Trait.MEAN_PAIN)[i], b.of(State.SLOW_PAIN)[i], b.of(State.FLARE)[i], b.of(State.ACUTE_PAIN)[i]);
    }

    /**
     * Pain (Eq. 21): P' − φ·P'·(E_tot − E_naive) + pW·w/(w + Wp) + pH·H − care.
     *
     * @param b bodies
     * @param i row
     * @return points, 0 to 10
     */
    public double pain(Bodies b, int i) {
        double tone = b.of(State.TONE)[i];
        double p = analgesia.amplified(sourcePain(b, i), tone);
        double ec50 = b.of(Trait.EC50)[i];
        double naive = naiveEffect(b, i);
        double gained = effect(b, i, b.of(Signal.STIMULUS)[i], ec50) - naive;
        double mono = b.of(Signal.MONOAMINERGIC)[i];
        if (mono > 0) {
            gained += (1 - naive - Math.max(0, gained)) * analgesia.effect(1, mono, ec50, 0);
        }
        return clip(p
                - b.of(Trait.RESPONSIVE_SHARE)[i] * p * gained
                + withdrawalPain(b, i)
                + hyperalgesia(b, i)
                - expectation.relief(b.of(State.EXPECTATION)[i], tone));
    }

    /**
     * Pain of the same patient, same course and same care, who never met an opioid.
     *
     * @param b bodies
     * @param i row
     * @return points, 0 to 10
     */
    public double twinPain(Bodies b, int i) {
        return clip(sourcePain(b, i) - expectation.relief(b.of(State.EXPECTATION)[i], 1));
    }

    /**
     * Pain that opioid-induced hyperalgesia adds (Eq. 16).
     *
     * @param b bodies
     * @param i row
     * @return points
     */
    public double hyperalgesia(Bodies b, int i) {
        return sensitisation.pain(b.of(State.SENSITISATION)[i]);
    }

    /**
     * Pain that withdrawal adds (Eq. 21).
     *
     * @param b bodies
     * @param i row
     * @return points
     */
    public double withdrawalPain(Bodies b, int i) {
        double w = b.of(State.WITHDRAWAL)[i];
        return withdrawalPain * w / (w + withdrawalScale);
    }

    /**
     * COWS (Eq. 22): 48·w/(w + W50).
     *
     * @param b bodies
     * @param i row
     * @return 0 to 48
     */
    public double cows(Bodies b, int i) {
        double w = b.of(State.WITHDRAWAL)[i];
        return 48 * w / (w + b.of(Trait.COWS_SCALE)[i]);
    }

    /**
     * Analgesic tolerance as pharmacologists measure it: EC50 now over EC50 when naive, gain included.
     *
     * @param b bodies
     * @param i row
     * @return fold, 1 = naive
     */
    public double analgesicFold(Bodies b, int i) {
        return StrictFastMath.exp(b.of(State.ANALGESIC_TOLERANCE)[i]) / gain(b, i);
    }

    /**
     * Respiratory tolerance: C50 now over C50 when naive, receptors included.
     *
     * @param b bodies
     * @param i row
     * @return fold, 1 = naive
     */
    public double respiratoryFold(Bodies b, int i) {
        return StrictFastMath.exp(b.of(State.RESPIRATORY_TOLERANCE)[i]) / Math.sqrt(b.of(State.RECEPTORS)[i]);
    }

    /**
     * Ventilation at the day's peak (Eq. 23).
     *
     * @param b bodies
     * @param i row
     * @return share of the ventilation without any drug
     */
    public double ventilation(Bodies b, int i) {
        return breathing.ventilation(overdoseIndex(b, i));
    }

    /**
     * Overdose index of the day's peak (Eq. 24).
     *
     * @param b bodies
     * @param i row
     * @return dimensionless, 1 where the peak halves ventilation
     */
    public double overdoseIndex(Bodies b, int i) {
        double peak = b.of(Signal.RESPIRATORY_PEAK)[i];
        return peak > 0
                ? breathing.index(
                        b.of(State.RECEPTORS)[i],
                        peak,
                        b.of(Trait.RESPIRATORY_C50)[i],
                        b.of(State.RESPIRATORY_TOLERANCE)[i],
                        b.of(Trait.BENZODIAZEPINE)[i] > 0)
                : 0;
    }

    /**
     * Hazard of an overdose (Eq. 25).
     *
     * @param b bodies
     * @param i row
     * @return overdoses per person and year
     */
    public double overdoseHazard(Bodies b, int i) {
        return hazard.perYear(
                b.of(Trait.OVERDOSE_FRAILTY)[i],
                overdoseIndex(b, i),
                b.of(Signal.LONG_ACTING)[i],
                b.of(Trait.SLEEP_APNOEA)[i] > 0);
    }

    /**
     * Cold-pressor seconds with the drug at trough (Eq. 26).
     *
     * @param b bodies
     * @param i row
     * @return seconds
     */
    public double coldPressor(Bodies b, int i) {
        double ec50 = b.of(Trait.EC50)[i];
        double gained = effect(b, i, b.of(Signal.TROUGH)[i], ec50) - naiveEffect(b, i);
        return coldPressor.seconds(
                b.of(Trait.COLD_PRESSOR)[i],
                gained,
                b.of(State.TONE)[i],
                b.of(State.SENSITISATION)[i],
                b.of(State.WITHDRAWAL)[i]);
    }

    /**
     * Hedonic signal, 1 when naive (Eq. 27).
     *
     * @param b bodies
     * @param i row
     * @return multiple of naive
     */
    public double hedonic(Bodies b, int i) {
        return affect.hedonic(
                b.of(State.RECEPTORS)[i],
                b.of(Signal.STIMULUS)[i] + b.of(Signal.ENDOGENOUS)[i],
                b.of(State.ANALGESIC_TOLERANCE)[i],
                b.of(Trait.ENDOGENOUS_STIMULUS)[i]);
    }

    /**
     * Unpleasantness of the pain (Eq. 28).
     *
     * @param b bodies
     * @param i row
     * @return points, 0 to 10
     */
    public double unpleasantness(Bodies b, int i) {
        return affect.unpleasantness(pain(b, i), hedonic(b, i));
    }

    /**
     * Mood (Eq. 29).
     *
     * @param b bodies
     * @param i row
     * @return 0 worst to 10 best
     */
    public double mood(Bodies b, int i) {
        return Affect.mood(pain(b, i), hedonic(b, i), cows(b, i), b.of(Trait.DISTRESS)[i]);
    }

    /**
     * What a PET scan would show (Eq. 30).
     *
     * @param b bodies
     * @param i row
     * @return binding potential, fraction of a naive typical person's
     */
    public double bindingPotential(Bodies b, int i) {
        return imaging.bindingPotential(
                b.of(State.TONE)[i], b.of(Trait.ENDOGENOUS_STIMULUS)[i] / typicalTone, b.of(Signal.DISPLACING)[i]);
    }

    /**
     * Opioid effect of a stimulus now (Eq. 19).
     *
     * @param b bodies
     * @param i row
     * @param drug stimulus by drugs, MME/d-eq
     * @param ec50 of this person
     * @return 0 to 1
     */
    private double effect(Bodies b, int i, double drug, double ec50) {
        return analgesia.effect(
                gain(b, i), drug + b.of(Signal.ENDOGENOUS)[i], ec50, b.of(State.ANALGESIC_TOLERANCE)[i]);
    }

    /** Effect of the person's own tone when naive; a drug's relief is what comes on top. */
    private static double naiveEffect(Bodies b, int i) {
        return b.of(Signal.NAIVE_EFFECT)[i];
    }

    private double gain(Bodies b, int i) {
        return desensitisation.gain(b.of(State.RECEPTORS)[i], b.of(State.DESENSITISATION)[i]);
    }

    private static double clip(double points) {
        return Math.min(10, Math.max(0, points));
    }
}
