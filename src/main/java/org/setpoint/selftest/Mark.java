package org.setpoint.selftest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What is remembered of a table without keeping it.
 *
 * @param lines how many
 * @param sha256 of its bytes
 * @param blocks a check sum for each {@value #BLOCK} lines, so that a difference can be placed
 */
record Mark(int lines, String sha256, List<String> blocks) {
    /** Lines in a block. */
    static final int BLOCK = 64;

    Mark {
        blocks = List.copyOf(blocks);
    }

    static Mark of(byte[] table) {
        List<String> lines = lines(table);
        List<String> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += BLOCK) {
            CRC32 sum = new CRC32();
            for (String line : lines.subList(from, Math.min(lines.size(), from + BLOCK))) {
                sum.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            blocks.add(HexFormat.of().toHexDigits((int) sum.getValue()));
        }
        return new Mark(lines.size(), sha256(table), blocks);
    }

    static List<String> lines(byte[] table) {
        return new String(table, StandardCharsets.UTF_8).lines().toList();
    }

    /** Where a table with another mark first differs from this one, in words. */
    String difference(Mark other) {
        for (int i = 0; i < Math.min(blocks.size(), other.blocks.size()); i++) {
            if (!blocks.get(i).equals(other.blocks.get(i))) {
                int last = Math.min((i + 1) * BLOCK, Math.max(lines, other.lines));
                return "the first difference is in lines " + (i * BLOCK + 1) + " to " + last;
            }
        }
        return lines == other.lines
                ? "same lines, but other ends of line"
                : "it has " + other.lines + " lines and should have " + lines;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
