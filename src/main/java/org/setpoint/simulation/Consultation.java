package org.setpoint.simulation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Release;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.patient.Care;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Guard;
import org.setpoint.policy.Visit;
import org.setpoint.practice.Practices;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** A visit, reused for one patient after another: translates between what rules say and what the columns hold. */
final class Consultation implements Visit {
    private final Population population;
    private final Pharmacy pharmacy;
    private final ReadOut readOut;
    private final Luck luck;
    private final Practices practices;
    private final RunRecord record;
    private final List<Drug> drugs;
    private final double noise;
    private int row;
    private int day;
    private int next;
    private double reportedPain;
    private final Guard guard = new Guard();
    private final LossOfCare lossOfCare;
    private World.@Nullable Rule acting;

    /** What a rule's cell holds once it is done with a patient. */
    static final double RELEASED = Double.POSITIVE_INFINITY;

    Consultation(CohortRun run) {
        population = run.population();
        pharmacy = run.pharmacy();
        readOut = run.readOut();
        luck = run.luck();
        practices = run.practices();
        lossOfCare = new LossOfCare(run.world().parameters());
        record = run.record();
        drugs = run.world().drugs().all();
        noise = run.world().parameters().value(NaturalHistory.RATING_NOISE);
    }

    void open(int patient, int today, int usualInterval) {
        row = patient;
        day = today;
        next = usualInterval;
        guard.clear();
        double rated = population.weekPain[row] + noise * luck.normal(population.number(row), Purpose.RATING, day);
        reportedPain = Math.min(10, Math.max(0, rated));
    }

    void close() {
        population.nextVisit[row] = day + next;
    }

    /** The rule that speaks from now on. */
    void acting(World.Rule rule) {
        acting = rule;
    }

    /** The patient gave the opioid up. */
    void giveUp(StopReason reason) {
        stopOpioids(reason);
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
            lossOfCare.treatedAgain(population, row);
            note("opioid-started", drug.name());
        } else if (!treated && population.onOpioid(row)) {
            end(StopReason.POLICY);
        }
    }

    @Override
    public void scaleDose(double factor) {
        if (factor == 0) {
            stopOpioids(StopReason.POLICY);
        } else {
            pharmacy.scale(population, row, factor);
        }
    }

    @Override
    public void stopOpioids(StopReason reason) {
        double before = dose();
        LastDrug.keep(population, row);
        pharmacy.scale(population, row, 0);
        if (population.onOpioid(row)) {
            if (population.care.tapering[row] == Tapering.NONE) {
                population.care.oldDose[row] = before;
            }
            end(reason);
        }
    }

    @Override
    public void beginTaper(Tapering whose) {
        if (population.care.tapering[row] == Tapering.NONE) {
            population.care.oldDose[row] = dose();
        }
        population.care.tapering[row] = whose;
        lossOfCare.tapered(population, row, whose);
    }

    @Override
    public void endTaper() {
        population.care.tapering[row] = Tapering.NONE;
    }

    @Override
    public void support(double points) {
        population.mind.support[row] = points;
    }

    @Override
    public Guard guard() {
        return guard;
    }

    @Override
    public double style() {
        return practices.style(row);
    }

    @Override
    public double sternness() {
        return practices.sternness(row);
    }

    @Override
    public double aberrance() {
        return population.supply.aberrance[row];
    }

    @Override
    public boolean asksForMore() {
        return false;
    }

    @Override
    public boolean benzodiazepine() {
        return population.supply.benzodiazepine[row];
    }

    @Override
    public void benzodiazepine(boolean prescribed) {
        population.supply.benzodiazepine[row] = prescribed;
        population.supply.benzodiazepineEver[row] |= prescribed;
    }

    @Override
    public void giveNaloxone() {
        population.supply.naloxone[row] = true;
    }

    @Override
    public boolean diagnosedDisorder() {
        return false;
    }

    @Override
    public void maintain(Maintenance maintenance) {
        population.care.maintenance[row] = maintenance;
    }

    @Override
    public void confine(int release, double resume) {
        Release.confine(population, row, release, resume);
    }

    @Override
    public double uniform(Purpose purpose) {
        return luck.uniform(population.number(row), purpose, day);
    }

    @Override
    public void release() {
        World.Rule rule = Objects.requireNonNull(acting);
        population.memory[rule.begunCell()][row] = RELEASED;
        if (population.ruler[row] == rule.rank()) {
            population.ruler[row] = -1;
        }
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

    private void end(StopReason reason) {
        population.status[row] = status(reason);
        Care care = population.care;
        care.stoppedOn[row] = day;
        care.stopReason[row] = reason;
        care.care[row] = reason.careLeft();
        lossOfCare.stopped(population, row, reason);
        care.tapering[row] = Tapering.NONE;
        note("opioid-stopped", reason.word());
    }

    private static Status status(StopReason reason) {
        return switch (reason) {
            case SIDE_EFFECTS -> Status.STOPPED_SIDE_EFFECTS;
            case NO_RELIEF -> Status.STOPPED_NO_RELIEF;
            case HEALED -> Status.HEALED;
            case LOST -> Status.LOST;
            default -> Status.ENDED;
        };
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
