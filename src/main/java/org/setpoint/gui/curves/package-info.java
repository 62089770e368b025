/**
 * Curves that grow while the run goes on, the arm behind always drawn behind. Start with {@link
 * org.setpoint.gui.curves.CurvesView}.
 */
@NullMarked
package org.setpoint.gui.curves;

import org.jspecify.annotations.NullMarked;
