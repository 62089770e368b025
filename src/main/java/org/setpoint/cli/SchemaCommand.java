package org.setpoint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.setpoint.scenario.schema.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code setpoint schema}: the JSON Schema by which editors complete and check scenario files. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft-07) of scenario files, for editors.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(ScenarioSchema.generate(ScenarioOptions.vocabulary()));
        screen.flush();
        return ExitCode.DONE;
    }
}
