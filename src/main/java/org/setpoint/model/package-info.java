/** The equations, one family a package. Start with docs/model.md, which numbers them. */
@NullMarked
package org.setpoint.model;

import org.jspecify.annotations.NullMarked;
