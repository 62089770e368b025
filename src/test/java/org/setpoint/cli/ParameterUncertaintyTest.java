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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Replicates that draw sets of parameters: each is the replicate of the scenario that says so itself. */
class ParameterUncertaintyTest {
    private static final int REPLICATES = 6;

    /** A run takes seconds, most of them for its pictures: all tests look at the same ones. */
    @TempDir
    private static Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeAll
    static void runAll() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), """
                # How much relief is left?
                name: small
                duration: 60 days
                replicates: 6
                cohort: {patients: 60}
                outcomes: [pain, analgesic-tolerance]
                policies:
                  - fixed-dose: {drug: morphine-er, dose: 60 MME/day}
                """);
        Files.writeString(sets("one"), "set,weight,analgesic-tolerance-size\n1,1,0.25\n");
        Files.writeString(sets("two"), "set,weight,analgesic-tolerance-size\n1,0.5,0.25\n2,0.5,0.9\n");
        String low = "parameters.analgesic-tolerance-size=0.25";
        run("low", "--set", low);
        run("high", "--set", "parameters.analgesic-tolerance-size=0.9");
        run("one", "--parameter-uncertainty", sets("one").toString());
        run("two", "--parameter-uncertainty", sets("two").toString());
        run("low-and-two", "--set", low, "--parameter-uncertainty", sets("two").toString());
    }

    private static Path sets(String name) {
        return folder.resolve(name + ".csv");
    }

    @Test
    void aReplicateIsThatOfTheScenarioWithItsSetAndTheSamePatients() throws IOException {
        List<String> draws = Files.readAllLines(folder.resolve("two/small/parameter-draws.csv"));
        assertThat(draws)
                .hasSize(1 + REPLICATES)
                .anyMatch(d -> d.endsWith(",1"))
                .anyMatch(d -> d.endsWith(",2"));
        for (int r = 1; r <= REPLICATES; r++) {
            String same = draws.get(r).endsWith(",1") ? "low" : "high";
            assertThat(curves("two", r)).as("replicate " + r).isEqualTo(curves(same, r));
        }
    }

    @Test
    void theManifestNamesTheSetsAndTheReportSaysWhatRangesMean() throws IOException {
        assertThat(Files.readString(folder.resolve("two/small/manifest.json")))
                .contains("parameter-sets.csv", "parameter-draws.csv");
        assertThat(folder.resolve("two/small/parameter-sets.csv")).hasSameTextualContentAs(sets("two"));
        assertThat(Files.readString(folder.resolve("two/small/report.html")))
                .contains("another of the sets of parameters");
    }

    /** With one set nothing but the meaning of the interval changes: from the error of the mean to the next replicate. */
    @Test
    void intervalsDoNotShrinkAsReplicatesAreAdded() throws IOException {
        double[] next = line("one", "pain-at-end");
        double[] mean = line("low", "pain-at-end");
        assertThat(next[0]).isEqualTo(mean[0]);
        assertThat((next[2] - next[1]) / (mean[2] - mean[1])).isCloseTo(Math.sqrt(REPLICATES + 1.0), within(0.01));
    }

    @Test
    void twoSetsMakeTheIntervalWiderThanLuckAlone() throws IOException {
        double[] luck = line("one", "analgesic-tolerance-at-end");
        double[] all = line("two", "analgesic-tolerance-at-end");
        assertThat(all[2] - all[1]).isGreaterThan(2 * (luck[2] - luck[1]));
    }

    /** The sets that ship lie in their plausible ranges, which reading holds them to, and are not the same. */
    @Test
    void theShippedSetsDiffer() throws IOException {
        Outcome outcome = run("shipped", "--parameter-uncertainty", "shipped");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> sets = Files.readAllLines(folder.resolve("shipped/small/parameter-sets.csv"));
        assertThat(sets).hasSizeGreaterThan(5);
        assertThat(sets.stream().skip(1).map(l -> l.split(",", 2)[1]).distinct())
                .hasSize(sets.size() - 1);
        assertThat(sets.get(0).split(",")).hasSizeGreaterThan(10);
    }

    @Test
    void whatTheFileSetsItselfStays() throws IOException {
        for (int r = 1; r <= REPLICATES; r++) {
            assertThat(curves("low-and-two", r)).isEqualTo(curves("low", r));
        }
    }

    @Test
    void aWrongFileIsOneMessage() throws IOException {
        Files.writeString(sets("wrong"), "set,weight,nonsense\n1,1,1\n");
        Outcome outcome = run("wrong", "--parameter-uncertainty", sets("wrong").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("no parameter is called 'nonsense'").doesNotContain("at org.setpoint");
        assertThat(folder.resolve("wrong/small")).doesNotExist();
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
        double[] all =
                finding(study, "drawn", "--parameter-uncertainty", sets("two").toString());
        assertThat(all[1] - all[0]).isGreaterThan(5 * (luck[1] - luck[0]));
    }

    private static double[] finding(Path study, String out, String... more) throws IOException {
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

    private static double[] line(String out, String name) throws IOException {
        String line = Files.readAllLines(folder.resolve(out).resolve("small/summary.csv")).stream()
                .filter(l -> l.contains("," + name + ","))
                .findFirst()
                .orElseThrow();
        String[] cells = line.split(",", -1);
        return new double[] {Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), Double.parseDouble(cells[5])};
    }

    private static List<String> curves(String out, int replicate) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("small/curves.csv")).stream()
                .filter(l -> l.startsWith("small," + replicate + ","))
                .toList();
    }

    private static Outcome run(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                folder.resolve("small.yaml").toString(),
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
