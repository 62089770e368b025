package org.setpoint.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.setpoint.model.body.Trait;
import org.setpoint.patient.Cyp2d6;
import org.setpoint.patient.Phenotype;
import org.setpoint.patient.Population;
import org.setpoint.unit.InputException;

/**
 * Patients as a user describes them, one row each: {@code age, sex, phenotype, cyp2d6, oprm1} and any {@link Trait} by its
 * word. A column that is missing, or a cell that is empty, is drawn like everybody else's.
 */
public final class CohortFile {
    private static final List<String> COVARIATES = List.of("age", "sex", "phenotype", "cyp2d6", "oprm1");

    private final List<Map<String, String>> rows;

    CohortFile(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /**
     * The columns that a cohort file may have.
     *
     * @return their names
     */
    public static List<String> columns() {
        return Stream.concat(COVARIATES.stream(), Arrays.stream(Trait.values()).map(Trait::word))
                .toList();
    }

    /**
     * Checks every cell before anything runs.
     *
     * @param rows column to text
     * @throws InputException naming patient, line, column, and what is accepted
     */
    public static void check(List<Map<String, String>> rows) {
        CohortFile file = new CohortFile(rows);
        Population scratch = new Population(0, rows.size(), 0);
        for (int row = 0; row < rows.size(); row++) {
            file.describe(scratch, row);
            file.overrideTraits(scratch, row);
        }
    }

    /** Who this is, where the file says so. */
    void describe(Population p, int row) {
        if (rows.isEmpty()) {
            return;
        }
        int line = (int) p.number(row);
        p.age[row] = number(line, "age", p.age[row], 18, 100);
        p.female[row] = word(line, "sex", List.of("female", "male"), p.female[row] ? "female" : "male")
                .equals("female");
        String phenotype = word(
                line,
                "phenotype",
                Arrays.stream(Phenotype.values()).map(Phenotype::word).toList(),
                p.phenotype[row].word());
        p.phenotype[row] = Arrays.stream(Phenotype.values())
                .filter(f -> f.word().equals(phenotype))
                .findFirst()
                .orElseThrow();
        String enzyme = word(
                line, "cyp2d6", Arrays.stream(Cyp2d6.values()).map(Cyp2d6::word).toList(), p.cyp2d6[row].word());
        p.cyp2d6[row] = Arrays.stream(Cyp2d6.values())
                .filter(c -> c.word().equals(enzyme))
                .findFirst()
                .orElseThrow();
        p.oprm1[row] = word(line, "oprm1", List.of("carrier", "none"), p.oprm1[row] ? "carrier" : "none")
                .equals("carrier");
    }

    /** What the file says of the body. */
    void overrideTraits(Population p, int row) {
        if (rows.isEmpty()) {
            return;
        }
        int line = (int) p.number(row);
        for (Trait trait : Trait.values()) {
            float[] column = p.bodies().of(trait);
            double low = trait == Trait.DISTRESS ? -10 : 0;
            column[row] = number(line, trait.word(), column[row], low, 1e5);
        }
    }

    /** Does the file give this trait of this patient? */
    boolean fixes(int row, Trait trait) {
        return row < rows.size()
                && !rows.get(row).getOrDefault(trait.word(), "").isBlank();
    }

    private float number(int line, String column, float drawn, double low, double high) {
        String text = rows.get(line).getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            return drawn;
        }
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(line, column, text, "a number");
        }
        if (!(value >= low && value <= high)) {
            throw wrong(line, column, text, "a number from " + low + " to " + high);
        }
        return (float) value;
    }

    private String word(int line, String column, List<String> accepted, String drawn) {
        String text = rows.get(line).getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            return drawn;
        }
        if (!accepted.contains(text)) {
            throw wrong(line, column, text, String.join(", ", accepted));
        }
        return text;
    }

    private static InputException wrong(int line, String column, String text, String accepted) {
        return new InputException("cohort file, patient " + (line + 1) + " (line " + (line + 2) + "), column " + column
                + ": '" + text + "' is not accepted; write " + accepted);
    }
}
