package org.setpoint.simulation;

import org.jspecify.annotations.Nullable;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.State;
import org.setpoint.patient.Cause;
import org.setpoint.patient.Course;
import org.setpoint.patient.Phenotype;
import org.setpoint.patient.Population;

/**
 * What an examination could find. The truth is what made the largest part of the rise of pain since it was lowest on the
 * opioid; a test answers for the condition that it tests, with errors that its sensitivity and specificity say.
 */
@SuppressWarnings("EnumOrdinal") // parts are addressed by ordinal on purpose
final class Examination {
    /** A change below this cannot be seen on examination, points; assumption: half of the minimal important change. */
    private static final double VISIBLE = 0.5;

    private final Population population;
    private final Course course;
    private final ReadOut readOut;
    private final double[] parts = new double[Cause.values().length];

    Examination(CohortRun run) {
        population = run.population();
        course = population.course;
        readOut = run.readOut();
    }

    /** A patient is seen: was it ever better on the drug? */
    void seen(int row) {
        if (!population.onOpioid(row)) {
            course.bestPain[row] = Float.POSITIVE_INFINITY;
        } else if (population.weekPain[row] < course.bestPain[row]) {
            course.bestPain[row] = (float) population.weekPain[row];
            read(row);
            for (int i = 0; i < parts.length; i++) {
                course.bestParts[i][row] = (float) parts[i];
            }
        }
    }

    /** What made the largest lasting part of the rise since then; a bad spell if nothing that lasts is worth half a point. */
    Cause cause(int row) {
        read(row);
        Cause largest = Cause.FLARE;
        double most = VISIBLE;
        for (Cause cause : Cause.values()) {
            double rise = parts[cause.ordinal()] - course.bestParts[cause.ordinal()][row];
            if (cause != Cause.FLARE && rise >= most) {
                most = rise;
                largest = cause;
            }
        }
        return largest;
    }

    /** Is the condition that a test asks about there? */
    boolean holds(int row, Cause condition) {
        read(row);
        double rise = parts[condition.ordinal()] - course.bestParts[condition.ordinal()][row];
        return switch (condition) {
            case NERVE -> population.phenotype[row] == Phenotype.NEUROPATHIC || parts[condition.ordinal()] >= VISIBLE;
            case HYPERALGESIA -> parts[condition.ordinal()] >= VISIBLE;
            default -> rise >= VISIBLE;
        };
    }

    private void read(int row) {
        Bodies b = population.bodies();
        parts[Cause.PROGRESSION.ordinal()] = course.tissue[row] + course.persisting[row];
        parts[Cause.NERVE.ordinal()] = course.nerve[row] + b.of(State.PROLONGED_PAIN)[row];
        parts[Cause.TOLERANCE.ordinal()] = readOut.lostRelief(row);
        parts[Cause.HYPERALGESIA.ordinal()] = readOut.hyperalgesia(row);
        parts[Cause.FLARE.ordinal()] =
                b.of(State.SLOW_PAIN)[row] + b.of(State.FLARE)[row] + b.of(State.ACUTE_PAIN)[row];
    }

    /** The words of a diagnosis. */
    static String words(Cause found, @Nullable Cause was) {
        return "found " + found.word() + ", was " + (was == null ? "unknown" : was.word());
    }
}
