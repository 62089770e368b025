package org.setpoint.gui.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.gui.Small;
import org.setpoint.unit.InputException;

class QuestionTest {
    @TempDir
    Path folder;

    @Test
    void patientsOfATableAreNotReplacedByOthersInSilence() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, Small.TEXT.replace("patients: 120,", "file: mine.csv,"));
        Files.writeString(folder.resolve("mine.csv"), "age\n50\n");
        assertThatThrownBy(() -> Question.of(file, Small.VOCABULARY))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("mine.yaml: cohort.file")
                .hasMessageContaining("setpoint run");
    }
}
