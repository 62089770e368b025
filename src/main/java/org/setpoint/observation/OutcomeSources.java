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
        say(m, Outcome.UNPLEASANTNESS, Topic.PAIN, "Eq. 28", "assumption: direction by Price 1985; no finding sets the size");
        say(m, Outcome.HYPERALGESIA, Topic.PAIN, "Eq. 16", "assumption within bounds: Kum 2020 for how often, Krumova 2013 for how long; the size is not identified");
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
        say(m, Outcome.THERAPEUTIC_WINDOW, Topic.BODY, "respiratory over analgesic fold", "follows from the two tolerances; Hayhurst 2016 reviews why they differ");
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
        // use and supply
        // mind and seeking
        // practice
        // drugs
        // pain and therapies
        // function and tapers
        say(m, Outcome.FUNCTION, Topic.FUNCTION, "Eq. 70", "findings E01, E04 and E05 (SPACE: intensity and interference)");
        say(m, Outcome.REWARD, Topic.FUNCTION, "Eq. 71", "assumption: Koob 2020 for the direction; nobody has measured the size in patients");
        say(m, Outcome.SOCIAL_FUNCTION, Topic.FUNCTION, "Eq. 72", "assumption: Inagaki 2016 for the direction; the size is not identified");
        say(m, Outcome.CONSTIPATION, Topic.FUNCTION, "Eq. 73", "Ducrotte 2017 for low doses and a survey of maintenance treatment (PMC8547547) for high ones");
        say(m, Outcome.SEDATION, Topic.FUNCTION, "Eq. 74", "assumption: sleepiness fades as the body gets used to a dose");
        say(m, Outcome.HYPOGONADISM, Topic.FUNCTION, "Eq. 75", "finding W06 (de Vries 2020) for the share; the speed is an assumption");
        say(m, Outcome.QUALITY_DAYS, Topic.FUNCTION, "Eq. 76, summed over days", "Dixon 2011 for pain, Wittenberg 2016 for illicit use, the rest assumption");
        return Collections.unmodifiableMap(m);
    }
    // spotless:on

    private static void say(Map<Outcome, Basis> m, Outcome outcome, Topic topic, String equation, String source) {
        if (m.put(outcome, new Basis(topic, equation, source)) != null) {
            throw new IllegalStateException(outcome + " is explained twice");
        }
    }
}
