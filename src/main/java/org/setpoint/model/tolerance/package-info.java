/** Two tolerances of different speed and size: one for pain, one for breathing. Start with {@link org.setpoint.model.tolerance.AnalgesicTolerance}. */
@NullMarked
package org.setpoint.model.tolerance;

import org.jspecify.annotations.NullMarked;
