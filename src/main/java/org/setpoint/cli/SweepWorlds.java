package org.setpoint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.setpoint.batch.PlannedRun;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.scenario.yaml.ScenarioWriter;
import org.setpoint.simulation.World;
import org.setpoint.sweep.Design;
import org.setpoint.sweep.Point;
import org.setpoint.unit.InputException;

/** The scenario of a design at each of its points. All points are read before anything runs, and made again when they run. */
final class SweepWorlds {
    private final Design design;
    private final List<Point> points;
    private final List<Change> fixed = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final Document document;
    private final Scenario base;
    private final Map<Integer, Long> days = new HashMap<>();
    private int latest;
    private @Nullable World world;

    SweepWorlds(Design design, List<Change> options, Vocabulary vocabulary) {
        this.design = design;
        this.vocabulary = vocabulary;
        points = design.points();
        document = Document.read(design.scenario());
        fixed.addAll(design.fixed());
        fixed.addAll(options);
        fixed.addAll(design.recorded());
        base = read(List.of());
        for (Point p : points) {
            Scenario s = scenario(p);
            days.put(p.number(), (long) s.patients() * s.duration());
        }
    }

    private Scenario read(List<Change> more) {
        List<Change> all = new ArrayList<>(fixed);
        all.addAll(more);
        Path file = design.scenario();
        return CohortRows.into(
                file,
                new ScenarioReader(vocabulary)
                        .read(document, file.toAbsolutePath().getParent(), all));
    }

    Scenario scenario(Point point) {
        List<Change> changes = new ArrayList<>(design.changes(point));
        if (!design.commonLuck()) {
            changes.add(new Change("luck", "seed", Long.toString(base.seed() + point.number())));
        }
        return read(changes);
    }

    /** The scenario as it is where nothing varies. */
    Scenario base() {
        return base;
    }

    String resolved() {
        return ScenarioWriter.write(base, vocabulary, Arm.SCHEMA);
    }

    /** The cohort file, if the scenario names one. */
    @Nullable
    Path cohortFile() {
        return CohortRows.isNamed(base) ? CohortRows.file(design.scenario(), base) : null;
    }

    List<Point> points() {
        return points;
    }

    long patientDays(int point) {
        return days.getOrDefault(point, 0L);
    }

    /** All replicates of all points. */
    long patientDays() {
        return days.values().stream().mapToLong(d -> d).sum() * base.replicates();
    }

    /** The point with the most to do. */
    Point largest() {
        return points.stream()
                .max(java.util.Comparator.comparingLong(p -> patientDays(p.number())))
                .orElseThrow();
    }

    World world(Scenario scenario) {
        return new World(scenario, vocabulary.drugs(), LifeTableReader.builtIn(), LedgerPlan.NOTHING);
    }

    /** The world of a run; replicates of a point follow each other and share theirs. */
    World world(PlannedRun run) {
        World made = world;
        if (made == null || latest != run.draw()) {
            made = world(scenario(points.get(run.draw() - 1)));
            world = made;
            latest = run.draw();
        }
        return made;
    }

    /** A small scenario like the largest point, to see how fast this machine is. */
    Scenario pilot(int patients) {
        Scenario large = scenario(largest());
        if (large.patients() <= patients || CohortRows.isNamed(large)) {
            return large;
        }
        List<Change> changes = new ArrayList<>(design.changes(largest()));
        changes.add(new Change("pilot", "cohort.patients", Integer.toString(patients)));
        try {
            return read(changes);
        } catch (InputException e) {
            return large; // a cohort that cannot be smaller
        }
    }
}
