/**
 * What is recorded: each quantity declared once, with name, unit, meaning and how to read it. Start with
 * {@link org.setpoint.observation.Outcome}.
 */
@NullMarked
package org.setpoint.observation;

import org.jspecify.annotations.NullMarked;
