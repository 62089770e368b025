package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.study.ArmChanges;
import org.setpoint.study.FindingsFile;
import org.setpoint.study.Result;
import org.setpoint.study.Study;
import org.setpoint.study.StudyReader;
import org.setpoint.study.StudyRun;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setpoint validate}: published studies on virtual patients, ours against theirs. */
@Command(
        name = "validate",
        description = "Runs published studies on virtual patients and holds what comes out against what was published.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STUDY",
            arity = "0..*",
            description = "Study files, or names of shipped studies (default: all of studies/).")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--patients", paramLabel = "N", description = "Patients in each arm, over what the files say.")
    private @Nullable Integer patients;

    @Option(names = "--replicates", paramLabel = "N", description = "Replicates, over what the files say.")
    private @Nullable Integer replicates;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: one a processor). Results do not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "output/validation",
            description = "Folder for results (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    @Mixin
    private ParameterUncertainty uncertainty = new ParameterUncertainty();

    @Option(names = "--quiet", description = "No progress bar and no table.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        ArmChanges changes = new ArmChanges(patients, replicates, Map.of());
        List<Study> studies = new ArrayList<>();
        for (Path file : files.isEmpty() ? shipped() : files) {
            studies.add(new StudyReader(vocabulary).read(found(file), changes));
        }
        List<Result> results = new ArrayList<>();
        for (Study study : studies) {
            StudyRun run =
                    new StudyRun(study, vocabulary, LifeTableReader.builtIn(), threads, uncertainty.draws(vocabulary));
            try (Progress progress = Progress.of(study.name(), run.patientDays(), quiet)) {
                results.addAll(run.run(progress));
            }
        }
        Files.createDirectories(out);
        FindingsFile.write(out.resolve("findings.csv"), results);
        if (!quiet) {
            tell(spec.commandLine().getOut(), results);
        }
        return ExitCode.DONE;
    }

    private static void tell(PrintWriter screen, List<Result> results) {
        for (Result r : results) {
            screen.printf(
                    Locale.ROOT,
                    "%-26s %-8s %9.3g [%.3g, %.3g]  ours %9.3g (%.3g to %.3g; at its size %.3g to %.3g)  z %5.1f  %s%n",
                    r.study(),
                    r.measure().finding(),
                    r.measure().published().value(),
                    r.measure().published().agreesFrom(),
                    r.measure().published().agreesUntil(),
                    r.simulated(),
                    r.low(),
                    r.high(),
                    r.sampledLow(),
                    r.sampledHigh(),
                    r.distance(),
                    r.agrees() ? "agrees" : "DISAGREES");
        }
        long agree = results.stream().filter(Result::agrees).count();
        screen.printf(Locale.ROOT, "%d of %d agree%n", agree, results.size());
        screen.flush();
    }

    private static Path found(Path file) {
        Path shipped = Path.of("studies", file + ".yaml");
        return Files.exists(file) || !Files.exists(shipped) ? file : shipped;
    }

    private static List<Path> shipped() {
        try (Stream<Path> all = Files.list(Path.of("studies"))) {
            return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new InputException("studies: no such folder here; name study files, or start where studies/ is");
        } catch (UncheckedIOException e) {
            throw new InputException("studies: cannot be read: " + e.getMessage());
        }
    }
}
