package org.setpoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setpoint check}: are these files right? Nothing is run. */
@Command(
        name = "check",
        description = "Reads scenario files and says what is wrong with them, without running anything.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Override
    public Integer call() {
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int code = ExitCode.DONE;
        for (Path file : files) {
            try {
                Scenario s = options.read(file, vocabulary);
                out.printf(
                        Locale.ROOT,
                        "%s: good. %s%n  %,d patients × %d replicates × %d days%n",
                        file,
                        s.question(),
                        s.patients(),
                        s.replicates(),
                        s.duration());
                out.flush();
            } catch (InputException e) {
                err.println(e.getMessage());
                err.flush();
                code = ExitCode.WRONG_INPUT;
            }
        }
        return code;
    }
}
