package org.setpoint.simulation;

import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.policy.Guard;

/**
 * Holds what is prescribed at a visit within the guard (Eq. 55): no prescription lifts the total above the ceiling, or, where the
 * total already stands above it, above where it stands. A ceiling never lowers by itself; a reduction does, and what it has
 * lowered is not lifted again.
 */
final class Standing {
    private double total;

    /** The total with which a visit begins, or to which a reduction has lowered it; MME/day. */
    void at(double dose) {
        total = dose;
    }

    /**
     * The dose that may be written.
     *
     * @param guard what the rules in force leave
     * @param drug what shall be prescribed
     * @param wanted MME/day
     * @param others what else is prescribed, MME/day
     * @param starts would it start an opioid?
     * @return at most what was wanted; drugs that are not counted in MME are not limited
     */
    double allowed(Guard guard, Drug drug, double wanted, double others, boolean starts) {
        if (!drug.countedInMme()) {
            return wanted;
        }
        if (starts && !guard.mayStart) {
            return 0;
        }
        return Math.max(0, Math.min(wanted, Math.max(guard.ceiling, total) - others));
    }

    /** The factor by which everything may be multiplied. */
    double allowed(Guard guard, double factor, double dose) {
        if (factor <= 1 || dose <= 0) {
            return factor;
        }
        return Math.max(1, Math.min(factor, Math.max(guard.ceiling, total) / dose));
    }
}
