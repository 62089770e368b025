/**
 * What a patient does: how much is taken of what was prescribed, and when it is given up. Start with
 * {@link org.setpoint.behavior.Taking}.
 */
@NullMarked
package org.setpoint.behavior;

import org.jspecify.annotations.NullMarked;
