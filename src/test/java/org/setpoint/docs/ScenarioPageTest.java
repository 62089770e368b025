package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setpoint.cohort.CohortKeys;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Phenotype;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Scenario.PolicyUse;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Showings;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.Quantity;

/** {@code docs/scenarios.md} tells of every shipped scenario what it asks, of whom, and where to look. */
class ScenarioPageTest {
    private static final int SHIPPED = 56;

    private final List<Scenario> scenarios = scenarios();

    @Test
    void thePageTellsOfEveryScenario() throws IOException {
        GeneratedPage page = new GeneratedPage("scenarios.md", "The scenarios that come with the program");
        page.paragraph(
                "Each file of `scenarios/` asks one question. `setpoint run scenarios/NAME.yaml` runs it and writes"
                        + " `output/NAME/report.html`; a mechanism is switched off with `--set mechanisms.NAME=off`"
                        + " (`setpoint explain mechanisms` lists them).");
        page.paragraph(
                "Two runs of the same patients with the same seed have the same luck; where two files are about one cohort,"
                        + " the difference between them is what is done.");
        page.columns("group", "scenario", "asks");
        eachGroup((title, s) -> page.row(List.of(title, "[" + s.name() + "](#" + s.name() + ")", s.question())));
        eachGroup((title, s) -> {
            if (!title.isEmpty()) {
                page.heading(title);
            }
            tell(page, s);
        });
        page.check();
    }

    /** Every scenario, group by group; the title is that of the group at its first one, else empty. */
    private void eachGroup(BiConsumer<String, Scenario> use) {
        for (String group : ScenarioKeys.GROUPS) {
            String title = capital(group.replace('-', ' '));
            for (Scenario s : scenarios) {
                if (s.group().equals(group)) {
                    use.accept(title, s);
                    title = "";
                }
            }
        }
    }

    @Test
    void everyScenarioIsComplete() {
        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(SHIPPED).allSatisfy(s -> {
            assertThat(s.group()).as("group of " + s.name()).isNotEqualTo("other");
            assertThat(s.question()).as("question of " + s.name()).contains("?");
            assertThat(s.notice()).as("notice of " + s.name()).isNotEmpty().noneMatch(n -> n.contains("TODO"));
            assertThat(s.figures()).as("figures of " + s.name()).isNotEmpty();
        });
        assertThat(scenarios).extracting(Scenario::question).doesNotHaveDuplicates();
    }

    private static void tell(GeneratedPage page, Scenario s) {
        page.subheading(s.name());
        page.paragraph("**" + s.question() + "**");
        page.paragraph(s.notice().stream().map(n -> "* " + n).collect(Collectors.joining("\n")));
        page.paragraph("Who: " + who(s) + ".");
        page.paragraph("What is done: "
                + (s.policies().isEmpty()
                        ? "nothing"
                        : s.policies().stream().map(ScenarioPageTest::policy).collect(Collectors.joining("; ")))
                + ".");
        Set<String> sources = new TreeSet<>();
        s.policies()
                .forEach(use ->
                        sources.add(code(use.block().name()) + " " + use.block().source()));
        if (!sources.isEmpty()) {
            page.paragraph("Sources of the rules: " + String.join("; ", sources) + ".");
        }
        String shows = Showings.ALL.stream()
                .filter(x -> x.scenario().equals(s.name()))
                .map(x -> code(x.mechanism()))
                .distinct()
                .collect(Collectors.joining(", "));
        page.paragraph(
                "Look at " + s.figures().stream().map(GeneratedPage::code).collect(Collectors.joining(", "))
                        + (shows.isEmpty() ? "." : ". Mechanisms shown: " + shows + "."));
        page.paragraph("    setpoint run scenarios/" + s.name() + ".yaml");
    }

    private static String who(Scenario s) {
        List<String> words = new ArrayList<>();
        words.add(String.format(Locale.ROOT, "%,d patients", s.patients()) + ", " + s.replicates() + " replicates, "
                + s.duration() + " days");
        words.add(Arrays.stream(Phenotype.values())
                .filter(p -> s.cohort().pain().getOrDefault(p.word(), 0.0) > 0)
                .map(p -> Quantity.number(Math.round(1000 * s.cohort().pain().getOrDefault(p.word(), 0.0)) / 10.0)
                        + " % " + p.word())
                .collect(Collectors.joining(", ")));
        if (s.cohort().history() != null) {
            words.add("on " + written(s.cohort().history(), CohortKeys.HISTORY));
        } else {
            words.add("who take no opioid before day 0");
        }
        return String.join("; ", words);
    }

    /** A block with its drug, its doses, and whatever differs from the defaults. */
    private static String policy(PolicyUse use) {
        String keys = written(
                use.settings(),
                Stream.concat(PolicyBlock.SHARED.stream(), use.block().keys().stream())
                        .toList());
        return code(use.block().name()) + (keys.isEmpty() ? "" : " (" + keys + ")");
    }

    private static String written(Settings settings, List<Key> keys) {
        List<String> parts = new ArrayList<>();
        for (Key key : keys) {
            String text = text(settings.get(key.name(), Object.class), key);
            boolean telling = key.kind() == Key.Kind.DRUG || key.dimension() == Dimension.DOSE;
            if (telling || !text.equals(key.fallback())) {
                parts.add(key.name() + " " + text);
            }
        }
        return String.join(", ", parts);
    }

    private static String text(Object value, Key key) {
        return switch (key.kind()) {
            case QUANTITY -> Quantities.pleasant((Double) value, key.dimension());
            case WHOLE -> Quantity.number((Double) value);
            case DAY -> (Double) value >= Integer.MAX_VALUE ? "end" : "day " + Quantity.number((Double) value);
            case SWITCH -> (Boolean) value ? "on" : "off";
            case DRUG -> ((Drug) value).name();
            default -> value.toString();
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Scenario> scenarios() {
        Vocabulary vocabulary = Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .map(new ScenarioReader(vocabulary)::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
