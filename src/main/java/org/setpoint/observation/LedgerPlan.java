package org.setpoint.observation;

import java.util.List;

/**
 * What is written down of every single patient.
 *
 * @param quantities outcomes and facts
 * @param days when, ascending
 * @param sessions short experiments
 */
public record LedgerPlan(List<Recorded> quantities, List<Integer> days, List<SessionPlan> sessions) {
    /** Nothing, as in an ordinary run. */
    public static final LedgerPlan NOTHING = new LedgerPlan(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public LedgerPlan {
        quantities = List.copyOf(quantities);
        days = List.copyOf(days);
        sessions = List.copyOf(sessions);
    }

    /**
     * Is anything written down?
     *
     * @return false for {@link #NOTHING}
     */
    public boolean isEmpty() {
        return quantities.isEmpty() && sessions.isEmpty();
    }
}
