package org.setpoint.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables that every installation must give: marks of all, and the small ones whole. */
final class Reference {
    private static final String FOLDER = "/org/setpoint/selftest/";
    private static final String MARKS = "reference.csv";
    /** Tables up to this size, bytes, are kept whole. */
    private static final int SMALL = 40_000;

    private final NavigableMap<String, Mark> marks = new TreeMap<>();
    private final Map<String, byte[]> whole = new HashMap<>();

    /** Reads what came with the program. */
    static Reference shipped() throws IOException {
        Reference reference = new Reference();
        byte[] marks = resource(MARKS)
                .orElseThrow(() -> new IllegalStateException("the program was built without " + FOLDER + MARKS));
        for (String line : Mark.lines(marks).stream().skip(1).toList()) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            String name = cells.get(0) + "/" + cells.get(1);
            Mark mark = new Mark(
                    Integer.parseInt(cells.get(2)),
                    cells.get(3),
                    List.of(cells.get(4).split(" ", -1)));
            reference.marks.put(name, mark);
            Optional<byte[]> kept = resource(name);
            kept.ifPresent(bytes -> reference.whole.put(name, bytes));
        }
        return reference;
    }

    /** Remembers the tables of a check. */
    void put(Check check, NavigableMap<String, byte[]> tables) {
        tables.forEach((file, bytes) -> {
            String name = check.name() + "/" + file;
            marks.put(name, Mark.of(bytes));
            if (bytes.length <= SMALL) {
                whole.put(name, bytes);
            }
        });
    }

    /** Writes what is to come with the program. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder("check,file,lines,sha256,blocks\n");
        for (Map.Entry<String, Mark> e : marks.entrySet()) {
            Mark m = e.getValue();
            text.append(e.getKey().replace('/', ','))
                    .append(',')
                    .append(m.lines())
                    .append(',')
                    .append(m.sha256())
                    .append(',')
                    .append(String.join(" ", m.blocks()))
                    .append('\n');
        }
        Files.writeString(folder.resolve(MARKS), text, StandardCharsets.UTF_8);
        for (String name : marks.keySet()) {
            Files.deleteIfExists(folder.resolve(name)); // what was small once may be so no longer
        }
        for (Map.Entry<String, byte[]> e : whole.entrySet()) {
            Path file = folder.resolve(e.getKey());
            Files.createDirectories(
                    folder.resolve(e.getKey().substring(0, e.getKey().indexOf('/'))));
            Files.write(file, e.getValue());
        }
    }

    /** What differs in the tables of a check, a sentence a file; empty where every byte is the same. */
    List<String> differences(Check check, NavigableMap<String, byte[]> tables) {
        NavigableSet<String> files = new TreeSet<>(tables.keySet());
        String prefix = check.name() + "/";
        marks.keySet().stream()
                .filter(n -> n.startsWith(prefix))
                .map(n -> n.substring(prefix.length()))
                .forEach(files::add);
        List<String> found = new ArrayList<>();
        for (String file : files) {
            Mark expected = marks.get(prefix + file);
            byte[] table = tables.get(file);
            if (expected == null) {
                found.add(file + ": there is no reference for it");
            } else if (table == null) {
                found.add(file + ": was not written");
            } else if (!Mark.of(table).sha256().equals(expected.sha256())) {
                found.add(file + ": " + difference(prefix + file, expected, table));
            }
        }
        return found;
    }

    private String difference(String name, Mark expected, byte[] table) {
        byte[] kept = whole.get(name);
        if (kept == null) {
            return expected.difference(Mark.of(table));
        }
        List<String> should = Mark.lines(kept);
        List<String> is = Mark.lines(table);
        for (int i = 0; i < Math.min(should.size(), is.size()); i++) {
            if (!should.get(i).equals(is.get(i))) {
                return "line " + (i + 1) + " is '" + is.get(i) + "' and should be '" + should.get(i) + "'";
            }
        }
        return expected.difference(Mark.of(table));
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = Reference.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
