package org.setpoint.behavior;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.State;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.patient.Supply;
import org.setpoint.random.Luck;

/**
 * What a patient takes today: of each prescription a share, on some days more, less when a stock is made to last, all of it
 * out of the stock; and after a stop, what was left over. An empty stock is no drug. Doses given on demand are taken in full,
 * and not out of the stock. Fills the intake of every slot.
 */
public final class Taking {
    /** Days over which the share of days with an extra dose is counted; the two months of the behaviour rules. */
    private static final double MISUSE_MEMORY = 60;
    /** Days in which visible aberrance fades; assumption of the behaviour rules: half a year. */
    private static final double ABERRANCE_FADE = StrictFastMath.exp(-1.0 / 180);
    /** Below this a count of aberrance is forgotten. */
    private static final double FORGOTTEN = 1e-6;
    /** A stock that ends so many days before the visit is an early run-out; assumption of the behaviour rules. */
    private static final int EARLY = 2;
    /** Pain of the week at which a leftover is taken after a stop, points; assumption of the behaviour rules. */
    private static final double RESCUE_PAIN = 3.5;
    /** Withdrawal at which it is taken, MME/d-eq; assumption of the behaviour rules. */
    private static final double RESCUE_WITHDRAWAL = 10;

    /** Less than this is nothing, days. */
    private static final double NOTHING = 1e-6;

    private final List<Drug> drugs;
    private final Pharmacy pharmacy;
    private final Adherence adherence;
    private final ExtraDoses extra;
    private final Rationing rationing;
    private final Stock stock;
    private final double kept;

    /**
     * Taking.
     *
     * @param p values
     * @param drugs the drug table
     * @param pharmacy that knows how a body answers to a drug
     * @param luck of the replicate
     */
    public Taking(ParameterSet p, List<Drug> drugs, Pharmacy pharmacy, Luck luck) {
        this.drugs = List.copyOf(drugs);
        this.pharmacy = pharmacy;
        adherence = new Adherence(p, luck);
        extra = new ExtraDoses(p, luck);
        rationing = new Rationing(p, luck);
        stock = new Stock(drugs);
        kept = p.value(Stock.LEFTOVER);
    }

    /**
     * Takes today's doses.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @return true if the stock ran out today, days before the next visit
     */
    public boolean take(Population p, int row, int day) {
        Supply supply = p.supply;
        supply.extraToday[row] = false;
        supply.outOfStock[row] = false;
        boolean ranOut = false;
        if (p.onOpioid(row)) {
            ranOut = prescribed(p, row, day);
        } else {
            given(p, row, day);
            if (supply.stock[row] > 0 && wantsRescue(p, row)) {
                supply.stock[row] = Math.min(supply.stock[row], kept);
                rescue(p, row, day);
            }
        }
        remember(p, row);
        return ranOut;
    }

    private boolean prescribed(Population p, int row, int day) {
        boolean demanded = p.supply.demandedOn[row] == day;
        if (!demanded && p.supply.filledOn[row] < p.onSince[row]) {
            stock.fill(p, row, day, Math.max(1, p.nextVisit[row] - day));
        }
        double whole = given(p, row, day);
        if (whole == 0 || demanded) {
            return false;
        }
        if (p.supply.stock[row] == 0) {
            p.supply.outOfStock[row] = true;
            limit(p, row, 0, 0);
            return false;
        }
        double wanted = usual(p, row) / whole;
        double usual = wanted;
        wanted = Math.min(wanted, rationing.most(p, row, day, oneDose(p, row)));
        if (extra.today(p, row, day)) {
            p.supply.extraToday[row] = true;
            wanted = Math.max(wanted, oneDose(p, row)) * extra.factor(p, row, day);
        }
        double got = stock.spend(p, row, wanted);
        if (got != usual) {
            limit(p, row, got, usual);
        }
        return p.supply.stock[row] == 0 && p.nextVisit[row] - (day + 1) >= EARLY && runOut(p.supply, row);
    }

    private static boolean runOut(Supply supply, int row) {
        supply.aberrance[row]++;
        supply.asksRefill[row] = true;
        return true;
    }

    /** Fills the intake of every slot as if the stock were large; returns the weight of what comes out of the stock. */
    private double given(Population p, int row, int day) {
        DrugSlots slots = p.bodies().drugs();
        boolean demanded = p.supply.demandedOn[row] == day;
        double whole = 0;
        for (int s = 0, n = slots.count(); s < n; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            slot.atOnce[row] = 0;
            double mg = slot.prescribed[row];
            if (mg == 0 || slot.drug[row] == DrugSlots.EMPTY) {
                slot.intake[row] = 0;
                continue;
            }
            Drug drug = drugs.get(slot.drug[row]);
            double share = demanded ? 1 : adherence.share(p, row, drug, day);
            slot.intake[row] = mg * share * drug.levelPerDose() * slot.exposure[row];
            if (stock.isKept(p, row, slot)) {
                whole += stock.weight(slot, row);
            }
        }
        return whole;
    }

    /** Weight of what would be taken out of the stock today. */
    private double usual(Population p, int row) {
        DrugSlots slots = p.bodies().drugs();
        double sum = 0;
        for (int s = 0, n = slots.count(); s < n; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.intake[row] > 0 && stock.isKept(p, row, slot)) {
                sum += stock.weight(slot, row) * slot.intake[row] / whole(slot, row);
            }
        }
        return sum;
    }

    /** Intake of a slot if everything prescribed were taken. */
    private double whole(DrugSlots.Slot slot, int row) {
        return slot.prescribed[row] * drugs.get(slot.drug[row]).levelPerDose() * slot.exposure[row];
    }

    /** Makes what is taken out of the stock fit what was got, in days. */
    private void limit(Population p, int row, double got, double usual) {
        DrugSlots slots = p.bodies().drugs();
        double excess = got > usual ? extra.stacked() * (got - usual) / got : 0;
        for (int s = 0, n = slots.count(); s < n; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (stock.isKept(p, row, slot)) {
                slot.intake[row] = usual > 0 ? slot.intake[row] * (got / usual) : got * whole(slot, row);
                slot.atOnce[row] = excess * slot.intake[row];
            }
        }
    }

    /** One dose of the main drug, as a share of a day. */
    private double oneDose(Population p, int row) {
        return drugs.get(p.supply.lastDrug[row]).doseInterval() / 24;
    }

    /** Does it hurt enough to take what was left over? Who gave the drug up takes it against withdrawal only. */
    private static boolean wantsRescue(Population p, int row) {
        if (p.care.maintenance[row] != Maintenance.NONE || p.supply.lastDrug[row] == DrugSlots.EMPTY) {
            return false;
        }
        boolean hurts = p.weekPain[row] >= RESCUE_PAIN && !p.status[row].declined();
        return hurts || p.bodies().of(State.WITHDRAWAL)[row] >= RESCUE_WITHDRAWAL;
    }

    /** Takes a leftover after a stop, as it was taken before. */
    private void rescue(Population p, int row, int day) {
        Drug drug = drugs.get(p.supply.lastDrug[row]);
        double usual = adherence.share(p, row, drug, day);
        double wanted = usual;
        if (extra.today(p, row, day)) {
            p.supply.extraToday[row] = true;
            wanted = Math.max(usual, oneDose(p, row)) * extra.factor(p, row, day);
        }
        if (wanted == 0) {
            return;
        }
        double got = stock.spend(p, row, wanted);
        if (got < NOTHING) {
            return;
        }
        DrugSlots.Slot slot = pharmacy.slot(p, row, drug);
        slot.intake[row] += got * p.supply.lastDose[row] * drug.levelPerDose() * slot.exposure[row];
        slot.atOnce[row] = got > usual ? extra.stacked() * (got - usual) / got * slot.intake[row] : 0;
    }

    private static void remember(Population p, int row) {
        Supply supply = p.supply;
        double now = supply.extraToday[row] ? 1 : 0;
        p.mind.misuse[row] += (now - p.mind.misuse[row]) / MISUSE_MEMORY;
        if (supply.aberrance[row] > 0) {
            double faded = supply.aberrance[row] * ABERRANCE_FADE;
            supply.aberrance[row] = faded < FORGOTTEN ? 0 : faded;
        }
    }
}
