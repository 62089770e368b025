package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Replicates that draw sets of parameters: each is the replicate of the scenario that says so itself. */
class ParameterUncertaintyTest {
    private static final int REPLICATES = 6;

    @TempDir
    private Path folder;

    private Path scenario;
    private Path two;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeFiles() throws IOException {
        scenario = folder.resolve("small.yaml");
        Files.writeString(scenario, """
                # How much relief is left?
                name: small
                duration: 60 days
                replicates: 6
                cohort: {patients: 60}
                policies:
                  - fixed-dose: {drug: morphine-er, dose: 60 MME/day}
                """);
        two = folder.resolve("two.csv");
        Files.writeString(two, "set,weight,analgesic-tolerance-size\n1,0.5,0.25\n2,0.5,0.9\n");
    }

    @Test
    void aReplicateIsThatOfTheScenarioWithItsSetAndTheSamePatients() throws IOException {
        assertThat(run("both", "--parameter-uncertainty", two.toString()).code())
                .isZero();
        assertThat(run("low", "--set", "parameters.analgesic-tolerance-size=0.25")
                        .code())
                .isZero();
        assertThat(run("high", "--set", "parameters.analgesic-tolerance-size=0.9")
                        .code())
                .isZero();
        List<String> draws = Files.readAllLines(folder.resolve("both/small/parameter-draws.csv"));
        assertThat(draws)
                .hasSize(1 + REPLICATES)
                .anyMatch(d -> d.endsWith(",1"))
                .anyMatch(d -> d.endsWith(",2"));
        for (int r = 1; r <= REPLICATES; r++) {
            String same = draws.get(r).endsWith(",1") ? "low" : "high";
            assertThat(curves("both", r)).as("replicate " + r).isEqualTo(curves(same, r));
        }
    }

    @Test
    void theManifestNamesTheSetsAndTheReportSaysWhatRangesMean() throws IOException {
        run("both", "--parameter-uncertainty", two.toString());
        assertThat(Files.readString(folder.resolve("both/small/manifest.json")))
                .contains("parameter-sets.csv", "parameter-draws.csv");
        assertThat(folder.resolve("both/small/parameter-sets.csv")).hasSameTextualContentAs(two);
        assertThat(Files.readString(folder.resolve("both/small/report.html")))
                .contains("another of the sets of parameters");
    }

    /** With one set nothing but the meaning of the interval changes: from the error of the mean to the next replicate. */
    @Test
    void intervalsDoNotShrinkAsReplicatesAreAdded() throws IOException {
        Path one = folder.resolve("one.csv");
        Files.writeString(one, "set,weight,analgesic-tolerance-size\n1,1,0.475\n");
        run("sets", "--parameter-uncertainty", one.toString());
        run("plain");
        double[] wide = pain("sets");
        double[] narrow = pain("plain");
        assertThat(wide[0]).isEqualTo(narrow[0]);
        assertThat((wide[2] - wide[1]) / (narrow[2] - narrow[1])).isCloseTo(Math.sqrt(REPLICATES + 1.0), within(0.01));
    }

    @Test
    void twoSetsMakeTheIntervalWiderThanLuckAlone() throws IOException {
        Path one = folder.resolve("one.csv");
        Files.writeString(one, "set,weight,analgesic-tolerance-size\n1,1,0.475\n");
        run("one", "--parameter-uncertainty", one.toString());
        run("both", "--parameter-uncertainty", two.toString());
        double[] luck = line("one", "analgesic-tolerance-at-end");
        double[] all = line("both", "analgesic-tolerance-at-end");
        assertThat(all[2] - all[1]).isGreaterThan(2 * (luck[2] - luck[1]));
    }

    @Test
    void whatTheFileSetsItselfStays() throws IOException {
        String set = "parameters.analgesic-tolerance-size=0.5";
        run("both", "--parameter-uncertainty", two.toString(), "--set", set);
        run("set", "--set", set);
        for (int r = 1; r <= REPLICATES; r++) {
            assertThat(curves("both", r)).isEqualTo(curves("set", r));
        }
    }

    @Test
    void aWrongFileIsOneMessage() throws IOException {
        Files.writeString(two, "set,weight,nonsense\n1,1,1\n");
        Outcome outcome = run("both", "--parameter-uncertainty", two.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("no parameter is called 'nonsense'").doesNotContain("at org.setpoint");
        assertThat(folder.resolve("both/small")).doesNotExist();
    }

    @Test
    void aStudySaysWhereAnotherReplicateWouldLie() throws IOException {
        Path study = folder.resolve("study.yaml");
        Files.writeString(study, """
                # How much tolerance is there after two months?
                study: tiny
                source: {citation: Nobody. Nowhere 2000, id: none, design: made for a test}
                scenario: {duration: 60 days, replicates: 6, cohort: {patients: 60}}
                arms:
                  dosed: {size: 50, policies: [{fixed-dose: {drug: morphine-er, dose: 60 MME/day}}]}
                measures:
                  - {finding: X01, what: Tolerance, role: validation, unit: "1", value: "mean(dosed.analgesic-tolerance[day 60])", published: 0.3}
                """);
        double[] luck = finding(study, "plain");
        double[] all = finding(study, "drawn", "--parameter-uncertainty", two.toString());
        assertThat(all[1] - all[0]).isGreaterThan(5 * (luck[1] - luck[0]));
    }

    private double[] finding(Path study, String out, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "validate",
                study.toString(),
                "--quiet",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(Arrays.asList(more));
        Outcome outcome = execute(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        String[] cells = Files.readAllLines(folder.resolve(out).resolve("findings.csv"))
                .get(1)
                .split(",", -1);
        return new double[] {Double.parseDouble(cells[9]), Double.parseDouble(cells[10])};
    }

    private double[] pain(String out) throws IOException {
        return line(out, "pain-at-end");
    }

    private double[] line(String out, String name) throws IOException {
        String line = Files.readAllLines(folder.resolve(out).resolve("small/summary.csv")).stream()
                .filter(l -> l.contains("," + name + ","))
                .findFirst()
                .orElseThrow();
        String[] cells = line.split(",", -1);
        return new double[] {Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), Double.parseDouble(cells[5])};
    }

    private List<String> curves(String out, int replicate) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("small/curves.csv")).stream()
                .filter(l -> l.startsWith("small," + replicate + ","))
                .toList();
    }

    private Outcome run(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                scenario.toString(),
                "--quiet",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(Arrays.asList(more));
        return execute(arguments);
    }

    private static Outcome execute(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine(Map.of());
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        int code = Main.run(command, Map.of(), arguments.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }
}
