package org.setpoint.observation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.setpoint.model.body.State;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Status;
import org.setpoint.unit.Dimension;

/** A recorded quantity, declared once: tables, charts, docs and the data dictionary all come from this list. */
public enum Outcome implements Recorded {
    // spotless:off a table reads better
    /** Pain. */
    PAIN("pain", Dimension.POINTS,
            "Pain intensity",
            0, 10, Scope.ALIVE, r -> r.pain),
    /** Relief. */
    RELIEF("relief", Dimension.POINTS,
            "Relief by the opioid: pain of the patient's own drug-free twin minus pain; negative where the drug does harm",
            -10, 10, Scope.ALIVE, r -> r.twinPain - r.pain),
    /** Relief on treatment. */
    RELIEF_ON_OPIOID("relief-on-opioid", Dimension.POINTS,
            "Relief by the opioid among those who are prescribed one",
            -10, 10, Scope.ON_OPIOID, r -> r.twinPain - r.pain),
    /** Twin. */
    TWIN_PAIN("twin-pain", Dimension.POINTS,
            "Pain of the same patients had they never met an opioid",
            0, 10, Scope.ALIVE, r -> r.twinPain),
    /** Unpleasantness. */
    UNPLEASANTNESS("unpleasantness", Dimension.POINTS,
            "How bothersome the pain is, apart from its intensity",
            0, 10, Scope.ALIVE, r -> r.unpleasantness),
    /** OIH. */
    HYPERALGESIA("hyperalgesia", Dimension.POINTS,
            "Pain added by opioid-induced hyperalgesia",
            0, 4, Scope.ALIVE, r -> r.hyperalgesia),
    /** Withdrawal pain. */
    WITHDRAWAL_PAIN("withdrawal-pain", Dimension.POINTS,
            "Pain added by withdrawal (withdrawal-mediated hyperalgesia)",
            0, 4, Scope.ALIVE, r -> r.withdrawalPain),
    /** COWS. */
    COWS("cows", Dimension.COWS,
            "Withdrawal on the Clinical Opiate Withdrawal Scale",
            0, 48, Scope.ALIVE, r -> r.cows),
    /** In withdrawal. */
    IN_WITHDRAWAL("in-withdrawal",
            "Share of patients with at least mild withdrawal (COWS 5 or more)",
            Scope.ALIVE, (Reading r) -> r.cows >= 5),
    /** Dysphoria. */
    DYSPHORIA("dysphoria", Dimension.FRACTION,
            "Loss of hedonic tone, 0 none, 1 complete",
            0, 1, Scope.ALIVE, r -> r.dysphoria),
    /** Mood. */
    MOOD("mood", Dimension.NUMBER,
            "Mood, 0 worst to 10 best",
            0, 10, Scope.ALIVE, r -> r.mood),
    /** Receptors. */
    RECEPTOR_AVAILABILITY("receptor-availability", Dimension.FRACTION,
            "Functional surface mu-receptors, share of naive",
            0, 1, Scope.ALIVE, r -> r.state(State.RECEPTORS)),
    /** PET. */
    BINDING_POTENTIAL("binding-potential", Dimension.FRACTION,
            "What a PET scan of mu-receptors would show, share of a naive typical person's",
            0, 1.2, Scope.ALIVE, r -> r.bindingPotential),
    /** Tone. */
    ENDOGENOUS_TONE("endogenous-tone", Dimension.FRACTION,
            "The body's own opioid tone, share of naive",
            0, 1, Scope.ALIVE, r -> r.state(State.TONE)),
    /** Dependence. */
    DEPENDENCE("dependence", Dimension.LEVEL,
            "Depth of dependence: the stimulus that the body has come to expect",
            0, 1200, Scope.ALIVE, r -> r.state(State.ADAPTATION)),
    /** Addiction. */
    ADDICTION("addiction", Dimension.FRACTION,
            "Addiction learning, 0 none, 1 complete; apart from dependence",
            0, 1, Scope.ALIVE, r -> r.state(State.ADDICTION)),
    /** OUD. */
    OPIOID_USE_DISORDER("opioid-use-disorder",
            "Share of patients whose addiction learning exceeds one half",
            Scope.ALIVE, (Reading r) -> r.state(State.ADDICTION) > 0.5),
    /** Analgesic tolerance. */
    ANALGESIC_TOLERANCE("analgesic-tolerance", Dimension.FOLD,
            "EC50 of pain relief now over EC50 when naive",
            1, 20, Scope.ALIVE, r -> r.analgesicFold),
    /** Respiratory tolerance. */
    RESPIRATORY_TOLERANCE("respiratory-tolerance", Dimension.FOLD,
            "C50 of ventilation now over C50 when naive",
            1, 20, Scope.ALIVE, r -> r.respiratoryFold),
    /** Window. */
    THERAPEUTIC_WINDOW("therapeutic-window", Dimension.FRACTION,
            "Respiratory over analgesic tolerance: below 1 the distance between a dose that helps and a dose that stops breathing has narrowed",
            0, 2, Scope.ALIVE, r -> r.respiratoryFold / r.analgesicFold),
    /** Ventilation. */
    VENTILATION("ventilation", Dimension.FRACTION,
            "Ventilation at the day's peak, share of that without drugs",
            0, 1, Scope.ALIVE, r -> r.ventilation),
    /** Hazard. */
    OVERDOSE_HAZARD("overdose-hazard", Dimension.HAZARD,
            "Hazard of an overdose, fatal or not",
            0, 1, Scope.ALIVE, r -> r.overdoseHazard),
    /** Cold pressor. */
    COLD_PRESSOR("cold-pressor", Dimension.SECONDS,
            "Seconds a hand stays in ice water, at the trough of the drug",
            0, 600, Scope.ALIVE, r -> r.coldPressor),
    /** Dose. */
    DOSE("dose", Dimension.DOSE,
            "Prescribed dose, 0 for those without an opioid",
            0, 1000, Scope.ALIVE, r -> r.dose),
    /** Dose on treatment. */
    DOSE_ON_OPIOID("dose-on-opioid", Dimension.DOSE,
            "Prescribed dose of those who are prescribed an opioid",
            0, 1000, Scope.ON_OPIOID, r -> r.dose),
    /** Taken. */
    TAKEN("taken", Dimension.DOSE,
            "Dose taken on the day",
            0, 1000, Scope.ALIVE, Reading::taken),
    /** On opioid. */
    ON_OPIOID("on-opioid",
            "Share of living patients who are prescribed an opioid",
            Scope.ALIVE, (Reading r) -> r.onOpioid),
    /** Stopped for side effects. */
    STOPPED_SIDE_EFFECTS("stopped-side-effects",
            "Share of enrolled patients who gave the opioid up for side effects",
            Scope.ENROLLED, (Reading r) -> r.is(Status.STOPPED_SIDE_EFFECTS)),
    /** Stopped for no relief. */
    STOPPED_NO_RELIEF("stopped-no-relief",
            "Share of enrolled patients who gave the opioid up for lack of relief",
            Scope.ENROLLED, (Reading r) -> r.is(Status.STOPPED_NO_RELIEF)),
    /** Overdosed. */
    OVERDOSED("overdosed",
            "Share of enrolled patients who have had an overdose",
            Scope.ENROLLED, (Reading r) -> r.overdoses() > 0),
    // use and supply
    /** Misuse. */
    MISUSE("misuse",
            "Share of patients who took more than prescribed on more than one day in ten of the last two months",
            Scope.ALIVE, (Reading r) -> r.misuse() > 0.1),
    /** Extra doses. */
    EXTRA_DOSE_DAYS("extra-dose-days", Dimension.FRACTION,
            "Share of the last two months' days on which more was taken than prescribed",
            0, 1, Scope.ALIVE, Reading::misuse),
    /** Aberrance. */
    ABERRANCE("aberrance", Dimension.NUMBER,
            "Early run-outs that a prescriber noticed, fading over half a year",
            0, 20, Scope.ALIVE, r -> r.supply().aberrance[r.row]),
    /** Out of stock. */
    RAN_OUT("ran-out",
            "Share of patients who are prescribed an opioid and had none today because the supply was used up",
            Scope.ON_OPIOID, (Reading r) -> r.supply().outOfStock[r.row]),
    /** Benzodiazepine. */
    BENZODIAZEPINE("benzodiazepine",
            "Share of patients who are prescribed a benzodiazepine",
            Scope.ALIVE, (Reading r) -> r.supply().benzodiazepine[r.row]),
    // mind and seeking
    /** Despair. */
    DESPAIR("despair", Dimension.NUMBER,
            "Despair, in standard deviations of distress; 0 is usual",
            -3, 6, Scope.ALIVE, r -> r.mind().despair[r.row]),
    /** Loss of care. */
    LOSS_OF_CARE("loss-of-care", Dimension.FRACTION,
            "Loss of care: 1 in somebody who has just been cut off, fading with time and with a new prescriber, 0 in care",
            0, 1, Scope.ALIVE, r -> r.mind().lossOfCare[r.row]),
    /** Crisis hazard. */
    CRISIS_HAZARD("crisis-hazard", Dimension.HAZARD,
            "Hazard of a mental-health crisis",
            0, 2, Scope.ALIVE, r -> r.mind().crisisHazard[r.row]),
    /** Suicide hazard. */
    SUICIDE_HAZARD("suicide-hazard", Dimension.HAZARD,
            "Hazard of a suicide attempt, fatal or not",
            0, 1, Scope.ALIVE, r -> r.mind().suicideHazard[r.row]),
    /** Withdrawal visits. */
    WITHDRAWAL_VISIT_HAZARD("withdrawal-visit-hazard", Dimension.HAZARD,
            "Hazard of a visit that is coded as withdrawal",
            0, 2, Scope.ALIVE, r -> r.mind().withdrawalVisitHazard[r.row]),
    /** Crisis. */
    CRISIS("crisis",
            "Share of enrolled patients who have had a mental-health crisis",
            Scope.ENROLLED, (Reading r) -> r.mind().crises[r.row] > 0),
    /** Suicide attempt. */
    SUICIDE_ATTEMPTED("suicide-attempted",
            "Share of enrolled patients who have attempted suicide",
            Scope.ENROLLED, (Reading r) -> r.mind().attempts[r.row] > 0),
    /** Suicide. */
    DIED_SUICIDE("died-suicide",
            "Share of enrolled patients who have died by suicide",
            Scope.ENROLLED, (Reading r) -> r.is(Status.DIED_SUICIDE)),
    /** Illicit. */
    ILLICIT_USE("illicit-use",
            "Share of patients who use illicit opioids",
            Scope.ALIVE, (Reading r) -> r.supply().illicit[r.row]),
    /** In treatment. */
    IN_TREATMENT("in-treatment",
            "Share of patients who are treated for opioid use disorder",
            Scope.ALIVE, (Reading r) -> r.inTreatment()),
    /** Found. */
    FOUND_PRESCRIBER("found-prescriber",
            "Share of enrolled patients who have found another prescriber after a stop",
            Scope.ENROLLED, (Reading r) -> r.seeking().foundPrescriber[r.row]),
    /** Second. */
    SECOND_PRESCRIBER("second-prescriber",
            "Share of patients with a second prescriber at the same time",
            Scope.ALIVE, (Reading r) -> r.seeking().secondPrescriber[r.row]),
    /** Prescribed. */
    OVERDOSED_PRESCRIBED("overdosed-prescribed",
            "Share of enrolled patients who have overdosed on what was prescribed",
            Scope.ENROLLED, (Reading r) -> r.seeking().prescribedOverdoses[r.row] > 0),
    /** Extra. */
    OVERDOSED_EXTRA("overdosed-extra",
            "Share of enrolled patients who have overdosed on a day with more doses than prescribed",
            Scope.ENROLLED, (Reading r) -> r.seeking().extraOverdoses[r.row] > 0),
    /** Illicit. */
    OVERDOSED_ILLICIT("overdosed-illicit",
            "Share of enrolled patients who have overdosed on a day with illicit use",
            Scope.ENROLLED, (Reading r) -> r.seeking().illicitOverdoses[r.row] > 0),
    /** Without any. */
    OVERDOSED_OTHER("overdosed-other",
            "Share of enrolled patients who have overdosed on a day without any opioid that the model knows of",
            Scope.ENROLLED, (Reading r) -> r.seeking().otherOverdoses[r.row] > 0),
    // practice
    /** Without a prescriber. */
    WITHOUT_PRESCRIBER("without-prescriber",
            "Share of living patients who have no prescriber, or one who has given opioids up",
            Scope.ALIVE, Reading::withoutPrescriber),
    /** Waiting. */
    WAITING_DAYS("waiting-days", Dimension.TIME,
            "Days by which a visit that is due, or else the last one, came late for want of a slot",
            0, 90, Scope.ALIVE, Reading::waiting),
    /** Long-term use. */
    LONG_TERM_USE("long-term-use",
            "Share still using: those ever prescribed an opioid who have not been without for 180 days since",
            Scope.USERS, Reading::stillUses),
    /** Long-term use after a week. */
    LONG_TERM_USE_8_DAYS("long-term-use-from-8-days",
            "Share still using of starters whose first supply was 8 days or longer",
            Scope.FIRST_SUPPLY_8, Reading::stillUses),
    /** Long-term use after a month. */
    LONG_TERM_USE_31_DAYS("long-term-use-from-31-days",
            "Share still using of starters whose first supply was 31 days or longer",
            Scope.FIRST_SUPPLY_31, Reading::stillUses),
    // drugs
    /** Naloxone. */
    HAS_NALOXONE("has-naloxone",
            "Share of living patients who have naloxone at home",
            Scope.ALIVE, (Reading r) -> r.hasNaloxone()),
    /** Reversed. */
    REVERSED_BY_NALOXONE("reversed-by-naloxone",
            "Share of enrolled patients who live because naloxone reversed an overdose that would have killed",
            Scope.ENROLLED, (Reading r) -> r.rescues() > 0),
    /** Buprenorphine. */
    ON_BUPRENORPHINE("on-buprenorphine",
            "Share of living patients who are maintained on buprenorphine",
            Scope.ALIVE, (Reading r) -> r.isMaintained(Maintenance.BUPRENORPHINE)),
    /** Methadone. */
    ON_METHADONE("on-methadone",
            "Share of living patients who are maintained on methadone",
            Scope.ALIVE, (Reading r) -> r.isMaintained(Maintenance.METHADONE)),
    // pain and therapies
    /** Source pain. */
    SOURCE_PAIN("source-pain", Dimension.POINTS,
            "Pain at its source, before drugs, tone, care and withdrawal",
            0, 10, Scope.ALIVE, Reading::sourcePain),
    /** Relief by therapies. */
    THERAPY_RELIEF("therapy-relief", Dimension.POINTS,
            "Relief by treatments other than the opioid and by support",
            0, 10, Scope.ALIVE, Reading::therapyRelief),
    /** Remitted. */
    REMITTED("remitted",
            "Share of living patients whose chronic pain has gone into remission",
            Scope.ALIVE, (Reading r) -> r.course().remitting[r.row]),
    /** Became chronic. */
    CHRONIC_PAIN("chronic-pain",
            "Share of living patients whose acute pain has become lasting pain",
            Scope.ALIVE, (Reading r) -> r.course().becameChronic(r.row)),
    /** Right answers. */
    DIFFERENTIAL_RIGHT("differential-right",
            "Share right among patients in whom it was asked why the opioid no longer works",
            Scope.DIAGNOSED, Reading::diagnosedRight),
    /** Pain after a right answer. */
    PAIN_AFTER_RIGHT("pain-after-right-diagnosis", Dimension.POINTS,
            "Pain of those in whom the last answer was right",
            0, 10, Scope.DIAGNOSED_RIGHT, r -> r.pain),
    /** Pain after a wrong answer. */
    PAIN_AFTER_WRONG("pain-after-wrong-diagnosis", Dimension.POINTS,
            "Pain of those in whom the last answer was wrong",
            0, 10, Scope.DIAGNOSED_WRONG, r -> r.pain),
    /** Dose after a right answer. */
    DOSE_AFTER_RIGHT("dose-after-right-diagnosis", Dimension.DOSE,
            "Prescribed dose of those in whom the last answer was right",
            0, 1000, Scope.DIAGNOSED_RIGHT, r -> r.dose),
    /** Dose after a wrong answer. */
    DOSE_AFTER_WRONG("dose-after-wrong-diagnosis", Dimension.DOSE,
            "Prescribed dose of those in whom the last answer was wrong",
            0, 1000, Scope.DIAGNOSED_WRONG, r -> r.dose),
    // function and tapers
    /** Function. */
    FUNCTION("function", Dimension.NUMBER,
            "What can be done in spite of pain and of what treats it, 0 nothing to 10 everything; 10 less pain interference",
            0, 10, Scope.ALIVE, r -> r.function),
    /** Reward. */
    REWARD("reward", Dimension.FRACTION,
            "How strongly ordinary good things are felt, 1 as in a naive person without pain",
            0, 1, Scope.ALIVE, r -> r.reward),
    /** Social function. */
    SOCIAL_FUNCTION("social-function", Dimension.FRACTION,
            "How much other people mean and how much is done with them, 1 as in a naive person without pain",
            0, 1, Scope.ALIVE, r -> r.social),
    /** Constipation. */
    CONSTIPATION("constipation",
            "Share of patients whom opioids constipate",
            Scope.ALIVE, (Reading r) -> r.constipated()),
    /** Sedation. */
    SEDATION("sedation", Dimension.FRACTION,
            "Sleepiness by opioids and benzodiazepines, 0 none, 1 full",
            0, 1, Scope.ALIVE, r -> r.sedation),
    /** Hypogonadism. */
    HYPOGONADISM("hypogonadism",
            "Share of patients whose sex hormones opioids have brought below the normal range",
            Scope.ALIVE, (Reading r) -> r.hypogonadal()),
    /** Tapering difficulty. */
    TAPERING_DIFFICULTY("tapering-difficulty", Dimension.NUMBER,
            "How hard a taper of 10 % a week would be if it began now, 0 to 100: withdrawal, pain and dysphoria that it would bring, lived on copies of one patient in sixteen",
            0, 100, Scope.PROBED, Reading::taperingDifficulty),
    /** Quality days. */
    QUALITY_DAYS("qald", Dimension.TIME,
            "Quality-adjusted days lived since day 0, the dead counted with those they lived",
            0, 3650, Scope.ENROLLED, Reading::qualityDays),
    /** Died of overdose. */
    DIED_OVERDOSE("died-overdose",
            "Share of enrolled patients who have died of an overdose",
            Scope.ENROLLED, (Reading r) -> r.is(Status.DIED_OVERDOSE)),
    /** Died of other causes. */
    DIED_OTHER("died-other",
            "Share of enrolled patients who have died of other causes",
            Scope.ENROLLED, (Reading r) -> r.is(Status.DIED_OTHER));
    // spotless:on

    private final String word;
    private final Dimension dimension;
    private final String meaning;
    private final double low;
    private final double high;
    private final Scope scope;
    private final ToDoubleFunction<Reading> reader;
    private final boolean share;

    /** Yes or no for each patient: its mean is a share. */
    Outcome(String word, String meaning, Scope scope, Predicate<Reading> holds) {
        this(word, Dimension.FRACTION, meaning, 0, 1, scope, r -> holds.test(r) ? 1 : 0, true);
    }

    Outcome(
            String word,
            Dimension dimension,
            String meaning,
            double low,
            double high,
            Scope scope,
            ToDoubleFunction<Reading> reader) {
        this(word, dimension, meaning, low, high, scope, reader, false);
    }

    Outcome(
            String word,
            Dimension dimension,
            String meaning,
            double low,
            double high,
            Scope scope,
            ToDoubleFunction<Reading> reader,
            boolean share) {
        this.word = word;
        this.dimension = dimension;
        this.meaning = meaning;
        this.low = low;
        this.high = high;
        this.scope = scope;
        this.reader = reader;
        this.share = share;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Dimension dimension() {
        return dimension;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Lower end of the range in which quantiles are resolved.
     *
     * @return in the canonical unit
     */
    public double low() {
        return low;
    }

    /**
     * Upper end of the range in which quantiles are resolved.
     *
     * @return in the canonical unit
     */
    public double high() {
        return high;
    }

    /**
     * Who counts.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Is it yes or no for each patient, so that its mean is a share?
     *
     * @return true for shares
     */
    public boolean isShare() {
        return share;
    }

    @Override
    public boolean counts(Reading reading) {
        return scope.counts(reading);
    }

    @Override
    public double of(Reading reading) {
        return reader.applyAsDouble(reading);
    }

    /**
     * Looks an outcome up.
     *
     * @param word kebab-case
     * @return the outcome, empty if there is none of that name
     */
    public static Optional<Outcome> find(String word) {
        return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }
}
