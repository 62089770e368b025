/**
 * The lesson beside the run: what it is, how it works, what to notice, what to try; and the list to choose from. Start with
 * {@link org.setpoint.gui.lesson.LessonPanel}.
 */
@NullMarked
package org.setpoint.gui.lesson;

import org.jspecify.annotations.NullMarked;
