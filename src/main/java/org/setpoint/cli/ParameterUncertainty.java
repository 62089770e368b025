package org.setpoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setpoint.report.Place;
import org.setpoint.report.ReportPage.Fact;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.study.Draws;
import org.setpoint.study.calibration.ParameterSets;
import org.setpoint.table.Table;
import picocli.CommandLine.Option;

/** The option by which replicates differ in parameters too, for every command that runs scenarios. */
final class ParameterUncertainty {
    private static final Path SHIPPED = Path.of("shipped");

    @Option(
            names = "--parameter-uncertainty",
            paramLabel = "FILE",
            description = {
                "Sets of parameters that agree with what was published, as 'calibrate --ensemble' writes them,",
                "or 'shipped' for those that come with the program: each replicate draws one, so that ranges hold",
                "more than luck. What a file sets itself stays."
            })
    private @Nullable Path file;

    /** As it was written on the command line, where it is now read from elsewhere. */
    private @Nullable String given;

    /** The sets that tasks kept among their inputs; {@code given} is how they were named then. */
    static ParameterUncertainty kept(Optional<String> given, Path inputs) {
        ParameterUncertainty kept = new ParameterUncertainty();
        kept.given = given.orElse(null);
        kept.file = given.map(name -> Path.of(name).equals(SHIPPED) ? SHIPPED : inputs.resolve(ParameterSets.NAME))
                .orElse(null);
        return kept;
    }

    /** The sets, empty where the option was not given. */
    Optional<ParameterSets> sets(Vocabulary vocabulary) {
        return Optional.ofNullable(file)
                .map(f -> f.equals(SHIPPED)
                        ? ParameterSets.shipped(vocabulary.parameters())
                        : ParameterSets.read(f, vocabulary.parameters()));
    }

    /** What a study draws, null where the option was not given. */
    @Nullable
    Draws draws(Vocabulary vocabulary) {
        ParameterSets sets = sets(vocabulary).orElse(null);
        return sets == null ? null : sets::over;
    }

    /** The file's name, empty where the option was not given. */
    Optional<String> name() {
        return given == null ? Optional.ofNullable(file).map(Path::toString) : Optional.of(given);
    }

    /** What tells these sets from others: results that were drawn from others are not taken up. */
    String fingerprint() {
        return file == null || file.equals(SHIPPED) ? name().orElse("") : " " + Fingerprint.of(file);
    }

    /** As words of a command line. */
    List<String> arguments() {
        return name().map(f -> List.of(
                        "--parameter-uncertainty",
                        Path.of(f).equals(SHIPPED)
                                ? f
                                : Path.of(f).toAbsolutePath().normalize().toString()))
                .orElse(List.of());
    }

    /** For the provenance of a run. */
    Optional<Fact> fact() {
        return name().map(f ->
                new Fact("Parameter sets", ParameterSets.NAME + ", here from " + f + "; see parameter-draws.csv"));
    }

    /** Puts the sets beside the results, where the manifest has their hash, and says which replicate drew which. */
    void keep(Scenario scenario, Vocabulary vocabulary, Place folder) throws IOException {
        Optional<ParameterSets> sets = sets(vocabulary);
        if (file == null || sets.isEmpty()) {
            return;
        }
        if (file.equals(SHIPPED)) {
            Files.write(folder.file(ParameterSets.NAME), ParameterSets.shippedFile());
        } else {
            Files.copy(file, folder.file(ParameterSets.NAME));
        }
        try (Table table = new Table(folder.file("parameter-draws.csv"), List.of("scenario", "replicate", "set"))) {
            for (int r = 1; r <= scenario.replicates(); r++) {
                table.row()
                        .text(scenario.name())
                        .whole(r)
                        .whole(sets.get().draw(scenario.seed(), r) + 1L)
                        .end();
            }
        }
    }
}
