/**
 * The run that the window shows: one or two arms on the same patients, played day by day beside the event thread, and what
 * is handed over to be drawn. Start with {@link org.setpoint.gui.live.LiveRun}.
 */
@NullMarked
package org.setpoint.gui.live;

import org.jspecify.annotations.NullMarked;
