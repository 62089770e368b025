package org.setpoint.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.study.Published.Scale;
import org.setpoint.study.formula.Names;

/** What was kept of a study reads back as the very same numbers, or not at all. */
class FinishedFileTest {
    @TempDir
    private Path folder;

    private final Result odd = new Result(
            "small",
            AgreementTest.result("F01", new Published(1, 0.5, 2, Scale.RATIO, Published.Claim.VALUE, Double.NaN), 1)
                    .measure(),
            1.0 / 3,
            Double.NEGATIVE_INFINITY,
            Math.nextUp(0.1),
            Double.NaN,
            1e-17);

    private final Study study = new Study(
            "Does it?",
            "small",
            new Study.Source("Nobody", "none", "none"),
            List.of(),
            List.of(),
            new Names(List.of(), Set.of(), Map.of(), Set.of()),
            List.of(odd.measure()));

    @Test
    void everyBitReadsBack() throws IOException {
        new FinishedFile(folder, "small", "k").write(List.of(odd));
        assertThat(new FinishedFile(folder, "small", "k").read(study)).contains(List.of(odd));
    }

    @Test
    void anotherKeyIsAnotherStudy() throws IOException {
        new FinishedFile(folder, "small", "k").write(List.of(odd));
        assertThat(new FinishedFile(folder, "small", "l").read(study)).isEmpty();
    }

    @Test
    void whatIsCutOffOrForeignIsRunAgain() throws IOException {
        Files.writeString(folder.resolve("small-k.csv"), "finding,simulated\n");
        assertThat(new FinishedFile(folder, "small", "k").read(study)).isEmpty();
        Files.writeString(folder.resolve("small-k.csv"), "finding,simulated\nF01,many\n");
        assertThat(new FinishedFile(folder, "small", "k").read(study)).isEmpty();
        Files.writeString(folder.resolve("small-k.csv"), "finding,simulated\nF02,1\n");
        assertThat(new FinishedFile(folder, "small", "k").read(study)).isEmpty();
    }

    @Test
    void nothingHalfWrittenStaysBehind() throws IOException {
        new FinishedFile(folder.resolve("new"), "small", "k").write(List.of(odd));
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("small-k.csv");
        }
    }
}
