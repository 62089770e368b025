/**
 * Describes scenario files to editors, so that they complete and check while somebody types. Start with
 * {@link org.setpoint.scenario.schema.ScenarioSchema}.
 */
@NullMarked
package org.setpoint.scenario.schema;

import org.jspecify.annotations.NullMarked;
