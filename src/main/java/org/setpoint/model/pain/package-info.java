/** Pain that would be there without any drug: its course, its fluctuation, and the answer to care as such. Start with {@link org.setpoint.model.pain.NaturalHistory}. */
@NullMarked
package org.setpoint.model.pain;

import org.jspecify.annotations.NullMarked;
