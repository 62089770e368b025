package org.setpoint.patient;

import net.jafama.StrictFastMath;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.model.pharmacokinetics.MmeTable;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** Prescriptions: what is written is milligrams; what is counted is MME by a guideline's table; what a body feels is neither. */
public final class Pharmacy {
    /** Correlation of one person's exposures to two drugs: an assumption, half of the variability is the person's. */
    private static final double COMMON = 0.5;

    private final DrugTable drugs;
    private final MmeTable table;
    private final Luck luck;

    /**
     * A pharmacy.
     *
     * @param drugs that exist
     * @param table by whose factors doses are counted
     * @param luck of the replicate
     */
    public Pharmacy(DrugTable drugs, MmeTable table, Luck luck) {
        this.drugs = drugs;
        this.table = table;
        this.luck = luck;
    }

    /**
     * Prescribes a drug or changes its dose.
     *
     * @param p patients
     * @param row which
     * @param drug what
     * @param dose MME/day for what the table counts, mg/day for others; 0 ends this drug
     */
    public void prescribe(Population p, int row, Drug drug, double dose) {
        DrugSlots.Slot slot = p.bodies().drugs().slotFor(row, drugs.indexOf(drug));
        if (slot.drug[row] == DrugSlots.EMPTY && dose == 0) {
            return;
        }
        slot(p, row, drug).prescribed[row] = milligrams(drug, dose);
    }

    /**
     * The slot in which a patient has a drug, or a free one that is made ready for it; nothing is prescribed by that.
     *
     * @param p patients
     * @param row which
     * @param drug what
     * @return its columns
     */
    public DrugSlots.Slot slot(Population p, int row, Drug drug) {
        DrugSlots.Slot slot = p.bodies().drugs().slotFor(row, drugs.indexOf(drug));
        if (slot.drug[row] == DrugSlots.EMPTY) {
            slot.drug[row] = (byte) drugs.indexOf(drug);
            slot.exposure[row] = (float) exposure(p, row, drug);
            slot.activation[row] = (float) p.cyp2d6[row].factor(drug);
        }
        return slot;
    }

    /**
     * Prescribes a weight of a drug or changes it.
     *
     * @param p patients
     * @param row which
     * @param drug what
     * @param weight mg/day; 0 ends this drug
     */
    public void prescribeWeight(Population p, int row, Drug drug, double weight) {
        prescribe(p, row, drug, weight == 0 ? 0 : 1);
        p.bodies().drugs().slotFor(row, drugs.indexOf(drug)).prescribed[row] = weight;
    }

    /**
     * Is a long-acting opioid prescribed?
     *
     * @param p patients
     * @param row which
     * @return true if one of the prescribed drugs is long-acting
     */
    public boolean longActing(Population p, int row) {
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            int drug = slots.slot(s).drug[row];
            if (drug != DrugSlots.EMPTY
                    && slots.slot(s).prescribed[row] > 0
                    && drugs.all().get(drug).longActing()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Prescribed weight of one drug.
     *
     * @param p patients
     * @param row which
     * @param drug which
     * @return mg/day
     */
    public double weight(Population p, int row, Drug drug) {
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            if (slots.slot(s).drug[row] == drugs.indexOf(drug)) {
                return slots.slot(s).prescribed[row];
            }
        }
        return 0;
    }

    /**
     * Multiplies every prescription but one.
     *
     * @param p patients
     * @param row which
     * @param drug that stays as it is
     * @param factor 0 or more
     */
    public void scaleOthers(Population p, int row, Drug drug, double factor) {
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            if (slots.slot(s).drug[row] != drugs.indexOf(drug)) {
                slots.slot(s).prescribed[row] *= factor;
            }
        }
    }

    /**
     * Multiplies every prescription.
     *
     * @param p patients
     * @param row which
     * @param factor 0 or more
     */
    public void scale(Population p, int row, double factor) {
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            slots.slot(s).prescribed[row] *= factor;
        }
    }

    /**
     * All prescribed opioids together.
     *
     * @param p patients
     * @param row which
     * @return MME/day by the table
     */
    public double dose(Population p, int row) {
        DrugSlots slots = p.bodies().drugs();
        double sum = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY && slot.prescribed[row] > 0) {
                sum += mme(drugs.all().get(slot.drug[row]), slot.prescribed[row]);
            }
        }
        return sum;
    }

    /**
     * Prescribed dose of one drug.
     *
     * @param p patients
     * @param row which
     * @param drug which
     * @return MME/day for what the table counts, mg/day for others
     */
    public double dose(Population p, int row, Drug drug) {
        int index = drugs.indexOf(drug);
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] == index) {
                return drug.countedInMme() ? mme(drug, slot.prescribed[row]) : slot.prescribed[row];
            }
        }
        return 0;
    }

    /**
     * Taken on the last day, as a typical body counts it.
     *
     * @param p patients
     * @param row which
     * @return MME/day of full agonists
     */
    public double taken(Population p, int row) {
        DrugSlots slots = p.bodies().drugs();
        double sum = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY
                    && drugs.all().get(slot.drug[row]).ligand() == Drug.Ligand.AGONIST) {
                sum += slot.intake[row] / slot.exposure[row];
            }
        }
        return sum;
    }

    /**
     * What a weight of a drug counts as.
     *
     * @param drug which
     * @param mgPerDay its weight
     * @return MME/day by the table; 0 for what the table does not count
     */
    public double mme(Drug drug, double mgPerDay) {
        return mgPerDay * factor(drug, mgPerDay);
    }

    private double factor(Drug drug, double mgPerDay) {
        if (table == MmeTable.CDC_2022) {
            return drug.mme2022();
        }
        double factor = 0;
        for (Drug.MmeStep step : drug.mme2016()) {
            factor = mgPerDay >= step.fromMgPerDay() || factor == 0 ? step.factor() : factor;
        }
        return factor;
    }

    /**
     * Milligrams that the table counts as a dose; with a factor that rises in steps, the largest weight that fits.
     *
     * @param drug which
     * @param dose MME/day for what the table counts, mg/day for others
     * @return mg/day
     */
    public double milligrams(Drug drug, double dose) {
        if (!drug.countedInMme()) {
            return dose;
        }
        if (table == MmeTable.CDC_2022) {
            return dose / drug.mme2022();
        }
        double mg = 0;
        for (int i = 0; i < drug.mme2016().size(); i++) {
            Drug.MmeStep step = drug.mme2016().get(i);
            double end =
                    i + 1 < drug.mme2016().size() ? drug.mme2016().get(i + 1).fromMgPerDay() : Double.MAX_VALUE;
            double here = Math.min(dose / step.factor(), Math.nextDown(end));
            mg = i == 0 || here >= step.fromMgPerDay() ? here : mg;
        }
        return mg;
    }

    /**
     * Exposure of one patient to one drug: clearance and absorption.
     *
     * @param p patients
     * @param row which
     * @param drug what
     * @return 1 = typical
     */
    public double exposure(Population p, int row, Drug drug) {
        long number = p.number(row);
        double common = luck.normal(number, Purpose.EXPOSURE, 0);
        double own = luck.normal(number, Purpose.EXPOSURE_DRUG, drugs.indexOf(drug));
        double z = Math.sqrt(COMMON) * common + Math.sqrt(1 - COMMON) * own;
        double sigma = Math.sqrt(StrictFastMath.log(1 + drug.exposureCv() * drug.exposureCv()));
        return StrictFastMath.exp(sigma * z);
    }
}
