package org.setpoint.observation;

/**
 * One body at one moment, finer than {@link BodyHour} where that is asked for.
 *
 * @param day days since day 0, fractions included: the end of the step that is read
 * @param step length of that step, days; 0 for a body that is looked at before it lives on
 * @param prescribed what the prescriptions add up to as the body counts them, MME/day of full agonists
 * @param hour what a trace shows; its hour is rounded up, its dose is what was taken in the step
 * @param synapse the receptors
 */
public record BodyMoment(double day, double step, double prescribed, BodyHour hour, Synapse synapse) {}
