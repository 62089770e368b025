/**
 * Published studies as executable files: who was studied, what was done, what was measured and how, and what was found. Begin
 * with {@link org.setpoint.study.Study}.
 */
@NullMarked
package org.setpoint.study;

import org.jspecify.annotations.NullMarked;
