package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.setpoint.study.ArmChanges;
import org.setpoint.study.calibration.Search;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setpoint calibrate}: parameters fitted to findings of role calibration, and sets that fit about as well. */
@Command(
        name = "calibrate",
        description = {
            "Fits parameters graded as calibrated, within their plausible ranges, to the findings of role calibration;",
            "findings of role validation are never fitted to, and are reported before and after."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STUDY",
            arity = "0..*",
            description = "Study files, or names of shipped studies (default: all of studies/).")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--parameters",
            paramLabel = "NAME",
            split = ",",
            description = {
                "Parameters to be fitted (default: all graded as calibrated).",
                "With --ensemble also assumptions may be named, which are varied but not fitted."
            })
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "300",
            description = "How often the studies are run at most (default: ${DEFAULT-VALUE}).")
    private int evaluations;

    @Option(
            names = "--screening",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Turn each parameter alone first (default), which needs one evaluation each.")
    private boolean screening;

    @Option(
            names = "--ensemble",
            paramLabel = "K",
            defaultValue = "0",
            description = "Also look for K sets that fit about as well, in at most 4 K more evaluations.")
    private int ensemble;

    @Option(names = "--patients", paramLabel = "N", description = "Patients in each arm, over what the files say.")
    private @Nullable Integer patients;

    @Option(names = "--replicates", paramLabel = "R", description = "Replicates, over what the files say.")
    private @Nullable Integer replicates;

    @Option(
            names = "--quick",
            description = {
                "Run each study on as few patients as 'validate --quick' does: more evaluations in the same time,",
                "more luck in each; candidates share their patients and luck."
            })
    private boolean quick;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Studies run at a time (default: one a processor). Results do not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of the search (default: ${DEFAULT-VALUE}). Patients keep the luck that the files say.")
    private long seed;

    @Option(names = "--resume", description = "Go on with the search in the folder, with the same result.")
    private boolean resume;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "output/calibration",
            description = "Folder for results (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    @Option(names = "--quiet", description = "Tell nothing but mistakes.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException, IOException {
        range("--threads", threads, 1, 1024);
        range("--ensemble", ensemble, 0, 10_000);
        PrintWriter errors = spec.commandLine().getErr();
        PrintWriter silent = new PrintWriter(Writer.nullWriter());
        Search.Plan plan = new Search.Plan(evaluations, screening, ensemble, seed);
        if (quick && (patients != null || replicates != null)) {
            throw new InputException("--quick chooses the numbers of patients and replicates itself; leave "
                    + (patients != null ? "--patients" : "--replicates") + " out, or --quick");
        }
        new CalibrationRun(plan, new ArmChanges(patients, replicates, Map.of()), quick, threads, out, resume)
                .run(
                        StudyNames.files(files),
                        parameters,
                        quiet ? silent : spec.commandLine().getOut(),
                        quiet ? silent : errors);
        return ExitCode.DONE;
    }

    private static void range(String option, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InputException(option + ": '" + value + "' is out of range; accepted: " + low + " to " + high);
        }
    }
}
