package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setpoint.parameter.Parameter;
import org.setpoint.scenario.ModelCatalogue;

/** {@code docs/model.md} and the code have the same equations by the same numbers, and the page names every parameter. */
class ModelPageTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "setpoint");
    private static final Path PAGE = Path.of("docs", "model.md");
    /** {@code Eq. 5}, {@code Eq. 19, 20}, {@code Eq. 27 to 29}. */
    private static final Pattern CITED = Pattern.compile("Eq\\. (\\d+)(?:(, | to )(\\d+))?");

    private static final Pattern STATED = Pattern.compile("^\\*\\*Eq\\. (\\d+)\\*\\* {2}\\S", Pattern.MULTILINE);

    @Test
    void thePageHoldsTheEquationsThatTheCodeCites() throws IOException {
        List<Integer> stated = STATED.matcher(Files.readString(PAGE))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(stated).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(stated)).isEqualTo(cited());
    }

    @Test
    void equationsAreNumberedWithoutAGap() throws IOException {
        SortedSet<Integer> cited = cited();
        assertThat(cited.first()).isEqualTo(1);
        assertThat(cited.last()).isEqualTo(cited.size());
    }

    @Test
    void thePageNamesEveryParameter() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(ModelCatalogue.PARAMETERS)
                .extracting(Parameter::name)
                .allSatisfy(name -> assertThat(page.contains("`" + name + "`"))
                        .as("%s names %s", PAGE, name)
                        .isTrue());
    }

    private static SortedSet<Integer> cited() throws IOException {
        SortedSet<Integer> numbers = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CITED.matcher(Files.readString(file)).results().forEach(found -> add(numbers, found));
            }
        }
        return numbers;
    }

    private static void add(SortedSet<Integer> numbers, MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
        if (", ".equals(found.group(2))) {
            numbers.add(first);
            numbers.add(last);
            return;
        }
        for (int n = first; n <= last; n++) {
            numbers.add(n);
        }
    }
}
