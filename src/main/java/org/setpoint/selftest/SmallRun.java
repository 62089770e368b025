package org.setpoint.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.report.ResultFolder;
import org.setpoint.report.RunFiles;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.BodyTrace;
import org.setpoint.simulation.World;
import org.setpoint.table.TraceTable;

/** Runs checks and reads what they wrote: the tables of {@code run} and {@code trace}, by the code that writes them there. */
final class SmallRun {
    private static final int HOURLY_DAYS = 10;

    private final Vocabulary vocabulary;
    private final Path work;

    /** Writes below a folder that is somebody else's to delete. */
    SmallRun(Vocabulary vocabulary, Path work) {
        this.vocabulary = vocabulary;
        this.work = work;
    }

    /** The tables of a check by the names of their files. */
    NavigableMap<String, byte[]> tables(Check check) throws IOException, InterruptedException {
        World world = world(check);
        String place = check.name() + "-" + check.way().name();
        try (ResultFolder folder = ResultFolder.open(work, place, ResultFolder.Existing.REFUSE)) {
            if (check.way() == Check.Way.HOURLY) {
                trace(world, folder);
            } else {
                run(world, check.way() == Check.Way.DAILY ? 1 : 4, folder);
            }
            return read(folder.path());
        }
    }

    private static void run(World world, int threads, ResultFolder folder) throws IOException, InterruptedException {
        try (RunFiles files =
                new RunFiles(world.scenario().name(), folder, world.scenario().replicates())) {
            new Ensemble(world, threads, false).run(done -> {}, files::add);
            files.finish();
        }
    }

    private static void trace(World world, ResultFolder folder) throws IOException {
        int until = Math.min(HOURLY_DAYS, world.scenario().duration());
        BodyTrace trace = new BodyTrace(world, 1, 0, 0, until);
        TraceTable.write(folder.file("trace.csv"), world.scenario().name(), 1, 0, trace.hours());
    }

    private World world(Check check) throws IOException {
        String resource = "/org/setpoint/shipped/scenarios/" + check.scenario() + ".yaml";
        try (InputStream in = SmallRun.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Change> changes = List.of(
                    new Change("selftest", "cohort.patients", Integer.toString(check.patients())),
                    new Change("selftest", "replicates", Integer.toString(check.replicates())));
            Document document = Document.parse(check.scenario() + ".yaml", text);
            Scenario scenario = new ScenarioReader(vocabulary).read(document, null, changes);
            return new World(scenario, vocabulary.drugs(), LifeTableReader.builtIn());
        }
    }

    private static NavigableMap<String, byte[]> read(Path folder) throws IOException {
        NavigableMap<String, byte[]> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                tables.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return tables;
    }
}
