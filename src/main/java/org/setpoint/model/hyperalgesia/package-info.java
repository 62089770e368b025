/** Opioid-induced hyperalgesia: a central sensitisation of its own, apart from tolerance. Start with {@link org.setpoint.model.hyperalgesia.CentralSensitisation}. */
@NullMarked
package org.setpoint.model.hyperalgesia;

import org.jspecify.annotations.NullMarked;
