package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A calibration as a user types it, on a tiny study of which it is known what moves it. */
class CalibrateCommandTest {
    private static final String PARAMETERS = "analgesic-tolerance-size,suicide-attempt-slope";

    @TempDir
    private Path folder;

    private Path study;

    private record Outcome(int code, String out, String err) {}

    /** Morphine wears off within a month by tolerance; published are numbers that ask for more of it than is shipped. */
    @BeforeEach
    void writeAStudy() throws IOException {
        study = folder.resolve("tiny.yaml");
        Files.writeString(study, """
                # How much relief is left after a month at one dose?
                study: tiny
                source: {citation: Nobody. Nowhere 2000, id: none, design: made for a test}
                scenario:
                  duration: 30 days
                  replicates: 1
                  cohort: {patients: 200}
                arms:
                  dosed: {size: 50, policies: [{fixed-dose: {drug: morphine-er, dose: 60 MME/day}}]}
                  undosed: {size: 50, policies: []}
                measures:
                  - finding: X01
                    what: Pain on day 30, less without opioid
                    role: calibration
                    unit: NRS
                    value: mean(dosed.pain[day 30]) - mean(undosed.pain[day 30])
                    published: -0.2
                    interval: [-0.5, 0.1]
                  - finding: X02
                    what: Pain on day 3, less without opioid; held back
                    role: validation
                    unit: NRS
                    value: mean(dosed.pain[day 3]) - mean(undosed.pain[day 3])
                    published: -2
                    interval: [-3, -1]
                """);
    }

    @Test
    void theParameterThatMovesTheMeasureIsFoundAndTurnedTheRightWay() throws IOException {
        Outcome outcome = calibrate("a", 1, 12, "--ensemble", "3");
        assertThat(outcome.err()).doesNotContain("setpoint:");
        assertThat(outcome.code()).isZero();
        Path out = folder.resolve("a");
        List<String> screening = Files.readAllLines(out.resolve("screening.csv"));
        assertThat(screening)
                .hasSize(3)
                .anySatisfy(l ->
                        assertThat(l).startsWith("analgesic-tolerance-size,").contains(",1,tiny/X01,"));
        assertThat(screening).anySatisfy(l -> assertThat(l).matches("suicide-attempt-slope,[^,]*,0,0,.*"));
        String size = Files.readAllLines(out.resolve("calibration.csv")).stream()
                .filter(l -> l.startsWith("analgesic-tolerance-size,"))
                .findFirst()
                .orElseThrow();
        double before = Double.parseDouble(size.split(",", -1)[3]);
        double after = Double.parseDouble(size.split(",", -1)[4]);
        assertThat(after).isGreaterThan(before);
        assertThat(Files.readString(out.resolve("calibration.md")))
                .contains("suicide-attempt-slope", "not identified", "| validation: never fitted to |");
        assertThat(Files.readAllLines(out.resolve("parameter-sets.csv")).get(0)).isEqualTo("set,weight," + PARAMETERS);
    }

    @Test
    void validationFindingsAreReportedBeforeAndAfterButStandInNoEvaluation() throws IOException {
        calibrate("a", 1, 5);
        Path out = folder.resolve("a");
        assertThat(Files.readString(out.resolve("evaluations.csv")))
                .contains("tiny/X01")
                .doesNotContain("X02");
        assertThat(Files.readString(out.resolve("findings-before.csv"))).contains("X01", "X02");
        assertThat(Files.readString(out.resolve("findings-after.csv"))).contains("X01", "X02");
    }

    @Test
    void threadsAndInterruptionsDoNotChangeAByte() throws IOException {
        calibrate("one", 1, 9, "--ensemble", "2");
        Path cut = Files.createDirectory(folder.resolve("two"));
        Files.copy(folder.resolve("one/settings.txt"), cut.resolve("settings.txt"));
        List<String> lines = Files.readAllLines(folder.resolve("one/evaluations.csv"));
        Files.writeString(cut.resolve("evaluations.csv"), String.join("\n", lines.subList(0, 4)) + "\n5,cma-es,0.");
        Outcome resumed = calibrate("two", 2, 9, "--ensemble", "2", "--resume");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(contents(cut)).isEqualTo(contents(folder.resolve("one")));
    }

    @Test
    void whatFitsBestCanBePutIntoAScenario() throws IOException {
        calibrate("a", 1, 6);
        Path scenario = folder.resolve("scenario.yaml");
        Files.writeString(
                scenario,
                "# Does it fit?\nname: x\nduration: 30 days\npolicies: []\n"
                        + Files.readString(folder.resolve("a/best.yaml")));
        Outcome checked = run("check", scenario.toString());
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(Files.readString(folder.resolve("a/best.yaml"))).contains("analgesic-tolerance-size: ");
    }

    @Test
    void anotherStudyFileDoesNotGoOnWithTheSearch() throws IOException {
        calibrate("a", 1, 5);
        Files.writeString(study, Files.readString(study).replace("60 MME/day", "80 MME/day"));
        Outcome outcome = calibrate("a", 1, 5, "--resume");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("begun under other settings");
    }

    private Outcome calibrate(String out, int threads, int evaluations, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "calibrate",
                study.toString(),
                "--parameters",
                PARAMETERS,
                "--evaluations",
                Integer.toString(evaluations),
                "--threads",
                Integer.toString(threads),
                "--out",
                folder.resolve(out).toString()));
        all.addAll(Arrays.asList(more));
        return run(all.toArray(String[]::new));
    }

    private static List<String> contents(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.add(file.getFileName() + "\n" + Files.readString(file).replace(folder.toString(), ""));
            }
        }
        return all;
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine(Map.of());
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        int code = Main.run(command, Map.of(), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
