package org.setpoint.study.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.study.FindingsFile;
import org.setpoint.study.Result;
import org.setpoint.table.Table;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.Quantity;

/** What a calibration leaves behind, beside the record of its evaluations. */
public final class CalibrationFiles {
    private static final List<String> COLUMNS = List.of(
            "parameter",
            "unit",
            "grade",
            "before",
            "after",
            "low",
            "high",
            "at_bound",
            "fits_from",
            "fits_until",
            "open",
            "identified");

    private final Path folder;

    /**
     * Files of a folder.
     *
     * @param folder that exists
     */
    public CalibrationFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all of them.
     *
     * @param outcome of the search
     * @param before findings with the shipped values, validation among them
     * @param after findings with those that fit best
     * @throws IOException if one cannot be written
     */
    public void write(Search.Outcome outcome, List<Result> before, List<Result> after) throws IOException {
        FindingsFile.write(folder.resolve("findings-before.csv"), before);
        FindingsFile.write(folder.resolve("findings-after.csv"), after);
        parameters(outcome);
        screening(outcome);
        best(outcome);
        if (!outcome.ensemble().isEmpty()) {
            ParameterSets.of(outcome.trials().space(), outcome.ensemble()).write(folder.resolve(ParameterSets.NAME));
        }
        Files.writeString(
                folder.resolve("calibration.md"),
                new CalibrationPage(outcome, before, after).text(),
                StandardCharsets.UTF_8);
    }

    private void parameters(Search.Outcome outcome) throws IOException {
        Space space = outcome.trials().space();
        try (Table table = new Table(folder.resolve("calibration.csv"), COLUMNS)) {
            for (int i = 0; i < space.size(); i++) {
                Parameter p = space.dials().get(i).parameter();
                double after = after(outcome, i);
                table.row()
                        .text(p.name())
                        .text(p.dimension().canonical())
                        .text(p.evidence().words())
                        .exact(p.value())
                        .exact(after)
                        .exact(p.low())
                        .exact(p.high())
                        .text(bound(p, after))
                        .exact(outcome.known().from(i))
                        .exact(outcome.known().until(i))
                        .rounded(outcome.known().open(i))
                        .text(outcome.known().isIdentified(i) ? "yes" : "no")
                        .end();
            }
        }
    }

    /** The value that fits best. */
    static double after(Search.Outcome outcome, int dial) {
        Space space = outcome.trials().space();
        return space.dials().get(dial).value(outcome.trials().best().point()[dial]);
    }

    /** At which end of its range a value is: one hundredth of the range is as good as the end. */
    static String bound(Parameter p, double value) {
        double position = new Dial(p).position(value);
        return position <= 0.01 ? "low" : position >= 0.99 ? "high" : "no";
    }

    private void screening(Search.Outcome outcome) throws IOException {
        if (outcome.moves().isEmpty()) {
            return;
        }
        List<String> columns = List.of("parameter", "step", "misfit_change", "findings_moved", "strongest", "change");
        try (Table table = new Table(folder.resolve("screening.csv"), columns)) {
            for (Screening.Move m : outcome.moves()) {
                table.row()
                        .text(outcome.trials()
                                .space()
                                .dials()
                                .get(m.dial())
                                .parameter()
                                .name())
                        .rounded(m.step())
                        .rounded(m.misfit())
                        .whole(m.moved())
                        .text(m.strongest())
                        .rounded(m.change())
                        .end();
            }
        }
    }

    private void best(Search.Outcome outcome) throws IOException {
        StringBuilder text = new StringBuilder("# Fits best; to be put into a scenario file.\nparameters:\n");
        List<Dial> dials = outcome.trials().space().dials();
        int changed = 0;
        for (int i = 0; i < dials.size(); i++) {
            Parameter p = dials.get(i).parameter();
            double value = after(outcome, i);
            if (value != p.value()) {
                changed++;
                text.append("  ")
                        .append(p.name())
                        .append(": ")
                        .append(quantity(value, p.dimension()))
                        .append('\n');
            }
        }
        Files.writeString(
                folder.resolve("best.yaml"),
                changed == 0 ? "# The shipped values fit best.\nparameters: {}\n" : text.toString(),
                StandardCharsets.UTF_8);
    }

    /** A quantity that reads back to the same value. */
    static String quantity(double value, Dimension dimension) {
        return Quantity.print(value, dimension);
    }
}
