package org.setpoint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.setpoint.bench.BenchScenario;
import org.setpoint.bench.Benchmark;
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
    private static final String ENGINES = String.join(
            System.lineSeparator(),
            "The same bodies as events on DSOL and SSJ, an event a patient and day, against the kernel and the bare loop.",
            "The two engines are not in this program. In a copy of its sources, where Maven may download them:",
            "",
            "    mvn -Pengines verify",
            "",
            "It first requires that all of them end in the same bits, then measures them in turn within one process.");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--million", description = "Also a million patients for a year; takes minutes.")
    private boolean million;

    @Option(
            names = "--engines",
            description = "Says how to compare with other simulation engines, which do not come with the program.")
    private boolean engines;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter screen = spec.commandLine().getOut();
        if (engines) {
            screen.println(ENGINES);
            return ExitCode.DONE;
        }
        screen.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors; medians of several runs, ratios within this one process");
        new Benchmark(new BenchScenario(), line -> {
                    screen.println(line);
                    screen.flush();
                })
                .run(million);
        return ExitCode.DONE;
    }
}
