/**
 * Many runs of which none is lost: a plan, one line a run in {@code runs.csv}, a checked file for each finished run, from
 * which results are read back in order. Start with {@link org.setpoint.batch.RunStore}.
 */
@NullMarked
package org.setpoint.batch;

import org.jspecify.annotations.NullMarked;
