package org.setpoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.World;

/** The scenario that is measured, which comes with the program, at any size. */
public final class BenchScenario implements Benchmark.Worlds {
    private static final String RESOURCE = "/org/setpoint/bench/bench.yaml";

    private final Vocabulary vocabulary =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());
    private final String text;

    /** Reads it. */
    public BenchScenario() {
        try (InputStream in = BenchScenario.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + RESOURCE);
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public World of(int patients, int replicates, int days) {
        List<Change> changes = List.of(
                new Change("bench", "cohort.patients", Integer.toString(patients)),
                new Change("bench", "replicates", Integer.toString(replicates)),
                new Change("bench", "duration", days + " days"));
        Scenario s = new ScenarioReader(vocabulary).read(Document.parse("bench.yaml", text), null, changes);
        return new World(s, vocabulary.drugs(), LifeTableReader.builtIn());
    }
}
