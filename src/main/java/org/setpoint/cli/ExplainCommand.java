package org.setpoint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.Parameter;
import org.setpoint.scenario.Explanation;
import org.setpoint.scenario.Explanations;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setpoint explain}: what any name means, with unit, range and source. */
@Command(
        name = "explain",
        description =
                "Explains a mechanism, parameter, outcome, drug, policy block or key: meaning, unit, default, range, source.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description =
                    "Any name, or a group such as outcomes, mechanisms or parameters; without one, all names are listed.")
    private @Nullable String name;

    @Override
    public Integer call() {
        Explanations explanations = Explanations.of(ScenarioOptions.vocabulary());
        PrintWriter screen = spec.commandLine().getOut();
        if (name == null) {
            ExplainLists.everything(explanations).forEach(screen::println);
            screen.flush();
            return ExitCode.DONE;
        }
        List<String> group = ExplainLists.group(name, explanations);
        if (!group.isEmpty()) {
            group.forEach(screen::println);
            screen.flush();
            return ExitCode.DONE;
        }
        String asked = nameOfSymbol(name);
        List<Explanation> found = explanations.find(asked);
        if (found.isEmpty()) {
            List<String> near = explanations.suggest(asked);
            throw new InputException("nothing is called '" + asked + "'"
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?")
                    + " 'setpoint explain' lists all names.");
        }
        for (Explanation e : found) {
            screen.println(e.name() + " (" + e.kind().words() + ")");
            e.lines().forEach(line -> screen.println("  " + line));
            screen.println();
            for (Explanation key : keysOf(e, explanations)) {
                screen.println("  " + key.name() + ": " + key.meaning() + " Default: "
                        + (key.fallback().isEmpty() ? "none, must be written" : key.fallback()) + ".");
            }
        }
        screen.flush();
        return ExitCode.DONE;
    }

    /** The keys of a policy block, one line each. */
    private static List<Explanation> keysOf(Explanation e, Explanations explanations) {
        return e.kind() == Explanation.Kind.POLICY_BLOCK
                ? explanations.all().stream()
                        .filter(k -> k.name().startsWith(e.name() + "."))
                        .toList()
                : List.of();
    }

    /** docs/model.md speaks in symbols: aT is analgesic-tolerance-size. */
    private static String nameOfSymbol(String asked) {
        return ModelCatalogue.PARAMETERS.stream()
                .filter(p -> p.symbol().equals(asked))
                .map(Parameter::name)
                .findFirst()
                .orElse(asked);
    }
}
