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
    /** Extra dose on a day. */
    EXTRA_DOSE(60),
    /** How much more. */
    EXTRA_SIZE(61),
    /** Asking for more at a visit. */
    ASKING(62),
    /** Benzodiazepine begun or ended. */
    BENZODIAZEPINE_COURSE(63),
    /** Benzodiazepine taken on a day. */
    BENZODIAZEPINE_DAY(64),
    /** Early refill granted? */
    EARLY_REFILL(65),
    /** Stop because it no longer hurts, at a visit. */
    HEALED_STOP(66),
    /** Lost to care at a visit. */
    LOST_STOP(67),
    /** Day of the first visit of a patient who was treated before day 0. */
    VISIT_DAY(68),
    /** Is a supply that runs short stretched? Keyed by the day of its filling. */
    RATIONING(69),

    // limits and tapers
    /** Does the prescriber keep to the limit of a supply? */
    SUPPLY_LIMIT(120),
    /** Does the prescriber bring a dose down to a cap at this visit? */
    CAP_ENFORCED(121),
    /** Is a pause of a taper granted? */
    TAPER_PAUSE(122),
    /** Does the patient agree to a taper? */
    TAPER_CONSENT(123),
    /** Is a dose raised in spite of a rule that asks for caution? */
    RAISE_IN_SPITE(124),
    /** Is a high dose justified? */
    HIGH_DOSE_JUSTIFIED(125),
    /** Does the prescriber end a benzodiazepine beside an opioid? */
    BENZODIAZEPINE_ENDED(126),
    // practice
    /** What a prescriber is like; the day counts the traits. */
    PRESCRIBER(100),
    /** What kind of pain a starter has; the day counts the draws. */
    STARTER(101),
    /** A new episode of acute pain. */
    EPISODE(102),
    /** Does a prescriber give opioids up? */
    WEARY(103),
    /** Does a practice close? */
    CLOSING(104),
    /** Is the patient of a prescriber who gives up cut off at once? */
    ABANDONED(105),
    /** Does a patient who is turned away look around? */
    SEARCH(106),
    /** Which practices are asked, and do they take the patient on? */
    TAKEN_ON(107),
    /** First dose. */
    START_DOSE(108),
    /** Long-acting? */
    START_DRUG(109),
    /** Length of the first supply. */
    SUPPLY_LENGTH(110),
    /** Does a starter want more at the end of a supply? */
    REFILL_WISH(111),
    /** Is it granted? */
    REFILL_GRANT(112),
    /** Does a former starter come back in need? */
    NEED(113),
    /** Reaction to visible aberrance. */
    REACTION(114),
    /** A taper of the prescriber's own judgement. */
    JUDGEMENT(115),
    /** Speed of a taper. */
    TAPER_SPEED(116),
    /** Goal of a taper on the day it begins; is a step held on later days? */
    TAPER_STEP(117),
    /** Is a higher dose granted, and how much higher? */
    GRANT(118),
    /** Is the prescription monitoring programme looked up? */
    LOOK_UP(119),
    /** What kind of pain somebody of a mixed cohort has. */
    COURSE_KIND(140),
    /** Does acute pain stay? */
    TRANSITION(141),
    /** How much of it stays. */
    KEPT_PAIN(142),
    /** Rate of new acute episodes. */
    EPISODE_RATE(143),
    /** Does the disease progress? */
    PROGRESSING(144),
    /** Does it damage nerves? */
    NERVE_DISEASE(145),
    /** How fast it progresses. */
    PROGRESSION_RATE(146),
    /** A step of the disease in a week. */
    PROGRESSION_STEP(147),
    /** Remission in a week. */
    REMISSION(148),
    /** A new acute episode in a week. */
    NEW_EPISODE(149),
    /** How much it hurts. */
    EPISODE_PAIN(150),
    /** Does a person bear a therapy? Its number stands in place of the day. */
    THERAPY_STOP(151),
    /** How a person answers a therapy. Its number stands in place of the day. */
    THERAPY_RESPONSE(152),
    /** Looking for progression at a visit. */
    TEST_PROGRESSION(153),
    /** Looking for nerve pain at a visit. */
    TEST_NERVE(154),
    /** Looking for allodynia at a visit. */
    TEST_HYPERALGESIA(155),
    /** Death of the disease on a day. */
    DISEASE_DEATH(156),
    /** Was a therapy tried before day 0? Its number stands in place of the day. */
    THERAPY_TRIED(157),
    /** Naloxone prescription filled? */
    NALOXONE_FILLED(130),
    /** Somebody there at an overdose? */
    OVERDOSE_COMPANY(131),
    /** Naloxone from elsewhere at hand? */
    NALOXONE_COMMUNITY(132),
    /** Naloxone given? */
    NALOXONE_GIVEN(133),
    /** Ketamine stopped at a dose? */
    KETAMINE_STOP(134),
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
    RESUMPTION(95),
    /** Rank against constipation. */
    BOWEL_RANK(160),
    /** Rank against hypogonadism. */
    GONADAL_RANK(161),
    /** Which set of parameters a replicate has. */
    PARAMETER_SET(190);
    // 60 to 79: use and supply. 80 to 99: mind and seeking. 100 to 119: prescribers. 120 to 129: limits and tapers.
    // 130 to 139: drugs. 140 to 159: pain and therapies. 160 to 169: observation. 190: what nobody knows.

    private final long code;

    Purpose(long code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
