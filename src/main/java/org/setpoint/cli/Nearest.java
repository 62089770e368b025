package org.setpoint.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The name that a mistyped one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /**
     * What may be written after a command.
     *
     * @param command the command
     * @return its long options and its subcommands
     */
    static List<String> namesOf(CommandLine command) {
        return Stream.concat(
                        command.getCommandSpec().options().stream()
                                .filter(option -> !option.hidden())
                                .map(OptionSpec::longestName),
                        command.getSubcommands().keySet().stream())
                .toList();
    }

    /**
     * The name with the fewest letters to change.
     *
     * @param typed what was typed; what follows an equals sign is left aside
     * @param names what is known
     * @return the nearest, if at most a third of its letters, or two, had to change
     */
    static Optional<String> to(String typed, Collection<String> names) {
        String word = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        return names.stream()
                .filter(name -> distance(word, name) <= Math.max(2, name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(word, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, row by row: letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
