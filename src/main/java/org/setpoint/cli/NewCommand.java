package org.setpoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.setpoint.lesson.schema.LessonSchema;
import org.setpoint.report.Trouble;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.schema.ScenarioSchema;
import org.setpoint.sweep.schema.DesignSchema;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setpoint new}: a scenario, a lesson or a design to start from. */
@Command(
        name = "new",
        description =
                "Writes a scenario, a lesson or a design to start from, and beside it the schema by which editors complete it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
    private static final String SCENARIO = "/org/setpoint/cli/new-scenario.yaml";
    private static final String DESIGN = "/org/setpoint/cli/new-design.yaml";
    private static final String LESSON = "/org/setpoint/cli/new-lesson.yaml";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "Name of the scenario, lesson or design, for example slow-taper-to-60.")
    @SuppressWarnings("NullAway.Init") // required
    private String name;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Folder for the file (default: the present one).")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path folder;

    @Option(names = "--lesson", description = "A lesson to start from, instead of a scenario.")
    private boolean lesson;

    @Option(names = "--design", description = "A design of a sweep to start from, instead of a scenario.")
    private boolean design;

    @Override
    public Integer call() {
        if (!ScenarioKeys.isName(name)) {
            throw new InputException("'" + name + "' cannot be the name of a scenario; accepted: "
                    + ScenarioKeys.NAME_FORM + "; for example '" + ScenarioKeys.nameFrom(name) + "'");
        }
        if (lesson && design) {
            throw new InputException("--lesson and --design: accepted: one of them");
        }
        Path file = folder.resolve(name + ".yaml");
        Path schema = folder.resolve((lesson ? "lesson" : design ? "design" : "scenario") + ".schema.json");
        try {
            if (Files.exists(file)) {
                throw new InputException(file + " is there already and is left as it is; choose another name");
            }
            Files.createDirectories(folder);
            Files.writeString(file, template().replace("NAME", name), StandardOpenOption.CREATE_NEW);
            if (!Files.exists(schema)) {
                Files.writeString(schema, schema(ScenarioOptions.vocabulary()));
            }
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + Trouble.sentence(e));
        }
        spec.commandLine()
                .getOut()
                .println("Wrote " + file + ". Change it, then: setpoint "
                        + (lesson ? "check " : design ? "sweep " : "run ") + file);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private String schema(Vocabulary vocabulary) {
        if (design) {
            return DesignSchema.generate(vocabulary);
        }
        return lesson ? LessonSchema.generate(vocabulary) : ScenarioSchema.generate(vocabulary);
    }

    private String template() throws IOException {
        String resource = lesson ? LESSON : design ? DESIGN : SCENARIO;
        try (InputStream in = NewCommand.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
