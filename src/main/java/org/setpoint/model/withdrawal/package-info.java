/** Dependence as a slow adaptation, and what its deficit feels like when the drug falls away. Start with {@link org.setpoint.model.withdrawal.Adaptation}. */
@NullMarked
package org.setpoint.model.withdrawal;

import org.jspecify.annotations.NullMarked;
