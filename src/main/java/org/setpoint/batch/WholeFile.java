package org.setpoint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;

/** Writes a file so that it is there whole or not at all: under another name first, then moved to its own. */
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
        write(file, UNFINISHED, writing);
    }

    /**
     * Writes a file that other processes may be writing at the same time, on this machine or another: the name under which it
     * is written is never used twice. The last to finish wins; of a process that is killed that other file stays.
     *
     * @param file where it shall be; its folder is created if missing
     * @param writing writes it, to another place
     * @throws IOException if it cannot be written; what was there before is still there
     */
    public static void writeAmongOthers(Path file, Writing writing) throws IOException {
        write(file, "." + UUID.randomUUID() + UNFINISHED, writing);
    }

    private static void write(Path file, String suffix, Writing writing) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(file.getFileName() + suffix);
        writing.to(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
