/**
 * The population, a glyph for each patient, on MASON's display: two quantities against each other, or a ward. Start with
 * {@link org.setpoint.gui.population.PopulationView}.
 */
@NullMarked
package org.setpoint.gui.population;

import org.jspecify.annotations.NullMarked;
