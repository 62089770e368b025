package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.selftest.Selftest;
import picocli.CommandLine;

/** What the shell and the screen learn of a selftest; the checks themselves have a test of their own. */
class SelftestCommandTest {
    private static final Selftest.Outcome GOOD = new Selftest.Outcome("good", "what", "small", 4, 0.1, List.of());
    private static final Selftest.Outcome BAD = new Selftest.Outcome(
            "bad", "what", "small", 4, 0.1, List.of("summary.csv: line 5 is '1' and should be '2'"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneDifferenceFailsAndIsOnTheScreenAndOnThePage() throws IOException {
        assertThat(run(List.of(GOOD, BAD), "--out", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("pass  good", "FAIL  bad", "line 5 is '1'", "FAILED: 1 of 2 checks");
        assertThat(page()).contains("<strong>FAILED.", "line 5 is &#39;1&#39;");
    }

    @Test
    void aPassLeavesAPageThatSaysWhichProgramOnWhichMachine() throws IOException {
        assertThat(run(List.of(GOOD), "--out", folder.resolve("new/folder").toString()))
                .isZero();
        String page = Files.readString(folder.resolve("new/folder/selftest.html"));
        assertThat(page)
                .contains("<strong>Passed.", BuildStamp.read().commit(), System.getProperty("os.arch"))
                .doesNotContain("<script", "http:");
    }

    @Test
    void anEarlierPageIsKeptUnlessToldOtherwise() throws IOException {
        Files.writeString(folder.resolve("selftest.html"), "mine");
        assertThat(run(List.of(GOOD), "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is there already", "--overwrite");
        assertThat(page()).isEqualTo("mine");
        assertThat(run(List.of(GOOD), "--out", folder.toString(), "--overwrite"))
                .isZero();
        assertThat(page()).contains("Passed.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        CommandLine command = new CommandLine(new SelftestCommand(heard -> {
            throw new IllegalStateException("ran all the same");
        }));
        assertThat(execute(command, "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is a file, not a folder");
    }

    private int run(List<Selftest.Outcome> outcomes, String... arguments) {
        return execute(
                new CommandLine(new SelftestCommand(heard -> {
                    outcomes.forEach(heard);
                    return outcomes;
                })),
                arguments);
    }

    private int execute(CommandLine command, String... arguments) {
        Complaints complaints = new Complaints(Map.of());
        command.setExecutionExceptionHandler(complaints)
                .setParameterExceptionHandler(complaints)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return Main.run(command, Map.of(), arguments);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("selftest.html"));
    }
}
