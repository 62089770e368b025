/**
 * One replicate of a scenario, or a part of its patients: the phases of a day on MASON's schedule, one Steppable a phase,
 * never one a patient. Start with {@link org.setpoint.simulation.CohortRun}.
 */
@NullMarked
package org.setpoint.simulation;

import org.jspecify.annotations.NullMarked;
