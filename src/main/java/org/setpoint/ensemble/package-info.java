/**
 * Many runs of one scenario: replicates, cut into parts that run in parallel and merge exactly. Start with
 * {@link org.setpoint.ensemble.Ensemble}.
 */
@NullMarked
package org.setpoint.ensemble;

import org.jspecify.annotations.NullMarked;
