package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.setpoint.report.Trouble;
import org.setpoint.selftest.Selftest;
import org.setpoint.selftest.SelftestPage;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code setpoint selftest}: does this installation give the reference numbers? */
@Command(
        name = "selftest",
        description = "Proves in under a minute that this installation gives the reference numbers, byte for byte.",
        footer = {"", "Exit codes: 0 every table is the same, 1 a table differs, 2 the page cannot be written there."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SelftestCommand implements Callable<Integer> {
    private final Checks checks;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "output/selftest",
            description = "Folder for the page to keep, selftest.html (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    @Option(names = "--overwrite", description = "Replace the page of an earlier selftest.")
    private boolean overwrite;

    @Option(names = "--quiet", description = "Say only what fails.")
    private boolean quiet;

    /** Runs the checks. */
    @FunctionalInterface
    interface Checks {
        /** All that came out, each told as it is done. */
        List<Selftest.Outcome> run(Consumer<Selftest.Outcome> heard) throws IOException, InterruptedException;
    }

    /** Against the reference that comes with the program. */
    SelftestCommand() {
        this(heard -> new Selftest(ScenarioOptions.vocabulary()).run(heard));
    }

    SelftestCommand(Checks checks) {
        this.checks = checks;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path page = out.resolve("selftest.html");
        requireFree(page);
        PrintWriter screen = spec.commandLine().getOut();
        List<Selftest.Outcome> outcomes = checks.run(o -> tell(o, screen));
        write(page, SelftestPage.of(MachineFacts.now(), outcomes));
        long failed = outcomes.stream().filter(o -> !o.passed()).count();
        if (failed > 0) {
            screen.println("FAILED: " + failed + " of " + outcomes.size()
                    + " checks gave other numbers than the reference. Keep " + page);
        } else if (!quiet) {
            screen.println("Passed: " + outcomes.size() + " checks, every table the same to the byte. Keep " + page);
        }
        screen.flush();
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void tell(Selftest.Outcome o, PrintWriter screen) {
        if (!quiet || !o.passed()) {
            screen.printf(
                    Locale.ROOT,
                    "%s  %-32s %-36s %5.1f s  %s%n",
                    o.passed() ? "pass" : "FAIL",
                    o.name(),
                    o.size(),
                    o.seconds(),
                    o.what());
            o.differences().forEach(d -> screen.println("      " + d));
            screen.flush();
        }
    }

    private void requireFree(Path page) {
        if (Files.exists(page, LinkOption.NOFOLLOW_LINKS) && !(overwrite && Files.isRegularFile(page))) {
            throw new InputException(page + " is there already; choose another --out, or replace it with --overwrite");
        }
        try {
            Files.createDirectories(out);
        } catch (FileAlreadyExistsException e) {
            throw new InputException("--out: " + out + " is a file, not a folder; choose another");
        } catch (IOException e) {
            throw new InputException("--out: " + out + " cannot be created: " + Trouble.sentence(e));
        }
        if (!Files.isWritable(out)) {
            throw new InputException("--out: nothing can be written to " + out + "; choose another");
        }
    }

    private void write(Path page, String text) {
        try {
            if (overwrite) {
                Files.writeString(page, text, StandardCharsets.UTF_8);
            } else {
                Files.writeString(page, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new InputException(page + " could not be written: " + Trouble.sentence(e));
        }
    }
}
