package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.observation.Outcome;
import org.setpoint.parameter.Evidence;
import org.setpoint.patient.Care;
import org.setpoint.patient.Course;
import org.setpoint.patient.Faring;
import org.setpoint.patient.Mind;
import org.setpoint.patient.Population;
import org.setpoint.patient.Seeking;
import org.setpoint.patient.Supply;
import org.setpoint.patient.Therapies;
import org.setpoint.random.Purpose;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.study.Finished;
import org.setpoint.study.Result;
import org.setpoint.study.StudyFile;

/** {@code docs/odd.md} is text by hand around tables of the code. */
class OddPageTest {
    private static final Path TEXT = Path.of("src", "test", "resources", "org", "setpoint", "docs", "odd.md");
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @Test
    void thePageDescribesTheModelAsItIs() throws IOException {
        String text = Files.readString(TEXT);
        for (Map.Entry<String, String> e : fillings().entrySet()) {
            assertThat(text).as("%s has a place for it", TEXT).contains("{{" + e.getKey() + "}}");
            text = text.replace("{{" + e.getKey() + "}}", e.getValue());
        }
        assertThat(HOLE.matcher(text).results().map(MatchResult::group)).isEmpty();
        new GeneratedPage("odd.md", "The model by the ODD protocol")
                .paragraph(text.strip())
                .check();
    }

    @Test
    void thePageHasTheSevenElementsAndAllElevenDesignConcepts() throws IOException {
        List<String> headings =
                Files.readAllLines(TEXT).stream().filter(l -> l.startsWith("#")).toList();
        assertThat(headings)
                .containsExactly(
                        "## 1. Purpose and patterns",
                        "## 2. Entities, state variables and scales",
                        "## 3. Process overview and scheduling",
                        "## 4. Design concepts",
                        "### Basic principles",
                        "### Emergence",
                        "### Adaptation",
                        "### Objectives",
                        "### Learning",
                        "### Prediction",
                        "### Sensing",
                        "### Interaction",
                        "### Stochasticity",
                        "### Collectives",
                        "### Observation",
                        "## 5. Initialization",
                        "## 6. Input data",
                        "## 7. Submodels");
    }

    @Test
    void noColumnOfAPatientOrPrescriberIsLeftOut() throws IOException {
        String page = Files.readString(Path.of("docs", "odd.md"));
        for (Class<?> part : List.of(
                Population.class,
                Course.class,
                Therapies.class,
                Mind.class,
                Supply.class,
                Care.class,
                Seeking.class,
                Faring.class,
                DrugSlots.Slot.class)) {
            for (Field field : part.getFields()) {
                if (field.getType().isArray() && Modifier.isFinal(field.getModifiers())) {
                    String name = field.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
                    assertThat(page)
                            .as("%s.%s", part.getSimpleName(), field.getName())
                            .contains("| " + name + " |");
                }
            }
        }
    }

    @Test
    void everyEquationOfTheModelIsComputedByAClassThatThePageNames() throws IOException {
        TreeSet<Integer> stated = new TreeSet<>();
        OddSources.equations().values().forEach(stated::addAll);
        assertThat(OddSources.classes().keySet()).containsAll(stated);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> links = Pattern.compile("]\\((?!http)([^)#]+)")
                .matcher(Files.readString(Path.of("docs", "odd.md")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(50)
                .allSatisfy(link ->
                        assertThat(Path.of("docs").resolve(link).normalize()).exists());
    }

    private static Map<String, String> fillings() throws IOException {
        List<StudyFile> studies = RecordedFindings.studies(VOCABULARY);
        List<Result> results = Finished.results(RecordedFindings.finished(studies));
        Map<String, String> m = new LinkedHashMap<>();
        m.put("patterns", OddTables.patterns(results));
        m.put("agreement", OddTables.agreement(results));
        m.put("findings", Integer.toString(results.size()));
        m.put("studies", Integer.toString(studies.size()));
        m.put(
                "disagreeing",
                Long.toString(results.stream().filter(r -> !r.agrees()).count()));
        m.put("states", OddTables.states());
        m.put("slots", Integer.toString(DrugSlots.MOST));
        m.put("drugs", Integer.toString(DrugReader.builtIn().all().size()));
        m.put("drug-slot", OddTables.drugSlot());
        m.put("signals", OddTables.signals());
        m.put("traits", OddTables.traits());
        m.put("patient", OddTables.patient());
        m.put("prescriber", OddTables.prescriber());
        m.put("setting", OddTables.setting());
        m.put("phases", OddTables.phases());
        m.put("sight", OddTables.sight());
        m.put("purposes", Integer.toString(Purpose.values().length));
        m.put("outcomes", Integer.toString(Outcome.values().length));
        m.put("topics", OddTables.topics());
        m.put("submodels", OddTables.submodels());
        m.put("policies", OddTables.policies());
        m.put("parameters", Integer.toString(ModelCatalogue.PARAMETERS.size()));
        long assumed = ModelCatalogue.PARAMETERS.stream()
                .filter(p -> p.evidence() == Evidence.ASSUMPTION)
                .count();
        m.put("assumed", Long.toString(Math.round(100.0 * assumed / ModelCatalogue.PARAMETERS.size())));
        m.put("evidence", OddTables.evidence());
        return m;
    }
}
