package org.setpoint.cli;

import java.util.Collection;
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
     * The name that was probably meant.
     *
     * @param typed what was typed; what follows an equals sign is left aside
     * @param names what is known
     * @return the nearest, empty if none is near
     */
    static Optional<String> to(String typed, Collection<String> names) {
        String word = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        return org.setpoint.scenario.Nearest.to(word, names);
    }
}
