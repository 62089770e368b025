/**
 * How the window looks, and what it calls things: themes, sizes, names of outcomes, what is remembered. Start with
 * {@link org.setpoint.gui.look.Look}.
 */
@NullMarked
package org.setpoint.gui.look;

import org.jspecify.annotations.NullMarked;
