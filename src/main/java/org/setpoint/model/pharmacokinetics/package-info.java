/**
 * From a dose to the level at the effect site: drugs as data, and the exact solution of the linear chain depot, plasma,
 * effect site. Start with {@link org.setpoint.model.pharmacokinetics.Drug}.
 */
@NullMarked
package org.setpoint.model.pharmacokinetics;

import org.jspecify.annotations.NullMarked;
