package org.setpoint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file so that it is there whole or not at all: under another name first, then moved to its own. The other name is
 * never the same, so that several processes may write the same file at once.
 */
public final class WholeFile {
    private static final String UNFINISHED = ".tmp";

    private WholeFile() {}

    /** Writes to a file. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes.
         *
         * @param file to create
         * @throws IOException if it cannot be written
         */
        void to(Path file) throws IOException;
    }

    /**
     * Writes a file, replacing one of that name.
     *
     * @param file where it shall be; its folder is created if missing
     * @param writing writes it, to another place
     * @throws IOException if it cannot be written; what was there before is still there
     */
    public static void write(Path file, Writing writing) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        writing.to(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
