/**
 * Policies compared on the same patients with the same luck: differences within replicates and their intervals, who gains and
 * who loses, numbers needed to treat. Start with {@link org.setpoint.compare.Comparison}.
 */
@NullMarked
package org.setpoint.compare;

import org.jspecify.annotations.NullMarked;
