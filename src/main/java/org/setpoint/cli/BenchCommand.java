package org.setpoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.setpoint.bench.Benchmark;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code setpoint bench}: how fast this machine runs the model. */
@Command(
        name = "bench",
        description =
                "Measures the speed of the model on this machine: kernel, whole run, MASON's usual way, memory, threads.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BenchCommand implements Callable<Integer> {
    private static final String RESOURCE = "/org/setpoint/bench/bench.yaml";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--million", description = "Also a million patients for a year; takes minutes.")
    private boolean million;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        String text = scenario();
        Benchmark.Worlds worlds = (patients, replicates, days) -> {
            List<Change> changes = List.of(
                    new Change("bench", "cohort.patients", Integer.toString(patients)),
                    new Change("bench", "replicates", Integer.toString(replicates)),
                    new Change("bench", "duration", days + " days"));
            Scenario s = new ScenarioReader(vocabulary).read(Document.parse("bench.yaml", text), null, changes);
            return new World(s, vocabulary.drugs(), LifeTableReader.builtIn());
        };
        PrintWriter screen = spec.commandLine().getOut();
        screen.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors; medians of several runs, ratios within this one process");
        new Benchmark(worlds, line -> {
                    screen.println(line);
                    screen.flush();
                })
                .run(million);
        return ExitCode.DONE;
    }

    private static String scenario() throws IOException {
        try (InputStream in = BenchCommand.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
