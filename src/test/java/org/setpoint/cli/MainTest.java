package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.setpoint.unit.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class MainTest {
    private static final Map<String, String> QUIET = Map.of();
    private static final Map<String, String> DEBUG = Map.of("SETPOINT_DEBUG", "1");

    /** What a command line printed and how it ended. */
    private record Outcome(int code, String out, String err) {}

    @Test
    void versionNamesReleaseCommitAndMachine() {
        Outcome outcome = run(QUIET, "--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches("setpoint \\d+\\.\\d+\\.\\d+.*"),
                        line -> assertThat(line).matches("commit ([0-9a-f]{12}|unknown).*"),
                        line -> assertThat(line)
                                .startsWith("Java " + Runtime.version().feature()),
                        line -> assertThat(line).contains(System.getProperty("os.arch")));
    }

    @Test
    void helpSaysWhatTheExitCodesMeanAndThatItIsNoAdvice() {
        Outcome outcome = run(QUIET, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("0 done, 1 the run failed, 2 the input was wrong", "not medical advice");
    }

    @Test
    void noCommandIsWrongInput() {
        Outcome outcome = run(QUIET);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("setpoint: say which command");
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearestOne() {
        Outcome outcome = run(QUIET, "try", "--pateints=300");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isEqualToNormalizingNewlines("""
                        setpoint: Unknown option: '--pateints=300'
                        Did you mean --patients?
                        See 'setpoint try --help'.
                        """);
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        assertThat(run(QUIET, "tyr").err()).contains("Did you mean try?");
    }

    @Test
    void anOptionUnlikeAnyOtherIsAnsweredWithoutAGuess() {
        assertThat(run(QUIET, "try", "--colour-of-the-sky").err()).doesNotContain("Did you mean");
    }

    @Test
    void aValueOfTheWrongKindNamesTheOption() {
        Outcome outcome = run(QUIET, "try", "--patients", "many");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--patients", "many");
    }

    @Test
    void wrongInputIsOneMessageWithoutStackTrace() {
        Outcome outcome = failing(QUIET, () -> new InputException("taper.yaml:3: rate was 10; write 10 %/week"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("taper.yaml:3: rate was 10; write 10 %/week");
    }

    @Test
    void wrongInputFoundInAnotherThreadIsStillWrongInput() {
        Outcome outcome = failing(QUIET, () -> new CompletionException(new InputException("no such drug")));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("no such drug");
    }

    @Test
    void aFaultOfOursIsOneLineAndAHint() {
        Outcome outcome = failing(QUIET, () -> new IllegalStateException("the row is gone"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualToNormalizingNewlines("""
                        setpoint: IllegalStateException: the row is gone
                        Set SETPOINT_DEBUG=1 to see where it happened.
                        """);
    }

    @Test
    void theStackTraceIsThereForWhoAsks() {
        Outcome outcome = failing(DEBUG, () -> new IllegalStateException("the row is gone"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("at org.setpoint.cli.MainTest").doesNotContain("Set SETPOINT_DEBUG");
    }

    @Test
    void wantOfMemorySaysHowToGiveMore() {
        Outcome direct = failing(QUIET, () -> new OutOfMemoryError("Java heap space"));
        Outcome inAThread = failing(QUIET, () -> new CompletionException(new OutOfMemoryError("Java heap space")));
        assertThat(direct.code()).isEqualTo(1);
        assertThat(direct.err()).contains("out of memory", "SETPOINT_JAVA_OPTS=-Xmx");
        assertThat(inAThread).isEqualTo(direct);
    }

    private static Outcome failing(Map<String, String> environment, Supplier<Throwable> failure) {
        return run(environment, failure, "try");
    }

    private static Outcome run(Map<String, String> environment, String... arguments) {
        return run(environment, () -> new IllegalStateException("not meant to run"), arguments);
    }

    private static Outcome run(Map<String, String> environment, Supplier<Throwable> failure, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine(environment)
                .addSubcommand(new Try(failure))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = Main.run(command, environment, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** A command that does nothing but fail. */
    @Command(name = "try")
    private static final class Try implements Runnable {
        private final Supplier<Throwable> failure;

        @Option(names = "--patients")
        private int patients;

        Try(Supplier<Throwable> failure) {
            this.failure = failure;
        }

        @Override
        public void run() {
            assertThat(patients).as("none are asked for").isZero();
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }
}
