/**
 * The language in which a study says what it measures: arithmetic on tables of patients and times. Begin with {@link
 * org.setpoint.study.formula.Formula}.
 */
@NullMarked
package org.setpoint.study.formula;

import org.jspecify.annotations.NullMarked;
