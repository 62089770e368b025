package org.setpoint.policy;

import org.setpoint.patient.PainKind;

/**
 * What a patient presents with when an opioid may be started.
 *
 * @param course of the pain
 * @param distress as it comes across, in standard deviations of the general one
 * @param severity logarithm of how long healing takes over what is usual of the course; 0 for chronic pain
 * @param starter is the patient one of a cohort of starters, who come back as long as they want more?
 */
public record Presentation(PainKind course, double distress, double severity, boolean starter) {}
