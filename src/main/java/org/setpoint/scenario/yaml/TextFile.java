package org.setpoint.scenario.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.setpoint.scenario.Nearest;
import org.setpoint.unit.InputException;

/** Reads a file that a person wrote, and refuses what cannot be one. */
final class TextFile {
    /** Largest file, bytes. */
    static final int LARGEST = 1 << 20;

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @param file to read
     * @return its text, without a byte order mark
     * @throws InputException if it is missing, a folder, unreadable, too large, binary or not UTF-8
     */
    static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file + ": is a folder; name a file" + examples(file));
        }
        if (!Files.exists(file)) {
            throw new InputException(file + ": there is no such file" + neighbours(file));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(file + ": is too large (" + Files.size(file)
                        + " bytes) for a file written by hand; accepted: at most " + LARGEST + " bytes");
            }
            return decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e.getMessage());
        }
    }

    /**
     * Bytes to text.
     *
     * @param source for messages
     * @param bytes of the file
     * @return its text, without a byte order mark
     * @throws InputException if it is binary or not UTF-8
     */
    static String decode(String source, byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            throw new InputException(source + ": is saved as UTF-16; save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                throw new InputException(source + ":" + line(bytes, i) + ": has a control character (code " + bytes[i]
                        + "), so it is not a text file; accepted: YAML as UTF-8 text");
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(source + ":" + line(bytes, in.position())
                    + ": has a character that is not UTF-8; save the file as UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static String neighbours(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "; the folder " + folder + " does not exist either";
        }
        List<String> names = yamlFiles(folder);
        Path name = file.getFileName();
        return Nearest.to(name == null ? "" : name.toString(), names)
                .map(near -> "; did you mean '" + file.resolveSibling(near) + "'?")
                .orElse(names.isEmpty() ? "" : "; files beside it: " + String.join(", ", names));
    }

    private static String examples(Path folder) {
        List<String> names = yamlFiles(folder);
        return names.isEmpty() ? "" : " in it, for example '" + folder.resolve(names.get(0)) + "'";
    }

    private static List<String> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".yaml") || n.endsWith(".yml"))
                    .sorted()
                    .limit(20)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
