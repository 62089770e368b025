package org.setpoint.scenario;

import java.util.Set;
import org.setpoint.parameter.Parameter;

/** Parameters that are read when patients are enrolled and never again. */
public final class Enrolled {
    private static final Set<String> ONLY = Set.of();

    private Enrolled() {}

    /**
     * Does a parameter act at enrolment only, so that another value in the middle of a run would change nothing?
     *
     * @param p any
     * @return true where it is drawn into the traits of patients and prescribers, or into their first state
     */
    public static boolean isOnly(Parameter p) {
        return ONLY.contains(p.name());
    }
}
