package org.setpoint.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.LifeTableReader;

/** What a session can give, inflict and measure. */
class SessionsTest {
    private static final String STUDY = """
            # What does a session give, inflict and measure?
            study: sessions
            source: {citation: none, id: none, design: none}
            scenario:
              duration: 1 day
              replicates: 1
              cohort:
                patients: 30
                pain: {nociceptive: 0 %, neuropathic: 0 %, nociplastic: 100 %}
                history: {opioid: oxycodone-er, dose: 60 MME/day, for: 30 days}
            arms: {users: {policies: [{fixed-dose: {drug: oxycodone-er, dose: 60 MME/day}}]}}
            sessions:
              own: {at: day 0, step: 5 minutes, for: 1 hour}
              fentanyl: {at: day 0, step: 5 minutes, for: 1 hour, give: [{drug: fentanyl-iv, dose: 0.1 mg, over: 1 hour}]}
              swallowed: {at: day 0, step: 5 minutes, for: 1 hour, give: [{drug: morphine-ir, dose: 30 mg}]}
              injected: {at: day 0, step: 5 minutes, for: 1 hour, give: [{drug: morphine-ir, dose: 30 mg, by: injection}]}
              inflicted: {at: day 0, step: 5 minutes, for: 1 hour, painful-stimulus: on}
            measures:
              - {finding: own, what: x, value: "mean(own.given-level[1 hour])", published: 0}
              - {finding: given, what: x, value: "mean(fentanyl.given-level[1 hour])", published: 0}
              - {finding: usual, what: x, value: "mean(own.twin-pain[1 hour] - own.pain[1 hour])", published: 0}
              - {finding: inflicted, what: x, value: "mean(inflicted.twin-pain[1 hour] - inflicted.pain[1 hour])", published: 0}
              - {finding: swallowed, what: x, value: "mean(swallowed.given-level[30 minutes])", published: 0}
              - {finding: injected, what: x, value: "mean(injected.given-level[30 minutes])", published: 0}
            """;

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @TempDir
    private Path folder;

    @Test
    void aLevelIsThatOfWhatIsGivenAndNotOfWhatIsPrescribed() throws Exception {
        List<Result> results = results();
        assertThat(results.get(0).simulated()).isZero();
        // 2.4 mg a day at 109 MME/d-eq per mg a day, an hour at a half-life of 0.9 hours, exposure 1.08 on the mean
        assertThat(results.get(1).simulated()).isCloseTo(2.4 * 109 * (1 - Math.pow(0.5, 1 / 0.9)), within(40.0));
    }

    @Test
    void anInjectionDoesNotWaitForTheStomach() throws Exception {
        List<Result> results = results();
        // plasma starts at 30 * 24 ln 2 / 2.2 and falls by 2.2 h, the effect site follows by 2.8 h; exposure 1.08 on
        // the mean
        double ke = Math.log(2) / 2.2;
        double k0 = Math.log(2) / 2.8;
        double expected = 30 * 24 * ke * k0 / (ke - k0) * (Math.exp(-k0 / 2) - Math.exp(-ke / 2));
        assertThat(results.get(5).simulated()).isCloseTo(1.08 * expected, within(0.2 * expected));
        assertThat(results.get(4).simulated()).isLessThan(0.6 * results.get(5).simulated());
    }

    @Test
    void painThatIsInflictedAnswersToOpioidsAsNociceptivePainDoes() throws Exception {
        List<Result> results = results();
        assertThat(results.get(3).simulated())
                .isGreaterThan(1.5 * results.get(2).simulated());
    }

    private List<Result> results() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("sessions.yaml"), STUDY);
        Study study = new StudyReader(VOCABULARY).read(file, new ArmChanges(null, null, Map.of()));
        return new StudyRun(study, VOCABULARY, LifeTableReader.builtIn(), 1).run(done -> {});
    }
}
