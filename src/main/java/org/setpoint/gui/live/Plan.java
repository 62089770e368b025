package org.setpoint.gui.live;

import org.jspecify.annotations.Nullable;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.scenario.Scenario;

/**
 * What is to be lived.
 *
 * @param main the scenario that is watched and changed
 * @param other the scenario behind it, on the same patients with the same luck; null for none
 * @param drugs that exist
 * @param lifeTable of other causes of death
 */
public record Plan(Scenario main, @Nullable Scenario other, DrugTable drugs, LifeTable lifeTable) {}
