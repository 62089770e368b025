package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever gets the jar learns what is in it and under which licence. */
class NoticeTest {
    private static final Path TEXTS = Path.of("src", "main", "resources", "META-INF", "licenses");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>(<scope>test</scope>)?");

    @Test
    void everyLibraryOfTheJarIsNamedWithItsVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String declared = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        String notice = notice();
        List<MatchResult> shipped = DEPENDENCY
                .matcher(declared)
                .results()
                .filter(found -> found.group(3) == null)
                .toList();
        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(shipped).allSatisfy(found -> {
            String version = found.group(2).startsWith("${") ? property(pom, found.group(2)) : found.group(2);
            assertThat(notice).as("NOTICE").contains(found.group(1), version);
        });
    }

    @Test
    void everyLicenceTextThatIsNamedIsThereAndTheOtherWayRound() throws IOException {
        List<String> named = Pattern.compile("[A-Za-z0-9.-]+\\.txt")
                .matcher(notice())
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
        try (var files = Files.list(TEXTS)) {
            List<String> present =
                    files.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(present).isEqualTo(named);
        }
    }

    private static String property(String pom, String reference) {
        String name = reference.substring(2, reference.length() - 1);
        String open = "<" + name + ">";
        int start = pom.indexOf(open) + open.length();
        return pom.substring(start, pom.indexOf("</", start));
    }

    private static String notice() throws IOException {
        return Files.readString(Path.of("NOTICE"));
    }
}
