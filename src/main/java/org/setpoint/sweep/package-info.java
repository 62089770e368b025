/**
 * Many points of a scenario: a design says which values vary and how, every point is run, and what decides the outcomes is
 * told with its uncertainty. Start with {@link org.setpoint.sweep.Design}; the estimators know nothing of simulations.
 */
@NullMarked
package org.setpoint.sweep;

import org.jspecify.annotations.NullMarked;
