/** Addiction as learning, apart from dependence. Start with {@link org.setpoint.model.addiction.AddictionLearning}. */
@NullMarked
package org.setpoint.model.addiction;

import org.jspecify.annotations.NullMarked;
