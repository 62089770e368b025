package org.setpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each outcome says what makes it and what stands behind that. */
class OutcomeSourcesTest {
    private static final Pattern EQUATION = Pattern.compile("Eq\\. (\\d+(?:, \\d+)*)");
    private static final Pattern COMMA = Pattern.compile(", ");

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasASource(Outcome outcome) {
        assertThat(OutcomeSources.of(outcome))
                .as("OutcomeSources says nothing of '" + outcome.word() + "'")
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void theEquationsStandInTheModelsPage(Outcome outcome) throws IOException {
        String model = Files.readString(Path.of("docs/model.md"));
        Matcher m = EQUATION.matcher(
                OutcomeSources.of(outcome).map(OutcomeSources.Basis::equation).orElse(""));
        while (m.find()) {
            COMMA.splitAsStream(m.group(1))
                    .forEach(number -> assertThat(model).as(outcome.word()).contains("**Eq. " + number + "**"));
        }
    }
}
