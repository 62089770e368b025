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
import org.setpoint.model.pain.TherapyRelief;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.ParameterSet;

/** What is read off the bodies of one population after a step. Reading changes nothing. */
public final class ReadOut {
    private final Desensitisation desensitisation;
    private final Analgesia analgesia;
    private final CentralSensitisation sensitisation;
    private final Expectation expectation;
    private final TherapyRelief therapies;
    private final Breathing breathing;
    private final OverdoseHazard hazard;
    private final ColdPressor coldPressor;
    private final Affect affect;
    private final ReceptorImaging imaging;
    private final double withdrawalPain;
    private final double withdrawalScale;
    private final double typicalTone;
    private final FunctionReadOut function;

    private final BodyColumns c;
    private final double[] slowPain;
    private final double[] flare;
    private final double[] acutePain;
    private final double[] lastingPain;
    private final double[] prolongedPain;
    private final double[] plainRelief;
    private final double[] toneRelief;
    private final float[] meanPain;
    private final float[] responsiveShare;
    private final float[] cowsScale;
    private final float[] respiratoryC50;
    private final double[] benzodiazepine;
    private final float[] frailty;
    private final float[] sleepApnoea;
    private final float[] coldPressorNaive;
    private final float[] distress;

    /**
     * Read-outs of a population.
     *
     * @param p values of the model's parameters
     * @param b whose bodies
     */
    public ReadOut(ParameterSet p, Bodies b) {
        c = new BodyColumns(b);
        slowPain = b.of(State.SLOW_PAIN);
        flare = b.of(State.FLARE);
        acutePain = b.of(State.ACUTE_PAIN);
        lastingPain = b.of(State.LASTING_PAIN);
        prolongedPain = b.of(State.PROLONGED_PAIN);
        plainRelief = b.of(State.PLAIN_RELIEF);
        toneRelief = b.of(State.TONE_RELIEF);
        meanPain = b.of(Trait.MEAN_PAIN);
        responsiveShare = b.of(Trait.RESPONSIVE_SHARE);
        cowsScale = b.of(Trait.COWS_SCALE);
        respiratoryC50 = b.of(Trait.RESPIRATORY_C50);
        benzodiazepine = b.of(Signal.BENZODIAZEPINE);
        frailty = b.of(Trait.OVERDOSE_FRAILTY);
        sleepApnoea = b.of(Trait.SLEEP_APNOEA);
        coldPressorNaive = b.of(Trait.COLD_PRESSOR);
        distress = b.of(Trait.DISTRESS);
        desensitisation = new Desensitisation(p, 1);
        analgesia = new Analgesia(p);
        sensitisation = new CentralSensitisation(p, 1);
        expectation = new Expectation(p, 1);
        therapies = new TherapyRelief(p);
        breathing = new Breathing(p);
        hazard = new OverdoseHazard(p);
        coldPressor = new ColdPressor(p);
        affect = new Affect(p);
        imaging = new ReceptorImaging(p);
        withdrawalPain = p.value(Withdrawal.PAIN);
        withdrawalScale = p.value(Withdrawal.PAIN_SCALE);
        typicalTone = p.value(Binding.ENDOGENOUS_STIMULUS);
        function = new FunctionReadOut(p, b);
    }

    /**
     * How people live with it.
     *
     * @return the read-outs of function
     */
    public FunctionReadOut function() {
        return function;
    }

    /**
     * Pain without drug, tone, withdrawal, hyperalgesia and care (Eq. 2).
     *
     * @param i row
     * @return points
     */
    public double sourcePain(int i) {
        return source(i, prolongedPain[i]);
    }

    private double source(int i, double byOpioid) {
        return NaturalHistory.source(meanPain[i] + lastingPain[i] + byOpioid, slowPain[i], flare[i], acutePain[i]);
    }

    /**
     * Relief by therapies other than the opioid (Eq. 68).
     *
     * @param i row
     * @return points
     */
    public double therapyRelief(int i) {
        return therapies.relief(plainRelief[i], toneRelief[i], actingTone(i), sourcePain(i));
    }

    /**
     * Relief that the drug would still give had the body not adapted to it, and pain that a silent tone adds.
     *
     * @param i row
     * @return points
     */
    public double lostRelief(int i) {
        double source = sourcePain(i);
        double p = analgesia.amplified(source, c.e[i]);
        double whole = analgesia.effect(1, c.u[i] + c.ue[i], c.ec50[i], 0);
        return responsiveShare[i] * p * (whole - effect(i, c.u[i], c.ec50[i])) + p - source;
    }

    /**
     * Pain (Eq. 21): P' − φ·P'·(E_tot − E_naive) + pW·w/(w + Wp) + pH·H − care.
     *
     * @param i row
     * @return points, 0 to 10
     */
    public double pain(int i) {
        double tone = c.e[i];
        double source = sourcePain(i);
        double p = analgesia.amplified(source, tone);
        double ec50 = c.ec50[i];
        double naive = naiveEffect(i);
        double gained = effect(i, c.u[i], ec50) - naive;
        double mono = c.mono[i];
        if (mono > 0) {
            gained += (1 - naive - Math.max(0, gained)) * analgesia.effect(1, mono, ec50, 0);
        }
        return clip(p
                - responsiveShare[i] * p * gained
                + withdrawalPain(i)
                + hyperalgesia(i)
                - expectation.relief(c.x[i], actingTone(i))
                - therapies.relief(plainRelief[i], toneRelief[i], actingTone(i), source));
    }

    /**
     * Pain of the same patient, same course and same care, who never met an opioid.
     *
     * @param i row
     * @return points, 0 to 10
     */
    public double twinPain(int i) {
        double source = source(i, 0);
        return clip(
                source - expectation.relief(c.x[i], 1) - therapies.relief(plainRelief[i], toneRelief[i], 1, source));
    }

    /**
     * Pain that opioid-induced hyperalgesia adds (Eq. 16).
     *
     * @param i row
     * @return points
     */
    public double hyperalgesia(int i) {
        return sensitisation.pain(c.h[i]);
    }

    /**
     * Pain that withdrawal adds (Eq. 21).
     *
     * @param i row
     * @return points
     */
    public double withdrawalPain(int i) {
        double w = c.w[i];
        return withdrawalPain * w / (w + withdrawalScale);
    }

    /**
     * COWS (Eq. 22): 48·w/(w + W50).
     *
     * @param i row
     * @return 0 to 48
     */
    public double cows(int i) {
        double w = c.w[i];
        return 48 * w / (w + cowsScale[i]);
    }

    /**
     * Analgesic tolerance as pharmacologists measure it: EC50 now over EC50 when naive, gain included.
     *
     * @param i row
     * @return fold, 1 = naive
     */
    public double analgesicFold(int i) {
        return StrictFastMath.exp(tolerance(i)) / gain(i);
    }

    /**
     * Respiratory tolerance: C50 now over C50 when naive, receptors included.
     *
     * @param i row
     * @return fold, 1 = naive
     */
    public double respiratoryFold(int i) {
        return StrictFastMath.exp(toleranceOfBreathing(i)) / Math.sqrt(c.r[i]);
    }

    /**
     * Ventilation at the day's peak (Eq. 23).
     *
     * @param i row
     * @return share of the ventilation without any drug
     */
    public double ventilation(int i) {
        return ventilationAt(logOverdoseIndex(i));
    }

    /**
     * Ventilation at an overdose index (Eq. 23).
     *
     * @param logIndex from {@link #logOverdoseIndex}
     * @return share of the ventilation without any drug
     */
    public double ventilationAt(double logIndex) {
        return breathing.ventilation(logIndex);
    }

    /**
     * Logarithm of the overdose index of the day's peak (Eq. 24).
     *
     * @param i row
     * @return 0 where the peak halves ventilation, −∞ without a drug
     */
    public double logOverdoseIndex(int i) {
        double peak = c.respiratoryPeak[i];
        return peak > 0
                ? breathing.logIndex(c.r[i], peak, respiratoryC50[i], toleranceOfBreathing(i), benzodiazepine[i] > 0)
                : Double.NEGATIVE_INFINITY;
    }

    /**
     * Hazard of an overdose (Eq. 25).
     *
     * @param i row
     * @return overdoses per person and year
     */
    public double overdoseHazard(int i) {
        return overdoseHazardAt(i, logOverdoseIndex(i));
    }

    /**
     * Hazard of an overdose at an overdose index that is known (Eq. 25).
     *
     * @param i row
     * @param logIndex from {@link #logOverdoseIndex}
     * @return overdoses per person and year
     */
    public double overdoseHazardAt(int i, double logIndex) {
        return hazard.perYear(frailty[i], c.k[i], logIndex, c.longActing[i], sleepApnoea[i] > 0);
    }

    /**
     * Share of overdoses that kill without a bystander's naloxone.
     *
     * @return 0 to 1
     */
    public double fatalShare() {
        return hazard.fatalShare();
    }

    /**
     * A bound of {@link #overdoseHazard} that costs a tenth of it.
     *
     * @param i row
     * @return overdoses per person and year
     */
    public double overdoseHazardBound(int i) {
        return hazard.bound(
                frailty[i],
                c.k[i],
                breathing.naiveIndex(c.respiratoryPeak[i], respiratoryC50[i], benzodiazepine[i] > 0));
    }

    /**
     * Cold-pressor seconds with the drug at trough (Eq. 26).
     *
     * @param i row
     * @return seconds
     */
    public double coldPressor(int i) {
        double ec50 = c.ec50[i];
        double gained = effect(i, c.trough[i], ec50) - naiveEffect(i);
        return coldPressor.seconds(coldPressorNaive[i], gained, c.e[i], c.h[i], c.w[i]);
    }

    /**
     * Hedonic signal, 1 when naive (Eq. 27).
     *
     * @param i row
     * @return multiple of naive
     */
    public double hedonic(int i) {
        return affect.hedonic(c.r[i], c.u[i] + c.ue[i], tolerance(i), c.endogenousStimulus[i]);
    }

    /**
     * Unpleasantness of the pain (Eq. 28).
     *
     * @param pain points
     * @param hedonic from {@link #hedonic}
     * @return points, 0 to 10
     */
    public double unpleasantness(double pain, double hedonic) {
        return affect.unpleasantness(pain, hedonic);
    }

    /**
     * Mood (Eq. 29).
     *
     * @param i row
     * @param pain points
     * @param hedonic from {@link #hedonic}
     * @param cows 0 to 48
     * @return 0 worst to 10 best
     */
    public double mood(int i, double pain, double hedonic, double cows) {
        return Affect.mood(pain, hedonic, cows, distress[i]);
    }

    /**
     * What a PET scan would show (Eq. 30).
     *
     * @param i row
     * @return binding potential, fraction of a naive typical person's
     */
    public double bindingPotential(int i) {
        return imaging.bindingPotential(c.e[i], c.endogenousStimulus[i] / typicalTone, c.displacing[i]);
    }

    /**
     * Opioid effect of a stimulus now (Eq. 19).
     *
     * @param i row
     * @param drug stimulus by drugs, MME/d-eq
     * @param ec50 of this person
     * @return 0 to 1
     */
    private double effect(int i, double drug, double ec50) {
        return analgesia.effect(gain(i), drug + c.ue[i], ec50, tolerance(i));
    }

    /** Effect of the person's own tone when naive; a drug's relief is what comes on top. */
    private double naiveEffect(int i) {
        return c.naiveEffect[i];
    }

    /** Tone that gets through: what displaces other ligands blocks what care and therapies do by the body's own opioids. */
    private double actingTone(int i) {
        return c.e[i] / (1 + c.displacing[i]);
    }

    /** Tolerance to relief that meets the drugs of today (Eq. 59). */
    private double tolerance(int i) {
        return c.t[i] * (1 - c.unfamiliar[i]);
    }

    /** Tolerance of breathing that meets the drugs of today (Eq. 59). */
    private double toleranceOfBreathing(int i) {
        return c.q[i] * (1 - c.unfamiliarBreathing[i]);
    }

    private double gain(int i) {
        return desensitisation.gain(c.r[i], c.d[i]);
    }

    private static double clip(double points) {
        return Math.min(10, Math.max(0, points));
    }
}
