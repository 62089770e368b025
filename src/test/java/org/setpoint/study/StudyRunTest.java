package org.setpoint.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.scenario.yaml.LifeTableReader;

/** What a study measures on virtual patients. */
class StudyRunTest {
    private static final String STUDY = """
            # What comes out?
            study: small
            source: {citation: A, id: B, design: C}
            scenario:
              duration: 28 days
              replicates: 2
              cohort: {patients: 1500, pain: {nociceptive: 100 %, neuropathic: 0 %, nociplastic: 0 %}}
            arms:
              drug: {size: 50, policies: [{fixed-dose: {drug: morphine-er, dose: 60 MME/day}}]}
              none: {size: 50, policies: []}
            record: {every: 7 days}
            sessions:
              naloxone: {at: day 28, step: 5 minutes, for: 1 hour, usual-doses: off, give: [{drug: naloxone-iv, dose: 2 mg}]}
              nothing: {at: day 28, step: 5 minutes, for: 1 hour, usual-doses: off}
            measures:
              - {finding: days, what: d, value: 'mean(none.time[day 28])', published: 28}
              - {finding: kind, what: k, value: 'share(none.nociceptive[day 0])', published: 1}
              - {finding: same, what: s, value: 'sd(drug.source-pain[day 0] - none.source-pain[day 0])', published: 0}
              - {finding: dose, what: m, value: 'mean(drug.dose[day 28] where drug.on-opioid[day 28])', published: 60}
              - {finding: relief, what: r, value: 'mean(none.pain[day 28]) - mean(drug.pain[day 28])', published: 1}
              - {finding: precipitated, what: p, value: 'mean(highest(drug.naloxone.cows))', published: 5}
              - {finding: unprovoked, what: u, value: 'mean(highest(drug.nothing.cows))', published: 5}
              - {finding: hazard, what: h, value: 'rate(drug.overdose-hazard)', published: 0.01}
            """;

    @Test
    void measuresWhatItSays() throws InterruptedException {
        List<Result> results = run(2);
        assertThat(value(results, "days")).isEqualTo(28);
        assertThat(value(results, "kind")).isEqualTo(1);
        assertThat(value(results, "same")).as("arms are the same patients").isZero();
        assertThat(value(results, "dose")).isCloseTo(60, within(1e-3));
        assertThat(value(results, "relief")).isBetween(0.3, 3.0);
        assertThat(value(results, "precipitated"))
                .as("four weeks at 60 MME")
                .isGreaterThan(value(results, "unprovoked") + 4);
        assertThat(value(results, "hazard")).isBetween(0.0005, 0.02);
    }

    @Test
    void luckOfTheStudysOwnSizeIsWiderThanWhatWeDoNotKnowOfOurOwnValue() throws InterruptedException {
        Result relief = of(run(1), "relief");
        double own = relief.high() - relief.low();
        double sampled = relief.sampledHigh() - relief.sampledLow();
        assertThat(relief.low()).isLessThan(relief.simulated());
        assertThat(sampled / own)
                .as("3000 against 50 patients an arm, the root of 60, and more because our arms are the same patients")
                .isBetween(Math.sqrt(60), 60.0);
        assertThat(relief.sampledLow()).isLessThan(relief.simulated());
        Result hazard = of(run(1), "hazard");
        assertThat(hazard.sampledLow())
                .as("fifty patients in four weeks have no overdose, whatever is expected")
                .isZero();
    }

    @Test
    void threadsDoNotMatter() throws InterruptedException {
        assertThat(run(2).toString()).isEqualTo(run(1).toString());
    }

    private static List<Result> run(int threads) throws InterruptedException {
        return new StudyRun(StudyReaderTest.read(STUDY), StudyReaderTest.VOCABULARY, LifeTableReader.builtIn(), threads)
                .run(done -> {});
    }

    private static Result of(List<Result> results, String finding) {
        return results.stream()
                .filter(r -> r.measure().finding().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    private static double value(List<Result> results, String finding) {
        return of(results, finding).simulated();
    }
}
