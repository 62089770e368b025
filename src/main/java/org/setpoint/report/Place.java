package org.setpoint.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of one result are written: an unfinished folder, or a folder in it. */
public interface Place {
    /**
     * A folder of its own.
     *
     * @param folder where files are written
     * @return the place
     */
    static Place of(Path folder) {
        return new Place() {
            @Override
            public Path path() {
                return folder;
            }

            @Override
            public Path file(String name) throws IOException {
                Path file = folder.resolve(name).normalize();
                if (!file.startsWith(folder.normalize())) {
                    throw new IllegalArgumentException("'" + name + "' leads out of the folder");
                }
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                return file;
            }
        };
    }

    /**
     * The folder.
     *
     * @return it may not be there yet
     */
    Path path();

    /**
     * A file in it, its parent folders created.
     *
     * @param name relative, for example {@code charts/pain.svg}
     * @return its path
     * @throws IOException if a folder cannot be created
     */
    Path file(String name) throws IOException;

    /**
     * A folder in it.
     *
     * @param name of the folder
     * @return a place of its own
     * @throws IOException if it cannot be created
     */
    default Place inside(String name) throws IOException {
        Path folder = file(name);
        Files.createDirectories(folder);
        Place outer = this;
        return new Place() {
            @Override
            public Path path() {
                return folder;
            }

            @Override
            public Path file(String inner) throws IOException {
                return outer.file(name + "/" + inner);
            }
        };
    }
}
