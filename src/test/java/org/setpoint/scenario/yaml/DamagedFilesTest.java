package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.setpoint.scenario.Samples;
import org.setpoint.unit.InputException;

/** However a file is damaged, the answer is a scenario or a sentence, never a crash. */
class DamagedFilesTest {
    private static final String FILE = """
            # What does lowering doses do?
            seed: 7
            duration: 18 months
            cohort:
              patients: 500
              pain: {nociceptive: 30 %, neuropathic: 30 %, nociplastic: 40 %}
              history: {opioid: morphine-er, dose: 160 MME/day}
            policies:
              - raise: {until: month 6, cap: "240 MME/day", who: dose > 90 MME/day and age > 30 years}
              - lower:
                  from: month 6
                  rate: 25 %/week
            parameters: {tolerance-size: 3 fold}
            outcomes: [pain, cows]
            notice:
              - Watch.
            """;

    private static final String PIECES = "\n  :-[]{}#&*!|>'\"%@`,?~\\0.9e day\u0000\t\u00a0\u2028";

    @Test
    void aDamagedFileGivesAScenarioOrASentence() {
        Random luck = new Random(20160315);
        ScenarioReader reader = new ScenarioReader(Samples.vocabulary());
        for (int i = 0; i < 2000; i++) {
            String damaged = damage(luck);
            try {
                byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
                reader.read(Document.parse("x.yaml", TextFile.decode("x.yaml", bytes)), null, List.of());
            } catch (InputException e) {
                assertThat(String.valueOf(e.getMessage()).lines())
                        .allSatisfy(line -> assertThat(line).matches("x\\.yaml(:\\d+)?: .+|and \\d+ more"));
            } catch (RuntimeException | StackOverflowError e) {
                fail("crashed on:\n" + damaged, e);
            }
        }
    }

    private static String damage(Random luck) {
        StringBuilder text = new StringBuilder(FILE);
        for (int n = 1 + luck.nextInt(3); n > 0; n--) {
            int at = luck.nextInt(text.length());
            switch (luck.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.charAt(luck.nextInt(PIECES.length())));
                default -> text.delete(at, Math.min(text.length(), at + luck.nextInt(30)));
            }
        }
        return text.toString();
    }
}
