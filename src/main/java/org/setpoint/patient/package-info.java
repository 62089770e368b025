/**
 * The patients of a run in columns, and a light handle on one of them. Start with
 * {@link org.setpoint.patient.Population}.
 */
@NullMarked
package org.setpoint.patient;

import org.jspecify.annotations.NullMarked;
