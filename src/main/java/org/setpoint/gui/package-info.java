/**
 * The window: lessons, population, live curves, sliders, one patient's body, twins. It plays the same engine as the batch
 * commands. Start with {@link org.setpoint.gui.SetpointWindow}.
 */
@NullMarked
package org.setpoint.gui;

import org.jspecify.annotations.NullMarked;
