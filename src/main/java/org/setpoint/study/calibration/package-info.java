/**
 * Fits parameters to what was published, and says what the fit does not know. Begin with
 * {@link org.setpoint.study.calibration.Search}; what is fitted to is a {@link org.setpoint.study.calibration.Target}, how well
 * it fits is a {@link org.setpoint.study.calibration.Misfit}.
 */
@NullMarked
package org.setpoint.study.calibration;

import org.jspecify.annotations.NullMarked;
