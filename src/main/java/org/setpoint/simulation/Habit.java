package org.setpoint.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Pharmacy;

/** How one patient takes what is prescribed, and what was prescribed at most; watched day by day. */
final class Habit {
    /** Days of which the mean is the habit: one week, so that weekdays count alike. */
    private static final int WEEK = 7;

    private final CohortRun run;
    private final int row;
    private final Map<Integer, Deque<Double>> shares = new HashMap<>();
    private double mostMme = -1;
    private int mostDrug = DrugSlots.EMPTY;
    private double mostWeight;

    Habit(CohortRun run, int row) {
        this.run = run;
        this.row = row;
    }

    /** Looks at the day that ends now; returns the share of the prescribed doses that was taken, NaN if none were prescribed. */
    double watch() {
        DrugSlots slots = run.population().bodies().drugs();
        double taken = 0;
        double whole = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            int index = slot.drug[row];
            if (index == DrugSlots.EMPTY) {
                continue;
            }
            if (slot.prescribed[row] == 0) {
                shares.remove(index);
                continue;
            }
            double usual = usual(slot);
            remember(index, slot.intake[row] / usual);
            taken += slot.intake[row];
            whole += usual;
            keepMost(index, slot.prescribed[row]);
        }
        return whole == 0 ? Double.NaN : taken / whole;
    }

    /** What is taken in a day if everything prescribed is taken, level·day. */
    private double usual(DrugSlots.Slot slot) {
        return slot.prescribed[row] * drug(slot.drug[row]).levelPerDose() * slot.exposure[row];
    }

    private void remember(int index, double share) {
        Deque<Double> week = shares.computeIfAbsent(index, any -> new ArrayDeque<>());
        week.addLast(share);
        if (week.size() > WEEK) {
            week.removeFirst();
        }
    }

    /** Doses are compared as the body counts them. */
    void keepMost(int index, double weight) {
        Drug drug = drug(index);
        double mme = drug.ligand() == Drug.Ligand.AGONIST ? weight * drug.levelPerDose() : 0;
        if (mme > mostMme) {
            mostMme = mme;
            mostDrug = index;
            mostWeight = weight;
        }
    }

    /** Share of a prescription that is taken on an average day of the last week. */
    double share(int index) {
        Deque<Double> week = shares.get(index);
        return week == null
                ? 1
                : week.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }

    /** Was anything prescribed so far? */
    boolean everPrescribed() {
        return mostDrug != DrugSlots.EMPTY;
    }

    int mostDrug() {
        return mostDrug;
    }

    /** Highest prescription so far, mg/day. */
    double mostWeight() {
        return mostWeight;
    }

    /** The highest prescription so far, in words. */
    String most() {
        return say(run.pharmacy(), drug(mostDrug), mostWeight);
    }

    /** What is prescribed now, in words; empty if nothing is. */
    String prescription() {
        StringBuilder words = new StringBuilder();
        DrugSlots slots = run.population().bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY && slot.prescribed[row] > 0) {
                words.append(words.isEmpty() ? "" : " + ");
                words.append(say(run.pharmacy(), drug(slot.drug[row]), slot.prescribed[row]));
            }
        }
        return words.toString();
    }

    private static String say(Pharmacy pharmacy, Drug drug, double weight) {
        double mme = pharmacy.mme(drug, weight);
        String amount = mme > 0 ? Amounts.say(mme) + " MME/day" : Amounts.say(weight) + " mg/day";
        return drug.name() + " " + amount;
    }

    private Drug drug(int index) {
        return run.world().drugs().all().get(index);
    }
}
