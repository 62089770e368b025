package org.setpoint.patient;

/** Of what kind the pain is for which an opioid is started. */
public enum PainKind {
    /** It stays. */
    CHRONIC,
    /** It heals in days: an injury, a tooth, a small operation. */
    ACUTE,
    /** It heals in weeks, and in some leaves pain behind: a larger operation or injury. */
    SUBACUTE
}
