package org.setpoint.random;

/** What a draw is for. The number, not the order of the list, decides the luck: never change or reuse one. */
public enum Purpose {
    /** Pain phenotype. */
    PHENOTYPE(1),
    /** Age. */
    AGE(2),
    /** Sex. */
    SEX(3),
    /** CYP2D6 phenotype. */
    CYP2D6(4),
    /** OPRM1 genotype. */
    OPRM1(5),
    /** Long-term mean of pain. */
    MEAN_PAIN(6),
    /** Slow fluctuation at enrolment. */
    SLOW_PAIN_START(7),
    /** Flare at enrolment. */
    FLARE_START(8),
    /** Rating at enrolment. */
    RATING_START(9),
    /** Endogenous stimulus. */
    ENDOGENOUS_STIMULUS(10),
    /** EC50. */
    EC50(11),
    /** Opioid-responsive share. */
    RESPONSIVE_SHARE(12),
    /** Analgesic tolerance, size. */
    TOLERANCE_SIZE(13),
    /** Analgesic tolerance, time. */
    TOLERANCE_TIME(14),
    /** Respiratory tolerance. */
    RESPIRATORY_TOLERANCE(15),
    /** Respiratory C50. */
    RESPIRATORY_C50(16),
    /** Adaptation time. */
    ADAPTATION_TIME(17),
    /** COWS scale. */
    COWS_SCALE(18),
    /** Return of tone. */
    TONE_RETURN(19),
    /** Is there a scar of tone? */
    TONE_SCAR(20),
    /** Size of the scar. */
    TONE_SCAR_SIZE(21),
    /** Susceptible to hyperalgesia? */
    SUSCEPTIBLE(22),
    /** How susceptible. */
    SUSCEPTIBILITY(23),
    /** Vulnerability to addiction. */
    VULNERABILITY(24),
    /** Frailty. */
    FRAILTY(25),
    /** Cold pressor. */
    COLD_PRESSOR(26),
    /** Distress. */
    DISTRESS(27),
    /** Benzodiazepine. */
    BENZODIAZEPINE(28),
    /** Sleep apnoea. */
    SLEEP_APNOEA(29),
    /** Exposure to drugs, common part. */
    EXPOSURE(30),
    /** Exposure to one drug. */
    EXPOSURE_DRUG(31),
    /** Side-effect liability. */
    SIDE_EFFECT_LIABILITY(32),
    /** Healing time. */
    HEALING_TIME(33),
    /** Acute pain. */
    ACUTE_PAIN(34),
    /** Dose of the history. */
    HISTORY_DOSE(35),
    /** Slow fluctuation of a day. */
    SLOW_PAIN(40),
    /** Flare of a day. */
    FLARE(41),
    /** Doses taken on a day. */
    ADHERENCE(42),
    /** Rating at a visit. */
    RATING(44),
    /** Stop for side effects at a visit. */
    SIDE_EFFECT_STOP(45),
    /** Stop for no relief at a visit. */
    NO_RELIEF_STOP(46),
    /** Overdose on a day. */
    OVERDOSE(47),
    /** Fatal? */
    OVERDOSE_FATAL(48),
    /** Death from other causes on a day. */
    OTHER_DEATH(49),
    /** How much loss of care hurts. */
    LOSS_WEIGHT(80),
    /** Mental-health crisis in a week. */
    CRISIS(81),
    /** Suicide attempt in a week. */
    SUICIDE_ATTEMPT(82),
    /** Fatal? */
    SUICIDE_FATAL(83),
    /** Withdrawal-coded visit in a week. */
    WITHDRAWAL_VISIT(84),
    /** Start of illicit use in a week. */
    ILLICIT_START(85),
    /** End of illicit use in a week. */
    ILLICIT_EXIT(86),
    /** Illicit use on a day. */
    ILLICIT_DAY(87),
    /** Potency of what was bought. */
    ILLICIT_POTENCY(88),
    /** Fentanyl or heroin? */
    ILLICIT_KIND(89),
    /** Start of treatment of opioid use disorder in a week. */
    TREATMENT_START(90),
    /** Which drug? */
    TREATMENT_KIND(91),
    /** End of treatment in a week. */
    TREATMENT_EXIT(92),
    /** Search for another prescriber in a week. */
    ANOTHER_PRESCRIBER(93),
    /** Search for a second prescriber, or its end, in a week. */
    SECOND_PRESCRIBER(94),
    /** Opioids resumed after release? */
    RESUMPTION(95);
    // 60 to 79: use and supply. 80 to 99: mind and seeking. 100 to 119: prescribers. 120 to 129: limits and tapers.
    // 130 to 139: drugs. 140 to 159: pain and therapies. 160 to 169: observation.

    private final long code;

    Purpose(long code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
