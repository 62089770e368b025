package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends items to a list at the top level of a file and leaves every other line as a person wrote it. */
final class ListText {
    private ListText() {}

    /**
     * The text with more items in one list.
     *
     * @param text of a file
     * @param key of the list, at the top level
     * @param items each as lines, the first without {@code - }, the others without the indent of the list
     * @return the new text; empty where the list is written in brackets with something in it
     */
    static Optional<String> append(String text, String key, List<List<String>> items) {
        if (items.isEmpty()) {
            return Optional.of(text);
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int head = head(lines, key);
        if (head < 0) {
            lines.add("");
            lines.add(key + ":");
            head = lines.size() - 1;
        }
        String behind = lines.get(head).substring(key.length() + 1).strip();
        if (behind.equals("[]")) {
            lines.set(head, key + ":");
        } else if (!behind.isEmpty() && !behind.startsWith("#")) {
            return Optional.empty();
        }
        int end = end(lines, head);
        int indent = indent(lines, head, end);
        lines.addAll(end, indented(items, indent));
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static List<String> indented(List<List<String>> items, int indent) {
        List<String> added = new ArrayList<>();
        for (List<String> item : items) {
            for (int i = 0; i < item.size(); i++) {
                added.add(" ".repeat(indent) + (i == 0 ? "- " : "  ") + item.get(i));
            }
        }
        return added;
    }

    private static int head(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last line that belongs to the list; comments before the next key belong to that. */
    private static int end(List<String> lines, int head) {
        int end = head + 1;
        for (int i = head + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ") && !line.startsWith("-")) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static int indent(List<String> lines, int head, int end) {
        return lines.subList(head + 1, end).stream()
                .filter(line -> line.strip().startsWith("-"))
                .mapToInt(line -> line.indexOf('-'))
                .findFirst()
                .orElse(2);
    }
}
