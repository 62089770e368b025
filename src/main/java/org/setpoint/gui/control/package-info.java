/**
 * What a hand is laid on: play and pause, speed, seed; sliders that act while the run goes on, with undo. Start with
 * {@link org.setpoint.gui.control.Transport}.
 */
@NullMarked
package org.setpoint.gui.control;

import org.jspecify.annotations.NullMarked;
