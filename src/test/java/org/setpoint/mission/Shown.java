package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.ensemble.Pool;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Event;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientRow;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.World;

/**
 * What a shipped scenario shows when it is run small: as it is, or with changes such as a mechanism switched off. Two runs
 * of the same patients have the same luck, so their difference is the change's.
 */
public record Shown(List<Replicate> replicates) {
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());
    private static final Map<String, Shown> KNOWN = new ConcurrentHashMap<>();

    /** Copies the list. */
    public Shown {
        replicates = List.copyOf(replicates);
    }

    /** The scenario with 300 patients and 2 replicates; changes as {@code --set} takes them, which may set other sizes. */
    public static Shown scenario(String name, String... changes) {
        return KNOWN.computeIfAbsent(name + Arrays.toString(changes), key -> run(name, changes));
    }

    /** The same with a mechanism switched off. */
    public static Shown without(String mechanism, String name, String... changes) {
        String[] all = Arrays.copyOf(changes, changes.length + 1);
        all[changes.length] = "mechanisms." + mechanism + "=off";
        return scenario(name, all);
    }

    private static Shown run(String name, String... changes) {
        List<Change> all = new ArrayList<>(List.of(Change.set("cohort.patients=300"), Change.set("replicates=2")));
        Arrays.stream(changes).map(Change::set).forEach(all::add);
        Scenario scenario = new ScenarioReader(VOCABULARY).read(Path.of("scenarios", name + ".yaml"), all);
        World world = new World(scenario, VOCABULARY.drugs(), LifeTableReader.builtIn());
        List<Replicate> replicates = new ArrayList<>();
        try {
            new Ensemble(world, 2, true).run(done -> {}, replicates::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Shown(replicates);
    }

    /** The distribution of an outcome on a recorded day. */
    public Distribution at(Outcome outcome, int day) {
        int time = Arrays.binarySearch(replicates.get(0).days(), day);
        assertThat(time).as("day " + day + " is recorded").isNotNegative();
        return curve(outcome)[time];
    }

    /** The mean of an outcome on a recorded day. */
    public double mean(Outcome outcome, int day) {
        return at(outcome, day).mean();
    }

    /** The mean of an outcome on the last day. */
    public double last(Outcome outcome) {
        Distribution[] curve = curve(outcome);
        return curve[curve.length - 1].mean();
    }

    /** The mean over recorded days, from one to another, both included. */
    public double mean(Outcome outcome, int from, int to) {
        int[] days = replicates.get(0).days();
        Distribution[] curve = curve(outcome);
        double sum = 0;
        int count = 0;
        for (int t = 0; t < days.length; t++) {
            if (days[t] >= from && days[t] <= to && !Double.isNaN(curve[t].mean())) {
                sum += curve[t].mean();
                count++;
            }
        }
        return sum / count;
    }

    /** The highest mean. */
    public double peak(Outcome outcome) {
        return Arrays.stream(curve(outcome))
                .mapToDouble(Distribution::mean)
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElseThrow();
    }

    /** The recorded day of the highest mean. */
    public int peakDay(Outcome outcome) {
        double peak = peak(outcome);
        Distribution[] curve = curve(outcome);
        for (int t = 0; t < curve.length; t++) {
            if (curve[t].mean() == peak) {
                return replicates.get(0).days()[t];
            }
        }
        throw new AssertionError("no peak");
    }

    /** The mean of a column of patients.csv at the end, over the patients whose other column is within a range. */
    public double meanOf(String column, String by, double low, double high) {
        return replicates.stream()
                .flatMap(r -> r.patients().stream())
                .filter(p -> number(p, by) >= low && number(p, by) < high)
                .mapToDouble(p -> number(p, column))
                .average()
                .orElseThrow();
    }

    private static double number(PatientRow row, String column) {
        int words = row.words().size();
        return row.numbers().get(PatientRow.columns().indexOf(column) - words);
    }

    /** How many events there were. */
    public long events(Predicate<Event> which) {
        return replicates.stream()
                .flatMap(r -> r.events().stream())
                .filter(which)
                .count();
    }

    private Distribution[] curve(Outcome outcome) {
        int index = replicates.get(0).outcomes().indexOf(outcome);
        assertThat(index).as(outcome.word() + " is recorded").isNotNegative();
        return Pool.curve(replicates, index);
    }
}
