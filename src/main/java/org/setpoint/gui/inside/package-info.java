/**
 * One patient's body, hour by hour: aligned traces from dose to breathing, a synapse that shows receptors go and return, and
 * what-ifs on a copy of the body. Start with {@link org.setpoint.gui.inside.InsidePanel}.
 */
@NullMarked
package org.setpoint.gui.inside;

import org.jspecify.annotations.NullMarked;
