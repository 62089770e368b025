package org.setpoint.simulation;

import java.util.List;
import java.util.Objects;
import net.jafama.StrictFastMath;
import org.jspecify.annotations.Nullable;
import org.setpoint.behavior.Asking;
import org.setpoint.behavior.EarlyRefill;
import org.setpoint.behavior.Stock;
import org.setpoint.behavior.SupplyWish;
import org.setpoint.model.body.Bodies;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Release;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Affect;
import org.setpoint.model.body.State;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Care;
import org.setpoint.patient.Cause;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.PainKind;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Guard;
import org.setpoint.policy.Presentation;
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
    private final Stock stock;
    private final Asking asking;
    private final EarlyRefill earlyRefill;
    private final RunRecord record;
    private final SupplyWish supplyWish;
    private final Settings cohort;
    private final boolean hasStarters;
    private final double noise;
    private int row;
    private int day;
    private int next;
    private double reportedPain;
    private final Guard guard = new Guard();
    private final Standing standing = new Standing();
    private final Succession succession;
    private final Examination examination;
    private final TherapyCourse therapies;
    private final Prescribed prescribed;
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
        List<Drug> drugs = run.world().drugs().all();
        stock = new Stock(drugs);
        asking = new Asking(run.world().parameters(), luck);
        earlyRefill = new EarlyRefill(run.world().parameters(), luck);
        succession = new Succession(run.world());
        supplyWish = new SupplyWish(population, run.world().parameters(), luck);
        cohort = run.world().scenario().cohort().settings();
        hasStarters = run.world().hasStarters();
        examination = new Examination(run);
        therapies = run.therapies();
        prescribed = new Prescribed(population, pharmacy, drugs);
        noise = run.world().parameters().value(NaturalHistory.RATING_NOISE);
    }

    void open(int patient, int today, int usualInterval) {
        row = patient;
        day = today;
        next = usualInterval;
        guard.clear();
        standing.at(dose());
        double rated = population.weekPain[row] + noise * luck.normal(population.number(row), Purpose.RATING, day);
        reportedPain = Math.min(10, Math.max(0, rated));
    }

    void close() {
        population.nextVisit[row] = day + next;
        stock.settle(population, row);
    }

    /** Whoever is prescribed something goes home with enough until the next visit. */
    void dispense() {
        if (population.onOpioid(row)) {
            stock.fill(population, row, day, next);
        }
    }

    /** The patient ran out early, and asks for enough until the next visit. */
    void refillEarly() {
        population.supply.asksRefill[row] = false;
        if (population.onOpioid(row) && earlyRefill.granted(population, row, day, sternness(), guard.earlyRefills)) {
            stock.fill(population, row, day, population.nextVisit[row] - day);
            note("early-refill");
        }
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
    public void prescribe(Drug drug, double wanted) {
        boolean on = population.onOpioid(row);
        double others = on && drug.countedInMme() ? dose() - dose(drug) : 0;
        double dose = standing.allowed(guard, drug, wanted, others, !on);
        pharmacy.prescribe(population, row, drug, dose);
        settle(drug);
    }

    /** Something was prescribed or ended: does it start or end the treatment? */
    private void settle(Drug drug) {
        boolean treated = prescribed.anyOpioid(row);
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
    public void prescribeWeight(Drug drug, double weight) {
        pharmacy.prescribeWeight(population, row, drug, weight);
        settle(drug);
    }

    @Override
    public double weight(Drug drug) {
        return pharmacy.weight(population, row, drug);
    }

    @Override
    public void scaleOthers(Drug drug, double factor) {
        pharmacy.scaleOthers(population, row, drug, factor);
        settle(drug);
    }

    @Override
    public void blockNmda(double share) {
        population.bodies().of(State.NMDA_BLOCK)[row] = share;
    }

    @Override
    public void scaleDose(double factor) {
        if (factor == 0) {
            stopOpioids(StopReason.POLICY);
        } else {
            pharmacy.scale(population, row, standing.allowed(guard, factor, dose()));
            if (factor < 1) {
                standing.at(dose());
            }
        }
    }

    @Override
    public void stopOpioids(StopReason reason) {
        double before = dose();
        prescribed.keep(row);
        pharmacy.scale(population, row, 0);
        standing.at(0);
        if (population.onOpioid(row)) {
            if (population.care.tapering[row] == Tapering.NONE) {
                population.care.oldDose[row] = before;
            }
            end(reason);
        }
    }

    @Override
    public void resumeOpioids(double share) {
        Drug drug = prescribed.drug(row);
        if (drug != null && population.care.oldDose[row] > 0) {
            prescribe(drug, share * population.care.oldDose[row]);
        }
    }

    @Override
    public Tapering tapering() {
        return population.care.tapering[row];
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
    public void support(double points, double until) {
        therapies.support(row, points, until, day);
    }

    @Override
    public void offer(TherapyKind therapy, double until) {
        therapies.offer(row, therapy, until, day);
    }

    @Override
    public void beginWorkUp() {
        population.course.was[row] = examination.cause(row);
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
    public void diagnose(Cause found) {
        population.course.found[row] = found;
        note("diagnosis", Examination.words(found, population.course.was[row]));
    }

    @Override
    public void noteTrial(String what, double change) {
        Cause was = population.course.was[row];
        String sign = change > 0 ? "+" : "";
        String points = what + ": " + sign + Math.round(change * 10) / 10.0 + " points";
        note("dose-trial", points + ", was " + (was == null ? "unknown" : was.word()));
    }

    @Override
    public void treatDisease(double share) {
        population.course.untreated[row] *= (float) (1 - share);
        population.course.tissue[row] *= 1 - share;
    }

    Examination examination() {
        return examination;
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
    public void firstSupply(double days) {
        population.care.firstSupply[row] = (float) days;
        note("first-supply", (int) Math.rint(days) + " days");
    }

    @Override
    public boolean looksUp() {
        return practices.looksUp(row, day, guard.lookUps);
    }

    @Override
    public boolean benzodiazepine() {
        return population.supply.benzodiazepine[row];
    }

    @Override
    public void benzodiazepine(boolean prescribed) {
        population.supply.benzodiazepine[row] = prescribed;
        population.supply.benzodiazepineRuled[row] = day + next;
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
        succession.handBack(population, row, rule, day);
    }

    @Override
    public void standBack() {
        succession.handBack(population, row, Objects.requireNonNull(acting), day);
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
        population.status[row] = Status.after(reason);
        Care care = population.care;
        care.stoppedOn[row] = day;
        care.stopReason[row] = reason;
        care.care[row] = reason.careLeft();
        lossOfCare.stopped(population, row, reason);
        care.tapering[row] = Tapering.NONE;
        practices.stopped(row, reason);
        care.maintenance[row] = Maintenance.NONE;
        note("opioid-stopped", reason.word());
    }

    private void note(String kind, String detail) {
        record.add(new Event(population.number(row), day, kind, detail));
    }
}
