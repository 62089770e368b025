package org.setpoint.report;

import org.setpoint.compare.Comparison;

/**
 * A scenario against the reference.
 *
 * @param arm the scenario
 * @param comparison with the reference
 */
public record Compared(ComparedArm arm, Comparison comparison) {}
