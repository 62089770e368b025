package org.setpoint.ensemble;

/** What differs between the replicates of a run. */
public enum Varied {
    /** Patients and their luck. */
    LUCK,
    /** Also the parameters of the model: each replicate has one of several sets that agree with what was published. */
    PARAMETERS_TOO
}
