package org.setpoint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.setpoint.lesson.schema.LessonSchema;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.schema.ScenarioSchema;
import org.setpoint.study.schema.StudySchema;
import org.setpoint.sweep.schema.DesignSchema;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code setpoint schema}: the JSON Schema by which editors complete and check scenario files. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft-07) of scenario, study, lesson or design files, for editors.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--study", description = "The schema of study files instead of that of scenario files.")
    private boolean study;

    @Option(names = "--lesson", description = "The schema of lesson files instead of that of scenario files.")
    private boolean lesson;

    @Option(names = "--design", description = "The schema of design files of sweeps instead of that of scenario files.")
    private boolean design;

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        if (Stream.of(study, lesson, design).filter(wanted -> wanted).count() > 1) {
            throw new InputException("--study, --lesson and --design: accepted: one of them");
        }
        screen.print(text(vocabulary));
        screen.flush();
        return ExitCode.DONE;
    }

    private String text(Vocabulary vocabulary) {
        if (design) {
            return DesignSchema.generate(vocabulary);
        }
        return lesson
                ? LessonSchema.generate(vocabulary)
                : study ? StudySchema.generate(vocabulary) : ScenarioSchema.generate(vocabulary);
    }
}
