/**
 * What a prescriber does at a visit: one rule a file, each citing its guideline. Start with
 * {@link org.setpoint.policy.PolicyBlock}; to add a block, write one file like {@code Taper}.
 */
@NullMarked
package org.setpoint.policy;

import org.jspecify.annotations.NullMarked;
