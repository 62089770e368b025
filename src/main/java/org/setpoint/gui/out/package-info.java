/**
 * What leaves the window: pictures, curves as a table, the lesson sheet. Start with {@link
 * org.setpoint.gui.out.CurvesPicture}.
 */
@NullMarked
package org.setpoint.gui.out;

import org.jspecify.annotations.NullMarked;
