package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Overdose as an event (Eq. 25): λ = frailty·e^(k·K)·(λ0·(o + (1 − o)·p) + λ1·m^γ·night), m from the day's peak against
 * respiratory tolerance, p = m^γ/(m^γ + m0^γ) near 1 on a day with an opioid. A long-acting drug also acts in sleep, when the C50 is lower; whoever has learnt to crave (K) also takes other
 * things, alone, and faster.
 */
public final class OverdoseHazard {
    /** λ0. */
    public static final Parameter BASE = Parameter.calibrated(
            "overdose-base",
            "lambda0",
            "Overdoses per person and year on a day with an opioid that do not depend on its dose.",
            Dimension.HAZARD,
            0.0021,
            range(0.0001, 0.004),
            "calibrated to findings O01 to O06 (Dunn 2010)");
    /** o. */
    public static final Parameter BASE_WITHOUT = Parameter.calibrated(
            "overdose-base-without",
            "o",
            "Share of the base hazard that is left on days without any opioid; other drugs, and opioids that nobody knows of.",
            Dimension.FRACTION,
            0.5,
            range(0.1, 0.6),
            "calibrated to findings O20, T23 and T36, within what recent use against none multiplied overdoses by in the cohort of"
                    + " Dunn 2010 (5.2, 2.1 to 12, as a review reports it: Chou 2015, Ann Intern Med 162:276, not re-read);"
                    + " mean use has 1.2 times the base here");
    /** m0. */
    public static final Parameter PRESENCE = Parameter.assumed(
            "overdose-presence",
            "m0",
            "Overdose index at which a day counts half as one with an opioid.",
            Dimension.NUMBER,
            0.02,
            range(0.005, 0.1),
            "assumption: about the peak of 1 MME; only so small that no usual dose falls below it");
    /** λ1. */
    public static final Parameter SLOPE = Parameter.calibrated(
            "overdose-slope",
            "lambda1",
            "Overdoses per person and year when the peak halves ventilation.",
            Dimension.HAZARD,
            0.00058,
            range(0.0003, 0.008),
            "calibrated to findings O01 to O06; trades against its exponent");
    /** γ. */
    public static final Parameter EXPONENT = Parameter.calibrated(
            "overdose-exponent",
            "gamma",
            "How steeply the hazard rises with the overdose index.",
            Dimension.NUMBER,
            1.94,
            range(1.5, 2.5),
            "calibrated to findings O01 to O06, X07, O29");
    /** Fatal share. */
    public static final Parameter FATAL_SHARE = Parameter.published(
            "overdose-fatal-share",
            "cf",
            "Share of overdoses that kill, without naloxone at hand.",
            Dimension.FRACTION,
            0.118,
            range(0.03, 0.12),
            "Dunn 2010: 6 of 51 overdoses were fatal");
    /** Frailty. */
    public static final Parameter FRAILTY_SD = Parameter.calibrated(
            "frailty-sd",
            "sF",
            "Standard deviation of the logarithm of the hazard between people who are equally distressed.",
            Dimension.NUMBER,
            0.45,
            range(0.3, 1.8),
            "calibrated to findings O22, O28, O29 (behaviour rules)");
    /** Frailty and distress. */
    public static final Parameter FRAILTY_DISTRESS = Parameter.calibrated(
            "frailty-distress",
            "zF",
            "Rise of the logarithm of the hazard per standard deviation of distress.",
            Dimension.NUMBER,
            1.05,
            range(0, 1.5),
            "calibrated to findings O22, O28, O29: distress is common to frailty, dose and benzodiazepines; the former user"
                    + " isolates it");
    /** Addiction. */
    public static final Parameter ADDICTION = Parameter.calibrated(
            "overdose-addiction",
            "kF",
            "Rise of the logarithm of the hazard from no to complete addiction learning, beside what is taken of the drug.",
            Dimension.NUMBER,
            1.17,
            range(0, 1.5),
            "calibrated to finding O23 (Zedler 2014)");
    /** Sleep. */
    public static final Parameter SLEEP = Parameter.calibrated(
            "sleep-factor",
            "night",
            "Factor on the respiratory C50 in sleep, for eight hours; smaller makes nights more dangerous.",
            Dimension.NUMBER,
            0.42,
            range(0.4, 1),
            "calibrated to findings O24 to O26 (long-acting start); the first two weeks (O25) still fall short");
    /** Apnoea. */
    public static final Parameter SLEEP_APNOEA = Parameter.assumed(
            "sleep-apnoea-factor",
            "apn",
            "Further factor on the C50 in sleep with sleep apnoea.",
            Dimension.NUMBER,
            0.75,
            range(0.5, 1),
            "assumption: opioids and apnoea add up at night (Mubashir 2020)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(
            BASE,
            BASE_WITHOUT,
            PRESENCE,
            SLOPE,
            EXPONENT,
            FATAL_SHARE,
            FRAILTY_SD,
            FRAILTY_DISTRESS,
            ADDICTION,
            SLEEP,
            SLEEP_APNOEA);

    private final double fatalShare;
    private final double base;
    private final double without;
    private final double presence;
    private final double slope;
    private final double exponent;
    private final double addiction;
    private final double addictionMost;
    private final double night;
    private final double nightApnoea;

    /**
     * Hazard with the values of a set.
     *
     * @param p values
     */
    public OverdoseHazard(ParameterSet p) {
        fatalShare = p.value(FATAL_SHARE);
        base = p.value(BASE);
        slope = p.value(SLOPE);
        exponent = p.value(EXPONENT);
        without = p.value(BASE_WITHOUT);
        presence = StrictFastMath.pow(p.value(PRESENCE), exponent);
        addiction = p.value(ADDICTION);
        addictionMost = StrictFastMath.exp(addiction) - 1;
        night = nightFactor(p.value(SLEEP));
        nightApnoea = nightFactor(p.value(SLEEP) * p.value(SLEEP_APNOEA));
    }

    /**
     * Hazard of the day (Eq. 25).
     *
     * @param frailty factor of this person, mean 1
     * @param learnt addiction K, 0 to 1
     * @param logIndex ln m at the day's peak, −∞ without a drug
     * @param longActingShare share of the stimulus that is as high in sleep as by day, 0 to 1
     * @param apnoea does this person have sleep apnoea?
     * @return overdoses per person and year
     */
    public double perYear(double frailty, double learnt, double logIndex, double longActingShare, boolean apnoea) {
        double sleep = 1 + longActingShare * ((apnoea ? nightApnoea : night) - 1);
        double peak = StrictFastMath.exp(exponent * logIndex);
        double present = peak == Double.POSITIVE_INFINITY ? 1 : peak / (peak + presence);
        return frailty
                * StrictFastMath.exp(addiction * learnt)
                * (base * (without + (1 - without) * present) + slope * peak * sleep);
    }

    /**
     * Share of overdoses that kill without a bystander's naloxone.
     *
     * @return 0 to 1
     */
    public double fatalShare() {
        return fatalShare;
    }

    /**
     * A bound of the hazard without a logarithm: whoever's luck is beyond it needs no exact hazard today.
     *
     * @param frailty factor of this person, mean 1
     * @param learnt addiction K, 0 to 1
     * @param naiveIndex m of the day's peak if this person had neither tolerance nor lost receptors, 0 or more
     * @return overdoses per person and year, at least {@link #perYear} of the same day; infinite where no bound is known
     */
    public double bound(double frailty, double learnt, double naiveIndex) {
        double power = Math.max(naiveIndex, naiveIndex * naiveIndex * naiveIndex);
        // e^x is convex: between K = 0 and K = 1 it lies below its chord
        double craving = 1 + learnt * addictionMost;
        return exponent >= 1 && exponent <= 3
                ? frailty * craving * (base + slope * power * nightApnoea)
                : Double.POSITIVE_INFINITY;
    }

    /** Mean over 16 waking and 8 sleeping hours of what a lower C50 does to the hazard. */
    private double nightFactor(double c50Factor) {
        return (16 + 8 * StrictFastMath.pow(1 / c50Factor, exponent)) / 24;
    }
}
