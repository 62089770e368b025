package org.setpoint.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.scenario.MissionRow;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Showings;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;

/** The reference that comes with the program is that of this model, and a difference does not pass. */
class SelftestTest {
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());
    private static final Check QUICK = Check.ALL.get(0);

    @TempDir
    private Path work;

    /** Where results changed on purpose: {@code mvn test -Dtest=SelftestTest -Dreference.write=true}, twice. */
    @Test
    void everyTableIsTheReferenceToTheByte() throws IOException, InterruptedException {
        if (Boolean.getBoolean("reference.write")) {
            Reference made = new Reference();
            SmallRun runs = new SmallRun(VOCABULARY, work);
            for (Check check : Check.ALL) {
                if (check.way() != Check.Way.FOUR_THREADS) {
                    made.put(check, runs.tables(check));
                }
            }
            made.write(Path.of("src", "main", "resources", "org", "setpoint", "selftest"));
        }
        List<Selftest.Outcome> outcomes = new Selftest(VOCABULARY).run(o -> {});
        assertThat(outcomes)
                .as("where results changed on purpose, write the reference anew with -Dreference.write=true")
                .hasSameSizeAs(Check.ALL)
                .allSatisfy(o -> assertThat(o.differences()).as(o.name()).isEmpty());
    }

    @Test
    void aTableThatDiffersInOneDigitFailsAndIsNamedWithItsLine() throws IOException, InterruptedException {
        NavigableMap<String, byte[]> tables = new TreeMap<>(new SmallRun(VOCABULARY, work).tables(QUICK));
        List<String> lines = Mark.lines(tables.getOrDefault("summary.csv", new byte[0]));
        String planted = lines.get(4).replaceAll("[0-8](?=\\D*$)", "9");
        assertThat(planted).isNotEqualTo(lines.get(4));
        String text = String.join("\n", lines) + "\n";
        tables.put("summary.csv", text.replace(lines.get(4), planted).getBytes(UTF_8));
        assertThat(Reference.shipped().differences(QUICK, tables))
                .singleElement()
                .asString()
                .startsWith("summary.csv: line 5 is '" + planted + "' and should be '" + lines.get(4));
    }

    @Test
    void aDifferenceInALargeTableIsPlacedWithinABlockOfLines() throws IOException, InterruptedException {
        NavigableMap<String, byte[]> tables = new TreeMap<>(new SmallRun(VOCABULARY, work).tables(QUICK));
        byte[] curves = tables.getOrDefault("curves.csv", new byte[0]).clone();
        String text = new String(curves, UTF_8);
        int at = 0;
        for (int line = 1; line < 200; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        curves[at] = '#';
        tables.put("curves.csv", curves);
        assertThat(Reference.shipped().differences(QUICK, tables))
                .containsExactly("curves.csv: the first difference is in lines 193 to 256");
    }

    @Test
    void aTableThatIsMissingOrNewFails() throws IOException, InterruptedException {
        NavigableMap<String, byte[]> tables = new TreeMap<>(new SmallRun(VOCABULARY, work).tables(QUICK));
        tables.remove("events.csv");
        tables.put("more.csv", new byte[] {'a'});
        assertThat(Reference.shipped().differences(QUICK, tables))
                .containsExactly("events.csv: was not written", "more.csv: there is no reference for it");
    }

    @Test
    void thePageSaysThatAnythingFailedAndShowsHostileTextAsText() {
        Selftest.Outcome bad = new Selftest.Outcome("x", "y", "z", 1, 0.1, List.of("<script>alert(1)</script>"));
        String page = SelftestPage.of(new TreeMap<>(), List.of(bad));
        assertThat(page).contains("FAILED.", "1 of 1 checks", "&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void betweenThemTheChecksShowEveryRowOfTheMission() {
        Set<String> run = Check.ALL.stream().map(Check::scenario).collect(Collectors.toSet());
        Set<MissionRow> shown = Showings.ALL.stream()
                .filter(s -> run.contains(s.scenario()))
                .map(Showings.Showing::row)
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsAll(Showings.ALL.stream().map(Showings.Showing::row).collect(Collectors.toSet()));
    }
}
