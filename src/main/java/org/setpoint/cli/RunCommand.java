package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.setpoint.report.ResultFolder.Existing;
import org.setpoint.report.Trouble;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setpoint run}: replicates in parallel, a result folder for each scenario. */
@Command(
        name = "run",
        description = "Runs scenarios and writes a result folder for each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Mixin
    private ParameterUncertainty uncertainty = new ParameterUncertainty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder for results (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: one a processor). Results do not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--overwrite", description = "Replace earlier results of the same name.")
    private boolean overwrite;

    @Option(names = "--patients-csv", description = "Also write patients.csv, one row a patient and replicate.")
    private boolean patientsCsv;

    @Option(names = "--quiet", description = "No progress bar and no summary.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > 1024) {
            throw new InputException("--threads: '" + threads + "' is out of range; accepted: 1 to 1024");
        }
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            Scenario read = scenario.read(file, vocabulary);
            if (!names.add(read.name())) {
                throw new InputException(file + ": another of these files is also named '" + read.name()
                        + "', and both would be written to " + out.resolve(read.name()) + "; give one another 'name'");
            }
            scenarios.add(read);
        }
        PrintWriter screen = quiet
                ? new PrintWriter(Writer.nullWriter())
                : spec.commandLine().getOut();
        Existing existing = overwrite ? Existing.OVERWRITE : Existing.REFUSE;
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario s = scenarios.get(i);
            try {
                new ScenarioRun(files.get(i), s, vocabulary, uncertainty, threads, patientsCsv, quiet)
                        .into(out, existing, screen, spec.commandLine().getErr());
            } catch (IOException e) {
                return unwritten(s, e);
            } catch (UncheckedIOException e) {
                return unwritten(s, e.getCause() == null ? new IOException(e) : e.getCause());
            }
        }
        return ExitCode.DONE;
    }

    private int unwritten(Scenario s, IOException e) {
        spec.commandLine()
                .getErr()
                .println("setpoint: results could not be written to " + out.resolve(s.name() + ".partial") + ": "
                        + Trouble.sentence(e));
        return ExitCode.FAILED;
    }
}
