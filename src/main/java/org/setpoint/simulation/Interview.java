package org.setpoint.simulation;

import net.jafama.StrictFastMath;
import org.setpoint.behavior.Asking;
import org.setpoint.behavior.SupplyWish;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Affect;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Cause;
import org.setpoint.patient.PainKind;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Guard;
import org.setpoint.policy.Presentation;
import org.setpoint.policy.Visit;
import org.setpoint.practice.Practices;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** What a prescriber sees and learns of one patient at a visit: reports, records and results of tests, never states. */
abstract class Interview implements Visit {
    final Population population;
    final Pharmacy pharmacy;
    final Practices practices;
    final Examination examination;
    final Guard guard = new Guard();
    private final ReadOut readOut;
    private final Luck luck;
    private final Asking asking;
    private final RunRecord record;
    private final SupplyWish supplyWish;
    private final TaperRecords tapers;
    private final Settings cohort;
    private final boolean hasStarters;
    private final double noise;
    private int row;
    private int day;
    private double reportedPain;

    Interview(CohortRun run) {
        population = run.population();
        pharmacy = run.pharmacy();
        practices = run.practices();
        examination = new Examination(run);
        readOut = run.readOut();
        luck = run.luck();
        record = run.record();
        tapers = run.tapers();
        asking = new Asking(run.world().parameters(), luck);
        supplyWish = new SupplyWish(population, run.world().parameters(), luck);
        cohort = run.world().scenario().cohort().settings();
        hasStarters = run.world().hasStarters();
        noise = run.world().parameters().value(NaturalHistory.RATING_NOISE);
    }

    /** Another patient sits down. */
    final void meet(int patient, int today) {
        row = patient;
        day = today;
        double rated = population.weekPain[row] + noise * luck.normal(population.number(row), Purpose.RATING, day);
        reportedPain = Math.min(10, Math.max(0, rated));
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
    public boolean onOpioid() {
        return population.onOpioid(row);
    }

    @Override
    public double equivalent(Drug drug, double weight) {
        return drug.countedInMme() ? pharmacy.mme(drug, weight) : weight;
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
    public double reportedDysphoria() {
        return Affect.dysphoria(readOut.hedonic(row));
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
    public double weight(Drug drug) {
        return pharmacy.weight(population, row, drug);
    }

    @Override
    public Tapering tapering() {
        return population.care.tapering[row];
    }

    @Override
    public boolean test(Cause condition, double positive, double falsePositive) {
        Purpose purpose = switch (condition) {
            case NERVE -> Purpose.TEST_NERVE;
            case HYPERALGESIA -> Purpose.TEST_HYPERALGESIA;
            default -> Purpose.TEST_PROGRESSION;
        };
        return uniform(purpose) < (examination.holds(row, condition) ? positive : falsePositive);
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
        return asking.asks(population, row, day, reportedPain);
    }

    @Override
    public boolean wantsSupply() {
        return population.onOpioid(row)
                ? supplyWish.wantsRefill(row, day, reportedPain)
                : supplyWish.needsAgain(row, day);
    }

    @Override
    public Presentation presents() {
        PainKind kind = population.course.kind[row];
        Bodies b = population.bodies();
        double severity = kind == PainKind.CHRONIC
                ? 0
                : StrictFastMath.log(b.of(Trait.HEALING_TIME)[row]
                        / cohort.number(kind == PainKind.SUBACUTE ? "slow-healing-time" : "healing-time"));
        return new Presentation(kind, b.of(Trait.DISTRESS)[row], severity, hasStarters);
    }

    @Override
    public boolean looksUp() {
        return practices.looksUp(row, day, guard.lookUps);
    }

    @Override
    public boolean secondPrescriber() {
        return population.seeking.secondPrescriber[row];
    }

    @Override
    public boolean benzodiazepine() {
        return population.supply.benzodiazepine[row];
    }

    @Override
    public boolean diagnosedDisorder() {
        return false;
    }

    @Override
    public double uniform(Purpose purpose) {
        return luck.uniform(population.number(row), purpose, day);
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

    final void plan(double days) {
        tapers.plan(row, days);
    }

    final void note(String kind, String detail) {
        record.add(new Event(population.number(row), day, kind, detail));
        if (kind.startsWith("taper-")) {
            tapers.hear(row, day, kind);
        }
    }
}
