package org.setpoint.observation;

import java.util.List;

/**
 * A short experiment, lived on copies of all bodies on one day, after which everybody goes on as if it had not been.
 *
 * @param name kebab-case
 * @param day of the run at whose beginning it starts
 * @param step days between two measurements
 * @param steps how many
 * @param usualDoses are prescribed doses taken meanwhile?
 * @param painfulStimulus does a painful stimulus call up the body's own opioids meanwhile?
 * @param gifts what is given
 * @param quantities what is measured
 */
public record SessionPlan(
        String name,
        int day,
        double step,
        int steps,
        boolean usualDoses,
        boolean painfulStimulus,
        List<Gift> gifts,
        List<SessionQuantity> quantities) {
    /** Copies the lists. */
    public SessionPlan {
        gifts = List.copyOf(gifts);
        quantities = List.copyOf(quantities);
    }

    /**
     * Something that is given.
     *
     * @param drug name in the drug table
     * @param weight mg
     * @param at days after the beginning
     * @param over days; 0 at once
     * @param injected does it enter plasma at once, whatever the drug's own way of entry?
     */
    public record Gift(String drug, double weight, double at, double over, boolean injected) {}

    /**
     * When it is measured.
     *
     * @return days after the beginning, from 0
     */
    public double[] times() {
        double[] times = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            times[i] = i * step;
        }
        return times;
    }
}
