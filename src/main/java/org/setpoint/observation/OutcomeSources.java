package org.setpoint.observation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where each outcome comes from: what it is about, the equation that makes it, and what stands behind that. */
public final class OutcomeSources {
    /**
     * What stands behind one outcome.
     *
     * @param topic what it is about
     * @param equation number in docs/model.md, or what is counted
     * @param source publication or findings behind it, or the word assumption and a reason
     */
    public record Basis(Topic topic, String equation, String source) {
        /** Refuses an empty source. */
        public Basis {
            if (equation.isBlank() || source.isBlank()) {
                throw new IllegalArgumentException("an outcome needs an equation and a source");
            }
        }
    }

    private static final String COUNTED = "counted, not computed";
    private static final String BY_DEFINITION = "by definition";
    private static final String TRIALS =
            "findings E01 to E13 and T45 to T50: trials and cohorts of opioids for chronic pain";
    private static final Map<Outcome, Basis> ALL = all();

    private OutcomeSources() {}

    /**
     * What stands behind an outcome.
     *
     * @param outcome any
     * @return its basis, empty where nobody has said it
     */
    public static Optional<Basis> of(Outcome outcome) {
        return Optional.ofNullable(ALL.get(outcome));
    }

    /**
     * What an outcome is about.
     *
     * @param outcome any
     * @return its topic
     */
    public static Topic topic(Outcome outcome) {
        return of(outcome).map(Basis::topic).orElse(Topic.CARE);
    }

    // spotless:off a table reads better
    private static Map<Outcome, Basis> all() {
        Map<Outcome, Basis> m = new EnumMap<>(Outcome.class);
        say(m, Outcome.PAIN, Topic.PAIN, "Eq. 21", TRIALS);
        say(m, Outcome.RELIEF, Topic.PAIN, "Eq. 21, twin minus patient", TRIALS);
        say(m, Outcome.RELIEF_ON_OPIOID, Topic.PAIN, "Eq. 21, twin minus patient", TRIALS);
        say(m, Outcome.TWIN_PAIN, Topic.PAIN, "Eq. 2, 18", "placebo arms and natural history: findings E08, E09, H03, T48, T52");
        say(m, Outcome.UNPLEASANTNESS, Topic.PAIN, "Eq. 28", "assumption: direction by Price 1985 (not re-read); no finding sets the size");
        say(m, Outcome.HYPERALGESIA, Topic.PAIN, "Eq. 16", "assumption within bounds: surveys of clinicians for how often (Vargas-Schaffer 2020, Kum 2020), Krumova 2013 for how long; the size is not identified");
        say(m, Outcome.WITHDRAWAL_PAIN, Topic.PAIN, "Eq. 21, its withdrawal term", "assumption: Rieb 2016 for the direction; the size is not identified");
        say(m, Outcome.COLD_PRESSOR, Topic.PAIN, "Eq. 26", "findings H02 and H12 to H18: cold-pressor tests of patients and former patients");
        say(m, Outcome.DOSE, Topic.USE, COUNTED, "MME by the CDC's factors, 2022 or 2016");
        say(m, Outcome.DOSE_ON_OPIOID, Topic.USE, COUNTED, "MME by the CDC's factors, 2022 or 2016");
        say(m, Outcome.TAKEN, Topic.USE, "Eq. 32", "assumption: adherence of the behaviour rules; MME by the CDC's factors");
        say(m, Outcome.ON_OPIOID, Topic.USE, COUNTED, BY_DEFINITION);
        say(m, Outcome.STOPPED_SIDE_EFFECTS, Topic.USE, "Eq. 33", "findings E27 and E28: who leaves long trials, and why");
        say(m, Outcome.STOPPED_NO_RELIEF, Topic.USE, "Eq. 33", "findings E27 and E28: who leaves long trials, and why");
        say(m, Outcome.RECEPTOR_AVAILABILITY, Topic.BODY, "Eq. 9", "Sirohi 2008 in mice, scaled; the depth in people is an assumption");
        say(m, Outcome.BINDING_POTENTIAL, Topic.BODY, "Eq. 30", "findings W08 to W11 and N01: PET of mu-receptors");
        say(m, Outcome.ENDOGENOUS_TONE, Topic.BODY, "Eq. 15", "calibrated to cold-pressor findings H02 and H12 to H18; nobody has measured it in people");
        say(m, Outcome.ANALGESIC_TOLERANCE, Topic.BODY, "Eq. 7, 10: e^T/g", "findings H01 (Chu 2012), H26, and the waning of trials");
        say(m, Outcome.RESPIRATORY_TOLERANCE, Topic.BODY, "Eq. 11, 24: e^Q/√R", "finding H27 (Algera 2021) and deaths after release (X04, X07)");
        say(m, Outcome.THERAPEUTIC_WINDOW, Topic.BODY, "respiratory over analgesic fold", "follows from the two tolerances; Hayhurst 2016 (Anesthesiology 124:483, not re-read) reviews why they differ");
        say(m, Outcome.DEPENDENCE, Topic.WITHDRAWAL, "Eq. 8", "findings W01 to W04 and T53: withdrawal after one dose and after years");
        say(m, Outcome.COWS, Topic.WITHDRAWAL, "Eq. 13, 22", "the scale of Wesson and Ling 2003; findings W01 to W04 and T53 (Cowan 2005)");
        say(m, Outcome.IN_WITHDRAWAL, Topic.WITHDRAWAL, "Eq. 22, COWS of 5 or more", "Wesson and Ling 2003: 5 to 12 is mild");
        say(m, Outcome.DYSPHORIA, Topic.MIND, "Eq. 27", "assumption: hedonic tone follows the endogenous and the drug's stimulus (Koob 2020 for the direction)");
        say(m, Outcome.MOOD, Topic.MIND, "Eq. 29", "assumption: the weights are set by hand");
        say(m, Outcome.ADDICTION, Topic.MIND, "Eq. 17", "finding L13: opioid use disorder in long-term therapy; the form is an assumption");
        say(m, Outcome.OPIOID_USE_DISORDER, Topic.MIND, "Eq. 17, K above one half", "finding L13 (Vowles 2015: 8 to 12 % in long-term therapy)");
        say(m, Outcome.VENTILATION, Topic.HARM, "Eq. 23, 24", "finding H27 (Algera 2021)");
        say(m, Outcome.OVERDOSE_HAZARD, Topic.HARM, "Eq. 25", "findings O01 to O06 (Dunn 2010), O20 to O29");
        say(m, Outcome.OVERDOSED, Topic.HARM, COUNTED, "drawn by the hazard of Eq. 25, findings O01 to O06");
        say(m, Outcome.DIED_OVERDOSE, Topic.HARM, COUNTED, "Dunn 2010: 6 of 51 overdoses were fatal");
        say(m, Outcome.DIED_OTHER, Topic.HARM, COUNTED, "US Social Security Administration, period life table 2017");
        use(m);
        mind(m);
        practice(m);
        drugs(m);
        painAndTherapies(m);
        // function and tapers
        say(m, Outcome.FUNCTION, Topic.FUNCTION, "Eq. 70", "findings E01, E04 and E05 (SPACE: intensity and interference)");
        say(m, Outcome.REWARD, Topic.FUNCTION, "Eq. 71", "assumption: Koob 2020 for the direction; nobody has measured the size in patients");
        say(m, Outcome.TAPERING_DIFFICULTY, Topic.WITHDRAWAL, "Eq. 77", "assumption: four burdens of equal weight, each half counted at a size that patients would call notable");
        say(m, Outcome.SOCIAL_FUNCTION, Topic.FUNCTION, "Eq. 72", "assumption: Inagaki 2016 for the direction; the size is not identified");
        say(m, Outcome.CONSTIPATION, Topic.FUNCTION, "Eq. 73", "Ducrotte 2017 for low doses and a survey of maintenance treatment (Lugoboni 2021, PMC8547547) for high ones");
        say(m, Outcome.SEDATION, Topic.FUNCTION, "Eq. 74", "assumption: sleepiness fades as the body gets used to a dose");
        say(m, Outcome.HYPOGONADISM, Topic.FUNCTION, "Eq. 75", "finding W06 (de Vries 2020) for the share; the speed is an assumption");
        say(m, Outcome.QUALITY_DAYS, Topic.FUNCTION, "Eq. 76, summed over days", "Dixon 2011 for pain, Wittenberg 2016 for illicit use, the rest assumption");
        return Collections.unmodifiableMap(m);
    }

    private static void use(Map<Outcome, Basis> m) {
        say(m, Outcome.MISUSE, Topic.USE, "Eq. 34, 35; more than one day in ten", "finding L12 (Vowles 2015: misuse in 21 to 29 % of long-term therapy)");
        say(m, Outcome.EXTRA_DOSE_DAYS, Topic.USE, "Eq. 34, running share over 60 days", "finding L12; what drives the days is an assumption of the behaviour rules");
        say(m, Outcome.ABERRANCE, Topic.USE, "Eq. 37", "assumption: a supply that ends two days early is noticed once and forgotten over half a year");
        say(m, Outcome.RAN_OUT, Topic.USE, "Eq. 37", "assumption of the behaviour rules: no drug until the next visit or an early refill");
        say(m, Outcome.BENZODIAZEPINE, Topic.USE, "Eq. 38", "findings O28 and O29 (Park 2015)");
    }

    private static void mind(Map<Outcome, Basis> m) {
        say(m, Outcome.DESPAIR, Topic.MIND, "Eq. 40", "assumption in form; its weights calibrated to findings T04, T07, T34 and T35");
        say(m, Outcome.LOSS_OF_CARE, Topic.CARE, "Eq. 41", "calibrated to findings T04 and T07; nobody has measured it");
        say(m, Outcome.CRISIS_HAZARD, Topic.MIND, "Eq. 42", "finding T04 (Agnoli 2021: mental-health crises after tapering)");
        say(m, Outcome.SUICIDE_HAZARD, Topic.HARM, "Eq. 43", "findings T07, T34 and T35 (Agnoli 2021, Hallvik 2022)");
        say(m, Outcome.WITHDRAWAL_VISIT_HAZARD, Topic.WITHDRAWAL, "Eq. 44", "findings T01 to T03 (Agnoli 2021)");
        say(m, Outcome.CRISIS, Topic.MIND, COUNTED, "drawn by the hazard of Eq. 42, finding T04");
        say(m, Outcome.SUICIDE_ATTEMPTED, Topic.HARM, COUNTED, "drawn by the hazard of Eq. 43, findings T07, T34 and T35");
        say(m, Outcome.DIED_SUICIDE, Topic.HARM, COUNTED, "drawn from the attempts of Eq. 43; that a fifth of them is fatal is an assumption");
        say(m, Outcome.ILLICIT_USE, Topic.ILLICIT, "Eq. 45", "calibrated to finding T41 (Binswanger 2020: heroin after a stop); how long it lasts is an assumption");
        say(m, Outcome.IN_TREATMENT, Topic.ILLICIT, "Eq. 47", "assumption: about a fifth of those in need start in a year; stays between TEDS-D 2017 (PMC8197774) and O\u2019Connor 2020");
        say(m, Outcome.FOUND_PRESCRIBER, Topic.CARE, "Eq. 48, 52", "calibrated to finding T51 (Krumova 2013: 41 % take opioids again within two years); looking around is an assumption");
        say(m, Outcome.SECOND_PRESCRIBER, Topic.CARE, "Eq. 48", "assumption: about one patient in a hundred a year finds a second prescriber");
        say(m, Outcome.OVERDOSED_PRESCRIBED, Topic.HARM, COUNTED, "drawn by the hazard of Eq. 25 on days with an opioid and neither extra nor illicit doses");
        say(m, Outcome.OVERDOSED_EXTRA, Topic.HARM, COUNTED, "drawn by the hazard of Eq. 25 with the peak of Eq. 39");
        say(m, Outcome.OVERDOSED_ILLICIT, Topic.HARM, COUNTED, "drawn by the hazard of Eq. 25 with the doses of Eq. 46");
        say(m, Outcome.OVERDOSED_OTHER, Topic.HARM, COUNTED, "drawn by what is left of the base of Eq. 25 without an opioid: other drugs, other people's tablets");
    }

    private static void practice(Map<Outcome, Basis> m) {
        say(m, Outcome.WITHOUT_PRESCRIBER, Topic.CARE, "Eq. 51, 52", "assumption: nobody has measured the rate at which prescribers give up; Lagisetty 2019 for who is taken on");
        say(m, Outcome.WAITING_DAYS, Topic.CARE, COUNTED, "assumption: slots of the key visits-per-day, who has waited longest first");
        say(m, Outcome.LONG_TERM_USE, Topic.USE, COUNTED, "the definition of Shah 2017: in use until 180 days without; findings L01 to L05");
        say(m, Outcome.LONG_TERM_USE_8_DAYS, Topic.USE, COUNTED, "the definition of Shah 2017; finding L03");
        say(m, Outcome.LONG_TERM_USE_31_DAYS, Topic.USE, COUNTED, "the definition of Shah 2017; finding L04");
    }

    private static void drugs(Map<Outcome, Basis> m) {
        say(m, Outcome.HAS_NALOXONE, Topic.CARE, COUNTED, "filled prescriptions of the block naloxone-coprescribing");
        say(m, Outcome.REVERSED_BY_NALOXONE, Topic.HARM, "Eq. 61", "Giglio 2015 for the odds ratio (8.58 with a bystander's naloxone); that it is given in three of four is an assumption");
        say(m, Outcome.ON_BUPRENORPHINE, Topic.ILLICIT, COUNTED, BY_DEFINITION);
        say(m, Outcome.ON_METHADONE, Topic.ILLICIT, COUNTED, BY_DEFINITION);
    }

    private static void painAndTherapies(Map<Outcome, Basis> m) {
        say(m, Outcome.SOURCE_PAIN, Topic.PAIN, "Eq. 2, with 63 to 66", "placebo arms and natural history: findings E08, E09, H03, T48, T52; progression is an assumption of the cohort");
        say(m, Outcome.THERAPY_RELIEF, Topic.PAIN, "Eq. 67, 68", "trials of each treatment, or an assumption, as therapies.yaml says; that they add up as a root of squares is an assumption");
        say(m, Outcome.REMITTED, Topic.PAIN, "Eq. 65", "findings E37 and T48");
        say(m, Outcome.CHRONIC_PAIN, Topic.PAIN, "Eq. 64", "finding L11; the weights of distress, intensity and slowness are assumptions");
        say(m, Outcome.DIFFERENTIAL_RIGHT, Topic.CARE, COUNTED, "assumption: what the tests of the block differential see and miss");
        say(m, Outcome.PAIN_AFTER_RIGHT, Topic.PAIN, "Eq. 21", TRIALS);
        say(m, Outcome.PAIN_AFTER_WRONG, Topic.PAIN, "Eq. 21", TRIALS);
        say(m, Outcome.DOSE_AFTER_RIGHT, Topic.USE, COUNTED, "MME by the CDC's factors, 2022 or 2016");
        say(m, Outcome.DOSE_AFTER_WRONG, Topic.USE, COUNTED, "MME by the CDC's factors, 2022 or 2016");
    }
    // spotless:on

    private static void say(Map<Outcome, Basis> m, Outcome outcome, Topic topic, String equation, String source) {
        if (m.put(outcome, new Basis(topic, equation, source)) != null) {
            throw new IllegalStateException(outcome + " is explained twice");
        }
    }
}
