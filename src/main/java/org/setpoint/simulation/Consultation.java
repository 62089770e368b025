package org.setpoint.simulation;

import java.util.List;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.policy.Visit;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** A visit, reused for one patient after another: translates between what rules say and what the columns hold. */
final class Consultation implements Visit {
    private final Population population;
    private final Pharmacy pharmacy;
    private final ReadOut readOut;
    private final Luck luck;
    private final RunRecord record;
    private final List<Drug> drugs;
    private final double noise;
    private int row;
    private int day;
    private int next;
    private double reportedPain;

    Consultation(CohortRun run) {
        population = run.population();
        pharmacy = run.pharmacy();
        readOut = run.readOut();
        luck = run.luck();
        record = run.record();
        drugs = run.world().drugs().all();
        noise = run.world().scenario().parameters().value(NaturalHistory.RATING_NOISE);
    }

    void open(int patient, int today, int usualInterval) {
        row = patient;
        day = today;
        next = usualInterval;
        double rated = population.weekPain[row] + noise * luck.normal(population.number(row), Purpose.RATING, day);
        reportedPain = Math.min(10, Math.max(0, rated));
    }

    void close() {
        population.nextVisit[row] = day + next;
    }

    /** The patient gave the opioid up. */
    void giveUp(Status how) {
        pharmacy.scale(population, row, 0);
        end(how, how == Status.STOPPED_SIDE_EFFECTS ? "side effects" : "no relief");
    }

    @Override
    public double day() {
        return day;
    }

    @Override
    public double age() {
        return population.age[row] + day / 365.0;
    }

    @Override
    public double dose() {
        return population.onOpioid(row) ? pharmacy.dose(population, row) : 0;
    }

    @Override
    public double dose(Drug drug) {
        return pharmacy.dose(population, row, drug);
    }

    @Override
    public double reportedPain() {
        return reportedPain;
    }

    @Override
    public double reportedRelief() {
        return (population.enrolmentPain[row] - reportedPain) / Math.max(1, population.enrolmentPain[row]);
    }

    @Override
    public double cows() {
        return readOut.cows(row);
    }

    @Override
    public double daysOnOpioid() {
        return population.onOpioid(row) ? day - population.onSince[row] : 0;
    }

    @Override
    public boolean declined() {
        return population.status[row].declined();
    }

    @Override
    public void prescribe(Drug drug, double dose) {
        pharmacy.prescribe(population, row, drug, dose);
        boolean treated = isTreated();
        if (treated && !population.onOpioid(row)) {
            population.status[row] = Status.ON_OPIOID;
            population.onSince[row] = day;
            note("opioid-started", drug.name());
        } else if (!treated && population.onOpioid(row)) {
            end(Status.ENDED, "prescriber");
        }
    }

    @Override
    public void scaleDose(double factor) {
        pharmacy.scale(population, row, factor);
        if (factor == 0 && population.onOpioid(row)) {
            end(Status.ENDED, "prescriber");
        }
    }

    @Override
    public void stopOpioids() {
        scaleDose(0);
    }

    @Override
    public void seeAgainIn(double days) {
        next = Math.min(next, (int) Math.max(1, Math.ceil(days)));
    }

    @Override
    public double recall(int cell) {
        return population.memory[cell][row];
    }

    @Override
    public void remember(int cell, double value) {
        population.memory[cell][row] = value;
    }

    @Override
    public void note(String kind) {
        note(kind, "");
    }

    private void end(Status how, String why) {
        population.status[row] = how;
        note("opioid-stopped", why);
    }

    private void note(String kind, String detail) {
        record.add(new Event(population.number(row), day, kind, detail));
    }

    /** Is anything prescribed that stimulates the receptor? */
    private boolean isTreated() {
        DrugSlots slots = population.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY
                    && slot.prescribed[row] > 0
                    && drugs.get(slot.drug[row]).ligand() != Drug.Ligand.ANTAGONIST) {
                return true;
            }
        }
        return false;
    }
}
