/**
 * How fast this machine runs the model: everything from one process, as times and as ratios. Start with
 * {@link org.setpoint.bench.Benchmark}.
 */
@NullMarked
package org.setpoint.bench;

import org.jspecify.annotations.NullMarked;
