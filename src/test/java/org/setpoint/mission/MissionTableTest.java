package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setpoint.scenario.Mechanisms;
import org.setpoint.scenario.MissionRow;
import org.setpoint.scenario.Showings;

/**
 * The table of the mission: each row has a mechanism that can be switched off, a scenario, curves that show it, and a test
 * that holds it. {@link Showings} has the first three; the tests are here.
 */
class MissionTableTest {
    /** Tests of this package, by row. */
    private static final Map<MissionRow, List<String>> TESTS = new EnumMap<>(Map.ofEntries(
            Map.entry(MissionRow.RECEPTORS, List.of("ReceptorMissionTest")),
            Map.entry(MissionRow.HYPERALGESIA, List.of("HyperalgesiaMissionTest", "HyperalgesiaHelpMissionTest")),
            Map.entry(MissionRow.WITHDRAWAL, List.of("WithdrawalMissionTest")),
            Map.entry(MissionRow.TONE, List.of("ToneMissionTest", "TherapiesMissionTest", "FunctionMissionTest")),
            Map.entry(MissionRow.DEPENDENCE, List.of("DependenceMissionTest", "TaperingDifficultyMissionTest")),
            Map.entry(MissionRow.PHENOTYPES, List.of("PhenotypesMissionTest")),
            Map.entry(MissionRow.WEAK_OPIOIDS, List.of("WeakOpioidMissionTest")),
            Map.entry(MissionRow.NON_RESPONDERS, List.of("NonRespondersMissionTest")),
            Map.entry(MissionRow.AFFECT, List.of("AffectMissionTest")),
            Map.entry(MissionRow.DISTRESS, List.of("DistressDrivesUseMissionTest", "FunctionMissionTest")),
            Map.entry(MissionRow.DIFFERENTIAL, List.of("DifferentialMissionTest")),
            Map.entry(MissionRow.BREATHING, List.of("BreathingMissionTest", "NarrowedWindowMissionTest")),
            Map.entry(MissionRow.LOSS_OF_TOLERANCE, List.of("BreathingMissionTest")),
            Map.entry(MissionRow.CROSS_TOLERANCE, List.of("CrossToleranceMissionTest")),
            Map.entry(MissionRow.ACUTE_TO_CHRONIC, List.of("AcuteUseMissionTest", "PainCoursesMissionTest")),
            Map.entry(
                    MissionRow.POLICIES,
                    List.of("PoliciesMissionTest", "BuprenorphineMissionTest", "NaloxoneMissionTest")),
            Map.entry(MissionRow.HARMS, List.of("MindMissionTest")),
            Map.entry(MissionRow.PRESCRIBERS, List.of("PrescribersMissionTest"))));

    @ParameterizedTest
    @EnumSource(MissionRow.class)
    void aRowHasAMechanismAScenarioCurvesAndATest(MissionRow row) {
        assertThat(lacks(row)).as(row.words()).isEmpty();
    }

    @Test
    void everyTestIsThere() {
        TESTS.values().stream()
                .flatMap(List::stream)
                .forEach(name -> assertThat(Path.of("src/test/java/org/setpoint/mission", name + ".java"))
                        .isRegularFile());
    }

    @Test
    void everyMechanismIsShownByAScenario() {
        assertThat(Mechanisms.ALL)
                .allSatisfy(m -> assertThat(Showings.of(m.name()))
                        .as("scenario.Showings names no scenario that shows '" + m.name() + "'")
                        .isNotEmpty());
    }

    @Test
    void whatIsShownExists() throws java.io.IOException {
        for (Showings.Showing s : Showings.ALL) {
            assertThat(Mechanisms.find(s.mechanism())).as(s.mechanism()).isPresent();
            Path file = Path.of("scenarios", s.scenario() + ".yaml");
            assertThat(file).isRegularFile();
            assertThat(s.outcomes()).as(s.mechanism() + " in " + s.scenario()).isNotEmpty();
            String figures = Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith("figures:"))
                    .findFirst()
                    .orElse("");
            assertThat(s.outcomes())
                    .as("figures of " + s.scenario() + " that show " + s.mechanism())
                    .anySatisfy(o -> assertThat(figures).contains(o.word()));
        }
    }

    private static List<String> lacks(MissionRow row) {
        List<String> lacks = new ArrayList<>();
        if (row.showings().isEmpty()) {
            lacks.add("a scenario with a mechanism, in scenario.Showings");
        }
        if (TESTS.getOrDefault(row, List.of()).isEmpty()) {
            lacks.add("a test, in this file");
        }
        return lacks;
    }
}
