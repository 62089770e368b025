/**
 * Numbers with a name, a unit, a plausible range and a source, or a confessed assumption. Start with
 * {@link org.setpoint.parameter.Parameter}; {@link org.setpoint.parameter.Key} is its counterpart in a file.
 */
@NullMarked
package org.setpoint.parameter;

import org.jspecify.annotations.NullMarked;
