/**
 * Luck that belongs to a patient, a purpose and a day, never to the order of calls: two policies meet the same patients
 * and the same luck. Start with {@link org.setpoint.random.Luck}.
 */
@NullMarked
package org.setpoint.random;

import org.jspecify.annotations.NullMarked;
