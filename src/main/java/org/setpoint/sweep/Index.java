package org.setpoint.sweep;

/**
 * What is said of a factor.
 *
 * @param factor its number; 0 or more
 * @param kind of index
 * @param value estimate
 * @param low end of the 95 % interval; NaN where there is none
 * @param high other end
 * @param widest interval that counts as converged, in the unit of the value; NaN where that cannot be said
 */
public record Index(int factor, Kind kind, double value, double low, double high, double widest) {
    /** Kinds of indices. */
    public enum Kind {
        /** Sobol' first order. */
        S1("S1", "share of the variance that the factor explains alone"),
        /** Sobol' total. */
        ST("ST", "share of the variance in which the factor takes part"),
        /** Morris. */
        MU("mu", "mean elementary effect over the whole range, with its sign"),
        /** Campolongo. */
        MU_STAR("mu_star", "mean size of the elementary effect over the whole range"),
        /** Morris. */
        SIGMA("sigma", "standard deviation of the elementary effects: curvature and interaction"),
        /** Marino. */
        PRCC("prcc", "partial rank correlation"),
        /** Grid. */
        SHARE("share", "share of the variance between points that the factor explains alone"),
        /** One at a time. */
        AT_LOW("at_low", "difference from the scenario as it is, at the low end or the first value"),
        /** One at a time. */
        AT_HIGH("at_high", "difference from the scenario as it is, at the high end or the last value");

        private final String word;
        private final String meaning;

        Kind(String word, String meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        /**
         * Its name in tables.
         *
         * @return short
         */
        public String word() {
            return word;
        }

        /** Is it in the unit of the outcome, and not a share or a correlation? */
        boolean hasUnit() {
            return this == MU || this == MU_STAR || this == SIGMA || this == AT_LOW || this == AT_HIGH;
        }

        /**
         * What it says.
         *
         * @return a few words
         */
        public String meaning() {
            return meaning;
        }
    }

    /** Can it be said whether it has converged? */
    boolean canConverge() {
        return !Double.isNaN(widest) && !Double.isNaN(low);
    }

    /** Is its interval narrow enough? */
    boolean converged() {
        return canConverge() && high - low <= widest;
    }

    /** Does the interval hold nothing? */
    boolean isOpen() {
        return Double.isNaN(low) || (low <= 0 && high >= 0);
    }
}
