package org.setpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.setpoint.unit.InputException;

/** The files that somebody means who names studies. */
final class StudyNames {
    private static final Path SHIPPED = Path.of("studies");
    private static final String ENDING = ".yaml";

    private StudyNames() {}

    /** Files of names; all shipped studies where there are none. */
    static List<Path> files(List<String> names) {
        if (names.isEmpty()) {
            return in(SHIPPED);
        }
        return names.stream().flatMap(n -> file(n).stream()).distinct().toList();
    }

    private static List<Path> file(String name) {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            return in(file);
        }
        if (Files.exists(file)) {
            return List.of(file);
        }
        Path shipped = SHIPPED.resolve(name + ENDING);
        if (Files.exists(shipped)) {
            return List.of(shipped);
        }
        if (name.endsWith(ENDING) || name.contains("/")) {
            throw new InputException(name + ": there is no such file");
        }
        if (!Files.isDirectory(SHIPPED)) {
            throw new InputException(
                    name + ": there is no such file, and no folder studies/ here to look for a study of that name;"
                            + " name a file, or start where studies/ is");
        }
        List<String> known = in(SHIPPED).stream().map(StudyNames::name).toList();
        throw new InputException("'" + name + "' is not a study; " + org.setpoint.scenario.Nearest.hint(name, known));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("'" + name + "' is not a study and cannot be the name of a file");
        }
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(p -> p.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(folder + ": holds no study files (*.yaml)");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    folder + ": there is no such folder here; name study files, or start where studies/ is");
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
