package org.setpoint.study;

import org.setpoint.study.formula.Formula;

/**
 * One published number, and how the simulation comes to its own.
 *
 * @param finding identifier, unique within the study; the same in every list
 * @param what one sentence
 * @param role what it is for
 * @param unit in which both are given
 * @param value the formula
 * @param published what was found
 * @param because why the model disagrees, one sentence; empty where nobody has said
 */
public record Measure(
        String finding, String what, Role role, String unit, Formula value, Published published, String because) {
    /** What a finding is for. */
    public enum Role {
        /** Parameters are fitted to it. */
        CALIBRATION,
        /** Nothing is ever fitted to it. */
        VALIDATION;

        /**
         * Name in files.
         *
         * @return lower case
         */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
