package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.table.CsvFile;
import picocli.CommandLine;

/** As many replicates as intervals of an asked width take. */
class PrecisionTest {
    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeAScenario() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), """
                # How sure is it?
                name: small
                seed: 5
                duration: 30 days
                outcomes: [pain, died-suicide]
                cohort: {patients: 30}
                """);
    }

    @Test
    void replicatesAreAddedUntilTheIntervalIsNarrowAndTheResultIsThatOfARunWithAsMany() {
        Outcome done = run("wide", "--precision", "pain=0.3 points");
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        int took = CsvFile.read(folder.resolve("wide/small/runs.csv")).rows().size();
        assertThat(took).isBetween(11, 199);
        assertThat(done.out()).contains("10 replicates: pain-at-end", "It took " + took + " replicates");
        CsvFile.Row line = CsvFile.read(folder.resolve("wide/small/summary.csv")).rows().stream()
                .filter(r -> r.cells().containsValue("pain-at-end"))
                .findFirst()
                .orElseThrow();
        assertThat(number(line, "ci_high") - number(line, "ci_low")).isBetween(0.0, 0.3);
        run("plain", "--replicates", Integer.toString(took));
        for (String file : List.of("curves.csv", "summary.csv", "scenario.yaml", "runs.csv", "events.csv")) {
            assertThat(folder.resolve("wide/small").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("plain/small").resolve(file));
        }
        assertThat(run("wide", "--precision", "pain=0.3 points", "--resume").out())
                .contains("nothing is left to do");
    }

    @Test
    void whoAsksForLessPrecisionNeedsNoMoreReplicatesButNeverFewerThanTen() {
        run("coarse", "--precision", "pain-over-run=8 points");
        assertThat(CsvFile.read(folder.resolve("coarse/small/runs.csv")).rows()).hasSize(10);
    }

    @Test
    void itGivesUpWhereItWasToldToAndSaysSo() {
        Outcome done = run("most", "--precision", "pain=0.01 points", "--at-most", "12");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("12 replicates were not enough");
        assertThat(CsvFile.read(folder.resolve("most/small/runs.csv")).rows()).hasSize(12);
    }

    @Test
    void whatHappenedToNobodyYetIsNotTakenForCertain() {
        // 0 of 30 n patients: 1 - 0.025^(1 / 30 n) is 1.22 % with n = 10 and 1.02 % with 12
        Outcome done = run("rare", "--precision", "died-suicide=1.1 %");
        assertThat(done.out()).contains("10 replicates: died-suicide-at-end 0.0122 wide (asked 0.0110)", "It took 13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pains=1 points | did you mean 'pain'
            pain=1 days    | does not fit here
            pain=0 points  | must be more than 0
            pain           | is not a width
            cows=1 COWS    | is no number of summary.csv of small
            """)
    void whatIsWrongIsSaid(String width, String says) {
        Outcome wrong = run("wrong", "--precision", width);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("--precision").contains(says);
        assertThat(folder.resolve("wrong")).doesNotExist();
        assertThat(run("wrong", "--at-most", "20").code()).isEqualTo(2);
    }

    private static double number(CsvFile.Row row, String column) {
        return Double.parseDouble(Objects.requireNonNull(row.cells().get(column)));
    }

    private Outcome run(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                folder.resolve("small.yaml").toString(),
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        StringWriter screen = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine(Map.of()).setOut(new PrintWriter(screen, true)).setErr(new PrintWriter(err, true));
        int code = Main.run(command, Map.of(), arguments.toArray(String[]::new));
        return new Outcome(code, screen.toString(), err.toString());
    }
}
