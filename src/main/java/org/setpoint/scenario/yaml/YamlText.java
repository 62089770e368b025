package org.setpoint.scenario.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts into YAML so that every reader of YAML 1.1 or 1.2 gets the same text back. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z]|-?\\d)(?:[A-Za-z0-9 %/<>=.+-]*[A-Za-z0-9%])?");
    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9.\\[\\]-]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Set<String> NOT_TEXT =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private YamlText() {}

    /**
     * A quantity, a choice, a condition: not a free text.
     *
     * @param text as {@link CanonicalText} writes it
     * @return the text itself where nobody can misread it, else in double quotes
     */
    static String value(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /**
     * A key, also one that is a path.
     *
     * @param text any text
     * @return the text itself where it is a harmless path, else in double quotes
     */
    static String key(String text) {
        return PATH.matcher(text).matches() ? text : quoted(text);
    }

    /**
     * A free text, which must not look like a number or a switch to any reader.
     *
     * @param text any text
     * @return the text itself where it is one harmless word, else in double quotes
     */
    static String text(String text) {
        boolean word = WORD.matcher(text).matches() && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
        return word ? text : quoted(text);
    }

    /**
     * A text in double quotes.
     *
     * @param text any text
     * @return one line; what is not printable is escaped
     */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /**
     * A comment.
     *
     * @param text any text
     * @return on one line, with {@code #} before it
     */
    static String comment(String text) {
        return "# " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static boolean isPrintable(int c) {
        boolean ascii = c >= ' ' && c < 0x7f;
        return ascii || (c >= 0xa1 && c < 0xd800 && c != 0x2028 && c != 0x2029);
    }
}
