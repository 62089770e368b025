/**
 * Canonical units, parsing and printing of quantities as people write them, and the one exception for wrong input.
 * Start with {@link org.setpoint.unit.Dimension}.
 */
@NullMarked
package org.setpoint.unit;

import org.jspecify.annotations.NullMarked;
