/** The JSON Schema of design files. */
@NullMarked
package org.setpoint.sweep.schema;

import org.jspecify.annotations.NullMarked;
