package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code setpoint gui} where there can be no window, in a Java of its own. */
class GuiCommandTest {
    private record Outcome(int code, List<String> err) {}

    @Test
    void aHeadlessJavaIsNamedAndWhatWorksInstead() throws Exception {
        Outcome outcome = launch(List.of("-Djava.awt.headless=true"), "no:0", "gui");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .singleElement()
                .asString()
                .contains("headless", "openjdk-17-jre", "'setpoint run SCENARIO'", "setpoint trace");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aMissingDisplayIsNamedAndWhatWorksInstead() throws Exception {
        Outcome outcome = launch(List.of(), "", "gui");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("DISPLAY is not set", "'setpoint run SCENARIO'");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDisplayThatDoesNotAnswerIsNamed() throws Exception {
        Outcome outcome = launch(List.of(), "localhost:993", "gui");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("localhost:993", "'setpoint run SCENARIO'");
    }

    private static Outcome launch(List<String> options, String display, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.setpoint.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        List<String> err = process.errorReader().lines().toList();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroy();
        }
        return new Outcome(process.exitValue(), err);
    }
}
