package org.setpoint.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The lessons and scenarios that come with the program, wherever it was started: they lie in its jar. */
public final class ShippedFiles {
    private static final String ROOT = "/org/setpoint/shipped/";
    private static final String ENDING = ".yaml";

    private ShippedFiles() {}

    /**
     * The shipped lessons.
     *
     * @return their files in teaching order
     */
    public static List<Path> lessons() {
        return in(folder("lessons/lesson.schema.json"));
    }

    /**
     * The shipped scenarios.
     *
     * @return their files by name
     */
    public static List<Path> scenarios() {
        return in(folder("scenarios/scenario.schema.json"));
    }

    /**
     * What a file is called.
     *
     * @param file any
     * @return its name without folder and ending
     */
    public static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    /** The files of a folder that end in {@code .yaml}, by name. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String known) {
        URL url = ShippedFiles.class.getResource(ROOT + known);
        if (url == null) {
            throw new IllegalStateException("the program was built without " + ROOT + known);
        }
        try {
            return Objects.requireNonNull(path(url.toURI()).getParent());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the files of the program cannot be read: " + url, e);
        }
    }

    /** The file system of the jar stays open as long as the program runs, for its paths are handed out. */
    @SuppressWarnings("resource")
    private static Path path(URI uri) throws IOException {
        if (!uri.getScheme().equals("jar")) {
            return Path.of(uri);
        }
        String inside = uri.toString().substring(uri.toString().lastIndexOf('!') + 1);
        return jar(uri).getPath(inside);
    }

    private static synchronized FileSystem jar(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }
}
