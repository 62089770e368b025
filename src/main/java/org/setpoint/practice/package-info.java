/**
 * Prescribers as agents: panels, slots, attitudes, weariness. Start with {@link org.setpoint.practice.PrescriberKeys}, what
 * a file may say of them.
 */
@NullMarked
package org.setpoint.practice;

import org.jspecify.annotations.NullMarked;
