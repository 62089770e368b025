package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Parameter;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Population;
import org.setpoint.patient.Supply;
import org.setpoint.unit.Dimension;

/**
 * What a patient has at hand (Eq. 37), in days of the present prescription: filled at a visit with the days until the next
 * one, on top of at most half a month that is left over. A change of the dose leaves the tablets and changes how long they
 * last. Patches are worn and maintenance is taken under supervision, so neither can be hoarded.
 */
public final class Stock {
    /** Leftover. */
    public static final Parameter LEFTOVER = Parameter.assumed(
            "leftover-kept",
            "left",
            "Days of the last prescription that a patient keeps after a stop, at most; the rest is returned or discarded.",
            Dimension.TIME,
            14,
            range(0, 60),
            "assumption: half a month; most patients keep unused tablets (Bicket 2017, after surgery)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(LEFTOVER);

    /** Days that a patient may carry over to the next filling; assumption of the behaviour rules: half a month. */
    private static final double CARRIED = 14;
    /** Less than this is nothing, days. */
    private static final double NOTHING = 1e-9;

    private final List<Drug> drugs;
    /** What a milligram a day does at the receptor, for adding up different drugs. */
    private final double[] weight;

    /**
     * Stocks of these drugs.
     *
     * @param drugs the drug table
     */
    public Stock(List<Drug> drugs) {
        this.drugs = List.copyOf(drugs);
        weight = drugs.stream()
                .mapToDouble(d -> d.efficacy() * d.levelPerDose() / d.affinity())
                .toArray();
    }

    /**
     * Fills the stock when something is prescribed that can be kept at home.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param days for which it shall last if taken as prescribed
     */
    public void fill(Population p, int row, int day, double days) {
        p.supply.filledOn[row] = day;
        p.supply.asksRefill[row] = false;
        if (settle(p, row)) {
            p.supply.fills[row]++;
            p.supply.stock[row] = Math.min(p.supply.stock[row], CARRIED) + days;
        }
    }

    /**
     * Counts the stock again in days of what is prescribed now, after a change of dose or drug. When nothing is prescribed
     * any more it stays what it was: a leftover.
     *
     * @param p patients
     * @param row which
     * @return true if something is prescribed that can be kept at home
     */
    public boolean settle(Population p, int row) {
        Supply supply = p.supply;
        double total = 0;
        double most = 0;
        byte main = DrugSlots.EMPTY;
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (isKept(p, row, slot)) {
                double w = weight(slot, row);
                total += w;
                if (w > most) {
                    most = w;
                    main = slot.drug[row];
                }
            }
        }
        if (main == DrugSlots.EMPTY) {
            return false;
        }
        double dose = total / weight[main];
        byte before = supply.lastDrug[row];
        if (before != main || supply.lastDose[row] != dose) {
            double left = before == DrugSlots.EMPTY ? 0 : supply.stock[row] * supply.lastDose[row] * weight[before];
            supply.stock[row] = left / total;
            supply.lastDrug[row] = main;
            supply.lastDose[row] = dose;
        }
        return true;
    }

    /**
     * Takes from the stock.
     *
     * @param p patients
     * @param row which
     * @param days wanted
     * @return days that there were
     */
    double spend(Population p, int row, double days) {
        double stock = p.supply.stock[row];
        if (days > stock - NOTHING) {
            p.supply.stock[row] = 0;
            return Math.min(days, stock + NOTHING);
        }
        p.supply.stock[row] = stock - days;
        return days;
    }

    /** Is what this slot prescribes kept at home? */
    boolean isKept(Population p, int row, DrugSlots.Slot slot) {
        if (slot.drug[row] == DrugSlots.EMPTY || slot.prescribed[row] <= 0) {
            return false;
        }
        Drug drug = drugs.get(slot.drug[row]);
        return drug.doseInterval() > 0
                && drug.ligand() != Drug.Ligand.ANTAGONIST
                && p.care.maintenance[row] == Maintenance.NONE;
    }

    /** What a slot's prescription does at the receptor. */
    double weight(DrugSlots.Slot slot, int row) {
        return slot.prescribed[row] * weight[slot.drug[row]];
    }
}
