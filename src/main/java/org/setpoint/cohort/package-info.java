/**
 * Who the virtual patients are: covariates, pain phenotypes, variability, history. Start with
 * {@link org.setpoint.cohort.CohortKeys}, what a file may say of them.
 */
@NullMarked
package org.setpoint.cohort;

import org.jspecify.annotations.NullMarked;
