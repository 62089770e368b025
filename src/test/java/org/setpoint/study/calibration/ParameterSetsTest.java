package org.setpoint.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.study.calibration.ParameterSets.Weighted;
import org.setpoint.unit.InputException;

/** Sets of parameters as a file, and which replicate has which. */
class ParameterSetsTest {
    private static final ParameterSet CATALOGUE = ModelCatalogue.defaults();

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ParameterSets sets = new ParameterSets(List.of(
                new Weighted(0.25, Map.of("analgesic-tolerance-size", 1 / 3.0)),
                new Weighted(0.75, Map.of("analgesic-tolerance-size", 0.6))));
        sets.write(folder.resolve("sets.csv"));
        assertThat(ParameterSets.read(folder.resolve("sets.csv"), CATALOGUE)).isEqualTo(sets);
    }

    @Test
    void replicatesGoEvenlyThroughTheSetsByTheirWeights() {
        List<Weighted> sets = new ArrayList<>();
        for (double weight : new double[] {1, 2, 3, 4}) {
            sets.add(new Weighted(weight, Map.of()));
        }
        ParameterSets four = new ParameterSets(sets);
        for (long seed : new long[] {1, 2, 77}) {
            int[] drawn = new int[4];
            for (int r = 1; r <= 100; r++) {
                drawn[four.draw(seed, r)]++;
            }
            for (int s = 0; s < 4; s++) {
                assertThat(drawn[s]).isBetween(10 * (s + 1) - 3, 10 * (s + 1) + 3);
            }
        }
    }

    @Test
    void anotherSeedBeginsElsewhere() {
        List<Weighted> sets = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sets.add(new Weighted(1, Map.of()));
        }
        ParameterSets hundred = new ParameterSets(sets);
        assertThat(hundred.draw(1, 1)).isEqualTo(hundred.draw(1, 1)).isNotEqualTo(hundred.draw(2, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set,weight,nonsense\\n1,1,3                  | no parameter is called 'nonsense'
            set,weight,analgesic-tolerance-size\\n1,1,9  | line 2, analgesic-tolerance-size: '9'; accepted: 0.25 to 1.0
            set,weight,analgesic-tolerance-size\\n1,0,.5 | weight: '0'; accepted: above 0
            set,weight,analgesic-tolerance-size\\n1,1,x  | accepted: a number
            set,analgesic-tolerance-size\\n1,1           | needs the columns
            """)
    void aWrongFileIsRefused(String text, String message) throws IOException {
        Path file = folder.resolve("sets.csv");
        Files.writeString(file, text.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> ParameterSets.read(file, CATALOGUE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }
}
