/**
 * One question as immutable records. Start with {@link org.setpoint.scenario.Scenario}; {@code scenario.yaml} alone
 * reads files.
 */
@NullMarked
package org.setpoint.scenario;

import org.jspecify.annotations.NullMarked;
