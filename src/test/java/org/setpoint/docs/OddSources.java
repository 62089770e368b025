package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the ODD page takes from the text of the sources: columns with their comments, the order of phases, who computes what. */
final class OddSources {
    private static final Path ROOT = Path.of("src", "main", "java", "org", "setpoint");
    private static final String COMMENT = "/\\*\\* ((?:(?!\\*/).)+?) \\*/\\s+";
    private static final Pattern COLUMN = Pattern.compile(
            COMMENT + "(?:public )?final (?:@Nullable )?[A-Za-z0-9.]+(?:\\[\\])+ ([a-zA-Z0-9]+);", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile(COMMENT + "[A-Z0-9_]+\\(\"([a-z0-9-]+)\"", Pattern.DOTALL);
    private static final Pattern MADE = Pattern.compile("new ([A-Z]\\w+)\\(this\\)|\\bbodyPhase\\b");
    private static final Pattern CLASS_WORDS =
            Pattern.compile("/\\*\\*(.+?)\\*/\\s+(?:public )?(?:final |abstract )*class ", Pattern.DOTALL);
    private static final Pattern CITED = Pattern.compile("Eq\\. (\\d+)(?:(?:, | to )(\\d+))*");
    private static final Pattern STATED = Pattern.compile("\\*\\*Eq\\. (\\d+)\\*\\*.*");
    /** Where submodels are computed; other packages cite equations to explain or to show them. */
    private static final List<String> COMPUTING =
            List.of("model", "cohort", "patient", "behavior", "practice", "policy", "simulation");

    private OddSources() {}

    /** The columns of a class by name, each with what its comment says. */
    static Map<String, String> columns(String file) throws IOException {
        return comments(file, COLUMN);
    }

    /** The constants of an enum by the word of each, with what its comment says. */
    static Map<String, String> constants(String file) throws IOException {
        return comments(file, CONSTANT);
    }

    private static Map<String, String> comments(String file, Pattern pattern) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        Matcher m = pattern.matcher(Files.readString(ROOT.resolve(file)));
        while (m.find()) {
            columns.put(m.group(2), plain(m.group(1)));
        }
        assertThat(columns).as("what %s holds", file).isNotEmpty();
        return columns;
    }

    /** The classes of the phases in the order in which a run makes them. */
    static List<String> phases() throws IOException {
        String run = Files.readString(ROOT.resolve("simulation/CohortRun.java"));
        int start = run.indexOf("List<Phase> phases() {");
        List<String> phases = new ArrayList<>();
        MADE.matcher(run.substring(start, run.indexOf("return all;", start)))
                .results()
                .forEach(found -> phases.add(found.group(1) == null ? "BodyPhase" : found.group(1)));
        return phases;
    }

    /** What the comment of a class says. */
    static String words(String file) throws IOException {
        Matcher m = CLASS_WORDS.matcher(Files.readString(ROOT.resolve(file)));
        assertThat(m.find()).as("comment of %s", file).isTrue();
        return plain(m.group(1));
    }

    /** The headings of model.md that state equations, each with their numbers. */
    static Map<String, List<Integer>> equations() throws IOException {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(Path.of("docs", "model.md"))) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            }
            Matcher m = STATED.matcher(line);
            if (m.matches()) {
                all.computeIfAbsent(heading, h -> new ArrayList<>()).add(Integer.valueOf(m.group(1)));
            }
        }
        return all;
    }

    /** The classes that cite each equation, as links from the folder of the page. */
    static NavigableMap<Integer, NavigableSet<String>> classes() throws IOException {
        NavigableMap<Integer, NavigableSet<String>> all = new TreeMap<>();
        for (String part : COMPUTING) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    cite(file, all);
                }
            }
        }
        return all;
    }

    private static void cite(Path file, NavigableMap<Integer, NavigableSet<String>> all) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        if (List.of("State", "Signal", "package-info").contains(name)) {
            return; // they say where a quantity comes from
        }
        String link = "[" + name + "](../" + file.toString().replace('\\', '/') + ")";
        CITED.matcher(Files.readString(file))
                .results()
                .forEach(found -> numbers(found.group())
                        .forEach(n ->
                                all.computeIfAbsent(n, k -> new TreeSet<>()).add(link)));
    }

    /** Of {@code Eq. 5}, {@code Eq. 19, 20}, {@code Eq. 27 to 29}. */
    private static List<Integer> numbers(String cited) {
        List<Integer> numbers = new ArrayList<>();
        Matcher m = Pattern.compile("(to )?(\\d+)").matcher(cited);
        while (m.find()) {
            int n = Integer.parseInt(m.group(2));
            for (int i = m.group(1) == null ? n : numbers.get(numbers.size() - 1) + 1; i <= n; i++) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** A comment as text for people: without its stars, and links as the words that they show. */
    private static String plain(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@(?:link|code|value) (?:\\w*#)?([^}]+)}", "`$1`")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
