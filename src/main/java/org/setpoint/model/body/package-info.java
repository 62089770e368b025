/** A population of bodies in columns, and the step that advances them. Start with State for what there is. Start with {@link org.setpoint.model.body.BodyStep}. */
@NullMarked
package org.setpoint.model.body;

import org.jspecify.annotations.NullMarked;
