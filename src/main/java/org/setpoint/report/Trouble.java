package org.setpoint.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file could not be written, in words that say what to do. */
public final class Trouble {
    private Trouble() {}

    /**
     * Explains.
     *
     * @param e as thrown by the file system
     * @return one sentence without a full stop, with the file where it is known
     */
    public static String sentence(IOException e) {
        String where = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() + ": " : "";
        return where + reason(e);
    }

    private static String reason(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return "the disk is full; free some space or choose another folder";
        }
        if (e instanceof AccessDeniedException || lower.contains("permission denied")) {
            return "there is no permission to write; choose another folder";
        }
        if (lower.contains("read-only file system")) {
            return "the disk is read-only; choose another folder";
        }
        if (e instanceof FileAlreadyExistsException || lower.contains("not a directory")) {
            return "a file stands where a folder is needed; choose another folder";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : message;
    }
}
