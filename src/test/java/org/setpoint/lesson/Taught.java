package org.setpoint.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.ensemble.Replicate;
import org.setpoint.mission.Shown;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.World;

/** What a shipped lesson shows when its runs are run small: as they are, or with a slider moved. */
final class Taught {
    static final List<Lesson> ALL = new Lessons(Lesson101.VOCABULARY).shipped();

    private static final Map<String, Shown> KNOWN = new ConcurrentHashMap<>();

    private Taught() {}

    /** A lesson by the number at the head of its name. */
    static Lesson lesson(int number) {
        return ALL.get(number - 1);
    }

    /** The first run of a lesson, 300 patients. */
    static Shown first(int number, String... changes) {
        return run(lesson(number), lesson(number).arm(), 300, changes);
    }

    /** The second run of a lesson, 300 patients. */
    static Shown second(int number, String... changes) {
        return run(lesson(number), lesson(number).other().orElseThrow(), 300, changes);
    }

    /** A run of a lesson with changes; only what the lesson speaks of is recorded. */
    static Shown run(Lesson lesson, Arm arm, int patients, String... changes) {
        String key = lesson.name() + arm.called() + patients + Arrays.toString(changes);
        return KNOWN.computeIfAbsent(key, k -> run(scenario(lesson, arm, patients, changes)));
    }

    private static Scenario scenario(Lesson lesson, Arm arm, int patients, String... changes) {
        Set<Outcome> outcomes = new LinkedHashSet<>(lesson.view().curves());
        lesson.words().notice().forEach(n -> n.curve().ifPresent(outcomes::add));
        outcomes.addAll(List.of(
                lesson.view().x(),
                lesson.view().y(),
                Outcome.TWIN_PAIN,
                Outcome.IN_WITHDRAWAL,
                Outcome.RELIEF_ON_OPIOID));
        List<Change> all = new ArrayList<>(arm.changes());
        all.add(Change.set("cohort.patients=" + patients));
        all.add(Change.set("replicates=1"));
        all.add(Change.set("figures=[]"));
        all.add(Change.set(
                "outcomes=" + outcomes.stream().map(Outcome::word).collect(Collectors.joining(", ", "[", "]"))));
        Arrays.stream(changes).map(Change::set).forEach(all::add);
        return new ScenarioReader(Lesson101.VOCABULARY).read(arm.file(), all);
    }

    private static Shown run(Scenario scenario) {
        World world = new World(scenario, Lesson101.VOCABULARY.drugs(), LifeTableReader.builtIn());
        List<Replicate> replicates = new ArrayList<>();
        try {
            new Ensemble(world, 2, true).run(done -> {}, replicates::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Shown(replicates);
    }
}
