package org.setpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setpoint.cli.BuildStamp;

/** What holds for every file of the repository. */
class RepositoryTest {
    private static final int MOST_LINES = 400;
    /** Lists that are one table, or one interface: cut in two they would only be harder to read. As in the style checks. */
    private static final Set<String> ONE_TABLE = Set.of("Outcome.java", "Visit.java");

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern SENTENCE_AND_MARK = Pattern.compile(
            "\\A/\\*\\*.*?[A-Za-z][^*]{20,}\\..*?\\*/\\s*(?:import [^;]+;\\s*)?@(?:org\\.jspecify\\.annotations\\.)?"
                    + "NullMarked\\s+package ",
            Pattern.DOTALL);

    @Test
    void noJavaFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(f ->
                            isJava(f) && !ONE_TABLE.contains(f.getFileName().toString()))
                    .toList();
            assertThat(sources).isNotEmpty();
            assertThat(sources)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as("lines of " + file)
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }

    @Test
    void everyPackageSaysItsJobAndIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> packages = files.filter(RepositoryTest::isJava)
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages).isNotEmpty();
            assertThat(packages).allSatisfy(folder -> {
                Path file = folder.resolve("package-info.java");
                assertThat(file).exists();
                assertThat(Files.readString(file))
                        .as("the sentence and @NullMarked of " + file)
                        .containsPattern(SENTENCE_AND_MARK);
            });
        }
    }

    @Test
    void everyPackageHasTheNameOfItsFolder() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(RepositoryTest::isJava)).allSatisfy(file -> {
                String folder =
                        file.getParent().toString().replace(file.getFileSystem().getSeparator(), ".");
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .contains("package " + folder.replaceFirst("src\\.(main|test|engines)\\.java\\.", "") + ";");
            });
        }
    }

    @Test
    void whoCitesTheProgramCitesTheVersionThatIsBuilt() throws IOException {
        assertThat(Files.readString(Path.of("CITATION.cff")))
                .contains("\nversion: " + BuildStamp.read().version() + "\n");
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }
}
