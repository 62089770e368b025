/**
 * Lessons: one idea a file, with a scenario to run, what to look at and what to try, for a class or for oneself. Begin with
 * {@link org.setpoint.lesson.Lessons}.
 */
@NullMarked
package org.setpoint.lesson;

import org.jspecify.annotations.NullMarked;
