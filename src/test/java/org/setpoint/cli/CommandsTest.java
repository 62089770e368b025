package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as a user types them, in a folder of their own. */
class CommandsTest {
    @TempDir
    private Path folder;

    private Path scenario;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeAScenario() throws IOException {
        scenario = folder.resolve("small.yaml");
        Files.writeString(scenario, """
                # Does <b>everything</b> that a user wrote stay text?
                name: small
                duration: 60 days
                replicates: 2
                cohort: {patients: 60}
                policies:
                  - titration: {start: 20 MME/day}
                notice: ["<script>alert(1)</script>"]
                """);
    }

    @Test
    void aRunLeavesAFolderThatHoldsEverything() throws IOException {
        Outcome outcome = run("run", scenario.toString(), "--out", out(), "--patients-csv");
        assertThat(outcome.err()).doesNotContain("setpoint:");
        assertThat(outcome.code()).isZero();
        Path result = folder.resolve("out/small");
        assertThat(header(result.resolve("curves.csv")))
                .isEqualTo("scenario,replicate,day,outcome,unit,mean,sd,q05,q25,q50,q75,q95");
        assertThat(header(result.resolve("summary.csv"))).isEqualTo("scenario,outcome,unit,value,ci_low,ci_high");
        assertThat(header(result.resolve("events.csv"))).isEqualTo("scenario,replicate,patient,day,event,detail");
        assertThat(Files.readAllLines(result.resolve("patients.csv"))).hasSize(1 + 2 * 60);
        assertThat(Files.readString(result.resolve("manifest.json")))
                .contains("\"scenario\" : \"small\"", "curves.csv");
        assertThat(result.resolve("charts/overview.svg")).exists();
        assertThat(result.resolve("charts/pain.png")).exists();
        assertThat(folder.resolve("out/small.partial")).doesNotExist();
        assertThat(Files.readString(result.resolve("report.html")))
                .contains("&lt;b&gt;everything&lt;/b&gt;")
                .doesNotContain("<b>everything", "<script>alert");
        assertThat(outcome.out()).contains("overdose-rate", "not medical advice");
    }

    @Test
    void theResolvedScenarioGivesTheSameTables() throws IOException {
        run(
                "run",
                scenario.toString(),
                "--out",
                out(),
                "--quiet",
                "--seed",
                "9",
                "--set",
                "policies.titration.cap=40 MME/day");
        Path first = folder.resolve("out/small");
        run(
                "run",
                first.resolve("scenario.yaml").toString(),
                "--out",
                folder.resolve("again").toString(),
                "--quiet",
                "--threads",
                "3");
        for (String table : List.of("curves.csv", "summary.csv", "events.csv", "groups.csv")) {
            assertThat(folder.resolve("again/small").resolve(table)).hasSameBinaryContentAs(first.resolve(table));
        }
    }

    @Test
    void resultsAreNotOverwrittenUnasked() throws IOException {
        run("run", scenario.toString(), "--out", out(), "--quiet");
        String before = Files.readString(folder.resolve("out/small/summary.csv"));
        Outcome again = run("run", scenario.toString(), "--out", out(), "--quiet", "--seed", "5");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already holds results", "--overwrite").doesNotContain("Exception");
        assertThat(Files.readString(folder.resolve("out/small/summary.csv"))).isEqualTo(before);
        assertThat(run("run", scenario.toString(), "--out", out(), "--quiet", "--seed", "5", "--overwrite")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("out/small/summary.csv"))).isNotEqualTo(before);
    }

    @Test
    void anImpossibleCohortLeavesNothingBehind() {
        Outcome outcome = run(
                "run",
                scenario.toString(),
                "--out",
                out(),
                "--quiet",
                "--set",
                "cohort.entry-pain=10 points",
                "--set",
                "cohort.mean-pain=0 points");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("lower entry-pain or raise mean-pain");
        assertThat(folder.resolve("out/small.partial")).doesNotExist();
    }

    @Test
    void patientsMayComeFromAFile() throws IOException {
        Files.writeString(
                folder.resolve("who.csv"),
                "age,sex,phenotype,mean-pain\n70,female,nociplastic,6\n40,male,neuropathic,\n");
        Outcome good = run(
                "run",
                scenario.toString(),
                "--out",
                out(),
                "--quiet",
                "--patients-csv",
                "--set",
                "cohort.file=who.csv");
        assertThat(good.err()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("out/small/patients.csv")).get(1))
                .startsWith("small,1,0,nociplastic,female,")
                .contains(",70,");
        assertThat(folder.resolve("out/small/who.csv")).exists();
        Files.writeString(folder.resolve("who.csv"), "age,phenotype\n70,nociplastik\n");
        Outcome bad = run("run", scenario.toString(), "--out", out(), "--overwrite", "--set", "cohort.file=who.csv");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("line 2", "'nociplastik'", "nociceptive, neuropathic, nociplastic");
    }

    @Test
    void aTraceIsDrawnAndTabled() throws IOException {
        Outcome outcome = run("trace", scenario.toString(), "--patient", "3", "--days", "5", "--out", out());
        assertThat(outcome.code()).isZero();
        Path result = folder.resolve("out/small-patient-3");
        assertThat(Files.readAllLines(result.resolve("trace.csv"))).hasSize(1 + 5 * 24);
        assertThat(result.resolve("trace.svg")).exists();
        assertThat(result.resolve("trace.png")).exists();
        Outcome nobody = run("trace", scenario.toString(), "--patient", "60", "--out", out());
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("there is no patient 60; accepted: 0 to 59");
    }

    @Test
    void anyNameIsExplainedWithItsSource() {
        assertThat(run("explain", "analgesic-tolerance-size").out()).contains("0.25 to 1", "Chu 2012");
        assertThat(run("explain", "aT").out()).contains("analgesic-tolerance-size");
        assertThat(run("explain", "taper").out()).contains("CDC 2022", "taper.pause-when");
        assertThat(run("explain", "relief").out()).contains("drug-free twin");
        assertThat(run("explain", "cows").out()).contains("How: Eq. 13, 22.", "Wesson and Ling 2003");
        assertThat(run("explain", "withdrawal").out())
                .contains("sets withdrawal-time to infinite", "scenarios/abrupt-stop.yaml, in cows.");
        assertThat(run("explain", "mechanisms").out()).contains("Endogenous tone:\n  endogenous-tone: The body's own");
        assertThat(run("explain", "outcomes").out()).contains("Overdose and death:\n  ventilation: ");
        assertThat(run("explain", "parameters").out()).contains("  analgesic-tolerance-size: How far");
        Outcome unknown = run("explain", "tapr");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean taper");
    }

    @Test
    void aNewScenarioIsRightAndIsNotWrittenOverAnother() throws IOException {
        assertThat(run("new", "my-question", "--in", folder.toString()).code()).isZero();
        Path file = folder.resolve("my-question.yaml");
        assertThat(run("check", file.toString(), scenario.toString()).code()).isZero();
        assertThat(folder.resolve("scenario.schema.json")).exists();
        Files.writeString(file, "mine");
        assertThat(run("new", "my-question", "--in", folder.toString()).code()).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(run("new", "../evil", "--in", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void checkTellsTheMistakesOfEveryFile() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(wrong, "# What?\nduration: 1 yeer\ncohrt: {}\n");
        Outcome outcome = run("check", wrong.toString(), scenario.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("wrong.yaml:2", "wrong.yaml:3", "did you mean 'cohort'");
        assertThat(outcome.out()).contains("small.yaml: good");
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private static String header(Path csv) throws IOException {
        return Files.readAllLines(csv).get(0);
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine(Map.of()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = Main.run(command, Map.of(), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
