package org.setpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of docs/architecture.md are the tables that the rules enforce. */
class ArchitectureDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "architecture.md");

    @Test
    void theDocumentShowsTheArrowsThatTheRulesEnforce() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (List<String> row : rows("| package | its job | may import |")) {
            documented.put(word(row.get(0)), row.get(2).equals("all others") ? others(row.get(0)) : words(row.get(2)));
        }
        assertThat(documented).isEqualTo(House.ARROWS);
    }

    @Test
    void theDocumentShowsWhereEachLibraryStays() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (List<String> row : rows("| library | its packages | only in |")) {
            for (String name : words(row.get(1))) {
                documented.put(name + "..", words(row.get(2)));
            }
        }
        assertThat(documented).isEqualTo(House.LIBRARIES);
    }

    @Test
    void theDocumentNamesThePlainPackages() throws IOException {
        String plain = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("Plain Java: "))
                .collect(Collectors.joining());
        assertThat(words(plain)).isEqualTo(Set.copyOf(House.PLAIN));
    }

    /** The rows of the table below a heading line, cells stripped. */
    private static List<List<String>> rows(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<String> others(String cell) {
        return House.ARROWS.keySet().stream()
                .filter(name -> !name.equals(word(cell)))
                .collect(Collectors.toSet());
    }

    private static String word(String cell) {
        return cell.replace("`", "");
    }

    /** What stands in backquotes. */
    private static Set<String> words(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
