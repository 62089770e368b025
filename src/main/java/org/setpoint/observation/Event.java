package org.setpoint.observation;

/**
 * Something that happened to a patient.
 *
 * @param patient number in the cohort
 * @param day of the run
 * @param kind kebab-case, for example {@code overdose}
 * @param detail more of it, may be empty
 */
public record Event(long patient, int day, String kind, String detail) {}
