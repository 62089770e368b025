package org.setpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.setpoint.unit.InputException;

/** Where studies are. */
final class StudyFiles {
    private StudyFiles() {}

    /** Files as named, or shipped studies by their names; all shipped studies where none is named. */
    static List<Path> named(List<Path> files) {
        return files.isEmpty()
                ? shipped()
                : files.stream().map(StudyFiles::found).toList();
    }

    private static Path found(Path file) {
        Path shipped = Path.of("studies", file + ".yaml");
        return Files.exists(file) || !Files.exists(shipped) ? file : shipped;
    }

    private static List<Path> shipped() {
        try (Stream<Path> all = Files.list(Path.of("studies"))) {
            return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new InputException("studies: no such folder here; name study files, or start where studies/ is");
        } catch (UncheckedIOException e) {
            throw new InputException("studies: cannot be read: " + e.getMessage());
        }
    }
}
