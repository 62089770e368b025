package org.setpoint.practice;

import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Memory;
import org.setpoint.policy.Visit;

/**
 * What happens to the patients of a prescriber who gives opioids up, whatever rule was in force: some are stopped at once,
 * the others are tapered to nothing against their will, and look for another prescriber as long as it lasts. Buprenorphine
 * counts for no MME by which it could be tapered: whoever gets it alone and is not stopped at once keeps it.
 */
public final class Farewell {
    private final TaperPlan plan;

    /**
     * The same for all districts of a run.
     *
     * @param p values of {@link Practices#PARAMETERS}
     * @param memory hands out cells
     */
    public Farewell(ParameterSet p, Memory memory) {
        plan = new TaperPlan(p, memory);
    }

    /**
     * The patient hears that the prescriber gives opioids up.
     *
     * @param visit of today
     * @param cutOff is the opioid stopped at once?
     */
    public void tell(Visit visit, boolean cutOff) {
        if (!visit.onOpioid()) {
            return;
        }
        visit.note("turned-away");
        if (cutOff) {
            visit.stopOpioids(StopReason.ABANDONED);
        } else if (visit.dose() > 0 && !plan.goesOn(visit)) {
            plan.begin(visit, Tapering.FORCED, 0);
        }
    }

    /**
     * A visit to a prescriber who has given opioids up.
     *
     * @param visit of today
     * @param found has the patient found another prescriber since?
     * @return true if the taper goes on and nothing else is prescribed
     */
    public boolean goesOn(Visit visit, boolean found) {
        if (!found) {
            if (visit.dose() > 0 && plan.goesOn(visit)) {
                plan.goOn(visit);
            }
            return true;
        }
        visit.note("prescriber-found");
        if (plan.goesOn(visit)) {
            plan.end(visit);
        }
        return false;
    }
}
