package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.model.body.State;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.observation.Outcome;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** Each kind of value acts from its day on: rules from a patient's next visit, bodies at once. */
class ChangedRulesTest {
    private static final String QUIET = """
            replicates: 1
            record-every: 1 day
            mechanisms: {seeking: off, illicit-supply: off, treatment-seeking: off, extra-doses: off}
            cohort: {patients: 56, history: {opioid: oxycodone-er, dose: 100 MME/day, dose-cv: 0 %}}
            duration: 120 days
            """;

    /** Lives until a day. */
    private static CohortRun on(int day, String yaml) {
        CohortRun run = new CohortRun(Scenarios.world(yaml), 1, 0, 56, Resolution.DAILY);
        run.run(day);
        return run;
    }

    /** Doses of those who take opioids, MME/day. */
    private static List<Double> doses(CohortRun run) {
        Population p = run.population();
        return IntStream.range(0, p.size())
                .filter(p::onOpioid)
                .mapToObj(row -> run.pharmacy().dose(p, row))
                .toList();
    }

    @Test
    void aFixedDoseIsWrittenAnewAtTheNextVisitAndNobodyIsStartedAgain() {
        String yaml = QUIET + """
                policies:
                  - fixed-dose: {drug: oxycodone-er, dose: 100 MME/day}
                changes: [{from: day 40, set: {policies.fixed-dose.dose: 60 MME/day}}]
                """;
        assertThat(doses(on(40, yaml))).allSatisfy(d -> assertThat(d).isCloseTo(100, within(1e-4)));
        long lowered = doses(on(54, yaml)).stream().filter(d -> d < 61).count();
        assertThat(lowered).as("half of them had a visit").isBetween(14L, 42L);
        CohortRun after = on(69, yaml);
        Population p = after.population();
        for (int row = 0; row < p.size(); row++) {
            if (p.onOpioid(row)) {
                assertThat(after.pharmacy().dose(p, row)).isCloseTo(60, within(1e-4));
            }
        }
        assertThat(after.record().events()).noneMatch(e -> e.kind().equals("opioid-started"));
    }

    @Test
    void aLowerCapBeginsTapersAtTheNextVisit() {
        String yaml = QUIET + """
                policies: [dose-cap: {cap: 120 MME/day, chance: 100 %}]
                changes: [{from: day 40, set: {policies.dose-cap.cap: 50 MME/day}}]
                """;
        assertThat(events(on(40, yaml), "taper-started")).isZero();
        assertThat(events(on(69, yaml), "taper-started")).isGreaterThan(40);
    }

    @Test
    void aTaperUnderWayGoesOnAtTheNewRateFromItsStartDose() {
        String yaml = QUIET + """
                policies: [taper: {from: day 10, rate: 5 %/week, every: 14 days, pause-when: nobody}]
                changes: [{from: day 30, set: {policies.taper.rate: 10 %/week}}]
                """;
        assertThat(doses(on(30, yaml)))
                .filteredOn(d -> d < 99)
                .allSatisfy(d -> assertThat(d).isCloseTo(80, within(1e-3)));
        // steps of 10 on days 10 and 24, then of 20 on day 38
        assertThat(doses(on(39, yaml)))
                .filteredOn(d -> d < 99)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d).isCloseTo(60, within(1e-3)));
    }

    @Test
    void supportAndTherapiesFollowTheirBlock() {
        String yaml = QUIET + """
                policies: [multimodal-care: {cognitive-behavioural-therapy: on, exercise: on, support: 0.6 points}]
                changes:
                  - {from: day 30, set: {policies.multimodal-care.support: 2 points, policies.multimodal-care.exercise: off}}
                  - {from: day 100, set: {policies.multimodal-care.until: day 100}}
                """;
        assertThat(on(30, yaml).population().mind.support).containsOnly(0.6);
        CohortRun later = on(59, yaml);
        assertThat(later.population().mind.support).containsOnly(2);
        int[] exercise = ends(later, TherapyKind.EXERCISE);
        assertThat(exercise)
                .as("who gives it up within six weeks anyway, ends then")
                .containsOnly(30, 42);
        CohortRun end = on(101, yaml);
        assertThat(IntStream.range(0, 56)
                        .filter(end.population()::alive)
                        .mapToDouble(row -> end.population().mind.support[row]))
                .containsOnly(0.0);
        int[] cbt = ends(end, TherapyKind.CBT);
        assertThat(Arrays.stream(cbt).max()).hasValue(100);
    }

    @Test
    void moreFrequentVisitsBeginAfterTheNextOne() {
        String yaml = QUIET + "policies: [naloxone-coprescribing: {}]\n";
        String often = yaml + "changes: [{from: day 40, set: {visit-every: 7 days}}]\n";
        assertThat(on(40, often).population().nextVisit).isEqualTo(on(40, yaml).population().nextVisit);
        CohortRun after = on(80, often);
        for (int row = 0; row < 56; row++) {
            if (after.population().alive(row)) {
                assertThat(after.population().nextVisit[row]).isBetween(80, 86);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "analgesic-tolerance-dose, 30 MME/d-eq, ANALGESIC_TOLERANCE",
        "respiratory-tolerance-size, 0.5, RESPIRATORY_TOLERANCE",
        "withdrawal-pain, 4 points, WITHDRAWAL",
    })
    void aBodyAnswersANewValueFromItsDayOn(String parameter, String value, State state) {
        String policies =
                QUIET + "policies: [taper: {from: day 10, rate: 20 %/week, every: 7 days, pause-when: nobody}]\n";
        String changed = policies + "changes: [{from: day 20, set: {parameters." + parameter + ": " + value + "}}]\n";
        CohortRun before = on(20, changed);
        assertThat(before.population().bodies().of(state))
                .isEqualTo(on(20, policies).population().bodies().of(state));
        assertThat(before.population().pain).isEqualTo(on(20, policies).population().pain);
        CohortRun after = on(22, changed);
        CohortRun without = on(22, policies);
        boolean body = !Arrays.equals(
                after.population().bodies().of(state),
                without.population().bodies().of(state));
        boolean felt = !Arrays.equals(after.population().pain, without.population().pain);
        assertThat(body || felt).isTrue();
    }

    @Test
    void analgesicToleranceTurnsTheDayAfterItsParameter() {
        String yaml = QUIET + "policies: [fixed-dose: {drug: oxycodone-er, dose: 100 MME/day}]\n";
        String changed = yaml + "changes: [{from: day 100, set: {parameters.analgesic-tolerance-dose: 10 MME/d-eq}}]\n";
        int outcome = on(1, yaml).record().outcomes().indexOf(Outcome.ANALGESIC_TOLERANCE);
        double[] plain = means(on(120, yaml), outcome);
        double[] turned = means(on(120, changed), outcome);
        assertThat(Arrays.copyOf(turned, 101)).isEqualTo(Arrays.copyOf(plain, 101));
        for (int day = 101; day <= 120; day++) {
            assertThat(turned[day]).as("day %d", day).isGreaterThan(plain[day]);
        }
    }

    private static double[] means(CohortRun run, int outcome) {
        double[] means = new double[121];
        for (int t = 0; t < means.length; t++) {
            means[t] = run.record().at(t, outcome).mean();
        }
        return means;
    }

    @SuppressWarnings("EnumOrdinal") // columns are addressed by ordinal on purpose
    private static int[] ends(CohortRun run, TherapyKind kind) {
        return run.population().therapies.ends[kind.ordinal()];
    }

    private static long events(CohortRun run, String kind) {
        return run.record().events().stream().filter(e -> e.kind().equals(kind)).count();
    }
}
