package org.setpoint.scenario.yaml;

import java.util.Optional;

/** Says in plain words what the YAML parser complains of. */
final class ParserWords {
    private ParserWords() {}

    /**
     * A complaint for a person.
     *
     * @param problem in the parser's words
     * @param context in the parser's words
     * @return what to look for, and the parser's own words in brackets
     */
    static String explain(String problem, Optional<String> context) {
        String own = " (the parser says: " + context.map(c -> c + ", ").orElse("") + problem + ")";
        return "is not YAML: " + hint(problem, context.orElse("")) + own.replace('\n', ' ');
    }

    private static String hint(String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return "a second ': ' stands in this line, or the line is indented too far;"
                    + " write a text that contains ': ' in quotes";
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return "a '{' or '[' is not closed, or a comma is missing between two values";
        }
        if (context.contains("quoted scalar")) {
            return "a quote is opened and not closed, or holds a backslash that means nothing";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a line has no ': ' after its key";
        }
        if (problem.contains("cannot start any token")) {
            return "a value starts with a character that YAML keeps for itself; write the value in quotes";
        }
        if (context.contains("block mapping")
                || context.contains("block collection")
                || context.contains("block seq")) {
            return "this line is not indented like the lines that it belongs to";
        }
        return "check indentation, quotes, and a space after each colon";
    }
}
