package org.setpoint.model.pharmacokinetics;

import java.util.List;

/**
 * The steps of all drugs for one length of step, computed once for all runs.
 *
 * @param drugs the drug table, in its order
 * @param dt length of the step, days
 * @param steps one a drug
 */
public record ChainSteps(List<Drug> drugs, double dt, List<ChainStep> steps) {
    /** Copies the lists. */
    public ChainSteps {
        drugs = List.copyOf(drugs);
        steps = List.copyOf(steps);
    }

    /**
     * Computes the steps.
     *
     * @param drugs the drug table, in its order
     * @param dt length of the step, days
     * @return ready to use, from any thread
     */
    public static ChainSteps of(List<Drug> drugs, double dt) {
        return new ChainSteps(
                drugs, dt, drugs.stream().map(d -> ChainStep.of(d, dt)).toList());
    }
}
