package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix, in a folder of its own with scripts that stand for Java and Maven and say what they got. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60) // seconds; a launch that waits for a lock which nobody holds would wait for ever
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit 0; fi
            for word in "$@"; do echo "<$word>"; done
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >>calls
            mkdir -p target/quick && echo jar >target/quick/setpoint.jar
            """;

    @TempDir
    private Path folder;

    private Path home;

    /** How a launch ended. */
    private record Outcome(int code, List<String> out, List<String> err) {}

    @BeforeEach
    void layOutAHomeWithoutAJar() throws IOException {
        home = Files.createDirectories(folder.resolve("set point & home"));
        Files.copy(Path.of("setpoint"), home.resolve("setpoint"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        script("jdk/bin/java", JAVA);
        script("maven/mvn", MAVEN);
    }

    @Test
    void theFirstLaunchBuildsAndSaysSoInOneLine() throws Exception {
        Outcome outcome = launch(Map.of(), "--version");
        assertThat(outcome.err()).singleElement().asString().startsWith("setpoint: building");
        assertThat(outcome.out()).containsExactly("<-jar>", "<" + jar() + ">", "<--version>");
        assertThat(outcome.code()).isZero();
        assertThat(Files.readString(home.resolve("calls"))).contains("-Pquick", "package");
    }

    @Test
    void theSecondLaunchBuildsNothing() throws Exception {
        launch(Map.of());
        Outcome outcome = launch(Map.of());
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readAllLines(home.resolve("calls"))).hasSize(1);
    }

    @Test
    void aSourceThatIsNewerThanTheJarIsBuiltAgain() throws Exception {
        launch(Map.of());
        Files.writeString(home.resolve("src/main/New.java"), "class New {}");
        launch(Map.of());
        assertThat(Files.readAllLines(home.resolve("calls"))).hasSize(2);
    }

    @Test
    void wordsWithSpacesAndOptionsForJavaArriveAsTheyWereGiven() throws Exception {
        Outcome outcome = launch(Map.of("SETPOINT_JAVA_OPTS", "-Xmx1g *"), "run", "my file.yaml", "*");
        assertThat(outcome.out())
                .containsExactly("<-Xmx1g>", "<*>", "<-jar>", "<" + jar() + ">", "<run>", "<my file.yaml>", "<*>");
    }

    @Test
    void aLinkToTheLauncherFindsItsHome() throws Exception {
        Files.createSymbolicLink(folder.resolve("one"), home.resolve("setpoint"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        Outcome outcome = finish(start(folder.resolve("two"), Map.of()));
        assertThat(outcome.out()).containsExactly("<-jar>", "<" + jar() + ">");
    }

    @Test
    void severalLaunchesAtOnceBuildOnce() throws Exception {
        List<Process> launches = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            launches.add(start(home.resolve("setpoint"), Map.of()));
        }
        for (Process launch : launches) {
            assertThat(finish(launch).code()).isZero();
        }
        assertThat(Files.readAllLines(home.resolve("calls"))).hasSize(1);
        assertThat(home.resolve("target/setpoint.lock")).doesNotExist();
    }

    @Test
    void aLockLeftByAKilledLaunchDoesNotHoldUpTheNext() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path lock = Files.createDirectories(home.resolve("target/setpoint.lock"));
        Files.writeString(lock.resolve("pid"), Long.toString(killed.pid()));
        assertThat(launch(Map.of()).code()).isZero();
    }

    @Test
    void aFailedBuildShowsTheErrorAndWhereTheLogIs() throws Exception {
        script("maven/mvn", "#!/bin/sh\necho '[INFO] long'\necho '[ERROR] X.java:[1,2] broken'\nexit 1\n");
        Outcome outcome = launch(Map.of());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("[ERROR] X.java:[1,2] broken")
                .doesNotContain("[INFO] long")
                .last()
                .asString()
                .contains("setpoint-build.log");
        assertThat(home.resolve("target/setpoint.lock")).doesNotExist();
    }

    @Test
    void anOldJavaIsRefusedByItsNumber() throws Exception {
        script("jdk/bin/java", "#!/bin/sh\necho 'java version \"11.0.2\"' >&2\n");
        assertThat(launch(Map.of()).err()).singleElement().asString().contains("17 or newer", "version 11");
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws Exception {
        Outcome outcome = launch(Map.of("JAVA_HOME", "/no/such/folder"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).singleElement().asString().contains("JAVA_HOME is /no/such/folder");
    }

    private Path jar() throws IOException {
        return home.toRealPath().resolve("target/setpoint.jar");
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Outcome launch(Map<String, String> environment, String... arguments) throws Exception {
        return finish(start(home.resolve("setpoint"), environment, arguments));
    }

    private Process start(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        variables.remove("SETPOINT_JAVA_OPTS");
        variables.put("JAVA_HOME", folder.resolve("jdk").toString());
        variables.put("PATH", folder.resolve("maven") + ":" + variables.get("PATH"));
        variables.putAll(environment);
        return builder.start();
    }

    private static Outcome finish(Process process) throws Exception {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroy();
        }
        List<String> out = process.inputReader().lines().toList();
        List<String> err = process.errorReader().lines().toList();
        return new Outcome(process.exitValue(), out, err);
    }
}
