package org.setpoint.scenario.yaml;

import java.nio.file.Path;
import java.util.List;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.unit.InputException;

/**
 * A file as a tree in which every value knows where it was written.
 *
 * @param source the file as the person named it, for messages
 * @param comments the comment lines that open the file, without {@code #}, editor modelines left out
 * @param root the top level
 */
public record Document(String source, List<String> comments, Section root) {
    /** Copies the comments. */
    public Document {
        comments = List.copyOf(comments);
    }

    /**
     * Reads a file.
     *
     * @param file to read
     * @return its tree
     * @throws InputException if it cannot be read, is not UTF-8 text, or is not YAML in the plain form that we accept; all
     *     mistakes that can be found together are in one message
     */
    public static Document read(Path file) {
        return parse(file.toString(), TextFile.read(file));
    }

    /**
     * Reads a text.
     *
     * @param source what to call it in messages
     * @param text of the document
     * @return its tree
     * @throws InputException if it is not YAML in the plain form that we accept
     */
    public static Document parse(String source, String text) {
        if (text.lines().allMatch(String::isBlank)) {
            throw new InputException(
                    source + ": is empty; accepted: keys and values, one a line, such as 'key: value'");
        }
        if (!(new TreeBuilder(source, "").build(text) instanceof Section root)) {
            throw new InputException(source + ": must be keys and values, one a line, such as 'key: value'");
        }
        return new Document(source, openingComments(text), root);
    }

    private static List<String> openingComments(String text) {
        return text.lines()
                .map(String::strip)
                .dropWhile(String::isEmpty)
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+", "").strip())
                .filter(line -> !line.startsWith("yaml-language-server:") && !line.isEmpty())
                .toList();
    }
}
