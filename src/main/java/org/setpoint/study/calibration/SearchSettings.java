package org.setpoint.study.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.setpoint.unit.InputException;

/**
 * {@code settings.txt}: everything that changes the answer to a question, so that a search is not gone on with under other
 * settings. How many evaluations there may be and on how many threads is not among it.
 */
public final class SearchSettings {
    /** Name of the file. */
    public static final String NAME = "settings.txt";

    private final List<String> lines = new ArrayList<>();

    /**
     * Notes a setting.
     *
     * @param name of it
     * @param value of it
     */
    public void add(String name, String value) {
        lines.add(name + ": " + value);
    }

    /**
     * Notes a file by what is in it.
     *
     * @param file to read
     * @throws IOException if it cannot be read
     */
    public void add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            add(String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Writes them, or holds them against those that are there.
     *
     * @param folder of the search
     * @throws IOException if the file cannot be read or written
     * @throws InputException if a search was begun there under other settings
     */
    public void keep(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            return;
        }
        List<String> before = Files.readAllLines(file, StandardCharsets.UTF_8);
        Optional<String> other = lines.stream().filter(l -> !before.contains(l)).findFirst();
        if (other.isPresent() || before.size() != lines.size()) {
            throw new InputException(file + ": the search in this folder was begun under other settings"
                    + other.map(o -> " (now: " + o + ")").orElse("") + "; choose another --out");
        }
    }
}
