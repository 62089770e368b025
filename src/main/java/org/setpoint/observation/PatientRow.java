package org.setpoint.observation;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.body.Trait;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;

/**
 * Who a patient was, and how they fared by the end.
 *
 * @param patient number in the cohort
 * @param words phenotype, sex, CYP2D6, OPRM1, status
 * @param numbers age, pain at enrolment and at the end, dose prescribed and taken on the last day, overdoses, then every trait
 */
public record PatientRow(long patient, List<String> words, List<Double> numbers) {
    private static final List<String> FIRST = List.of(
            "phenotype",
            "sex",
            "cyp2d6",
            "oprm1",
            "status",
            "age_years",
            "enrolment_pain_points",
            "last_pain_points",
            "last_prescribed_mme_per_day",
            "last_taken_mme_per_day",
            "overdoses");

    /**
     * The names of the columns behind the patient's number.
     *
     * @return words first, then numbers with their units
     */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(FIRST);
        for (Trait t : Trait.values()) {
            columns.add(t.word().replace('-', '_'));
        }
        return columns;
    }

    /**
     * Describes a patient at the end of a run.
     *
     * @param p patients
     * @param pharmacy that knows what was taken
     * @param row which
     * @return the row
     */
    public static PatientRow of(Population p, Pharmacy pharmacy, int row) {
        List<Double> numbers = new ArrayList<>(List.of(
                (double) p.age[row],
                (double) p.enrolmentPain[row],
                p.pain[row],
                p.onOpioid(row) ? pharmacy.dose(p, row) : 0,
                p.alive(row) ? pharmacy.taken(p, row) : 0,
                (double) p.overdoses[row]));
        for (Trait t : Trait.values()) {
            numbers.add((double) p.bodies().of(t)[row]);
        }
        return new PatientRow(
                p.number(row),
                List.of(
                        p.phenotype[row].word(),
                        p.female[row] ? "female" : "male",
                        p.cyp2d6[row].word(),
                        p.oprm1[row] ? "carrier" : "none",
                        p.status[row].word()),
                numbers);
    }
}
