/** The endogenous opioid tone that falls silent under therapy and returns slowly, in some never wholly. Start with {@link org.setpoint.model.tone.EndogenousTone}. */
@NullMarked
package org.setpoint.model.tone;

import org.jspecify.annotations.NullMarked;
