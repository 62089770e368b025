/** Death from anything but an overdose. Start with {@link org.setpoint.model.mortality.LifeTable}. */
@NullMarked
package org.setpoint.model.mortality;

import org.jspecify.annotations.NullMarked;
