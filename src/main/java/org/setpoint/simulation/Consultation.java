package org.setpoint.simulation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.setpoint.behavior.EarlyRefill;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Release;
import org.setpoint.behavior.Stock;
import org.setpoint.model.body.State;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Care;
import org.setpoint.patient.Cause;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Status;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;

/** A visit, reused for one patient after another: carries out what rules decide, within what other rules allow. */
final class Consultation extends Interview {
    /** What a rule's cell holds once it is done with a patient. */
    static final double RELEASED = Double.POSITIVE_INFINITY;

    private final Stock stock;
    private final EarlyRefill earlyRefill;
    private final Standing standing = new Standing();
    private final Succession succession;
    private final TherapyCourse therapies;
    private final Prescribed prescribed;
    private final LossOfCare lossOfCare;
    private final Demand demand;
    private int row;
    private int day;
    private int next;
    private World.@Nullable Rule acting;

    Consultation(CohortRun run) {
        super(run);
        List<Drug> drugs = run.world().drugs().all();
        stock = new Stock(drugs);
        earlyRefill = new EarlyRefill(run.world().parameters(), run.luck());
        succession = new Succession(run.world());
        therapies = run.therapies();
        prescribed = new Prescribed(population, pharmacy, drugs);
        lossOfCare = new LossOfCare(run.world().parameters());
        demand = new Demand(run);
    }

    void open(int patient, int today, int usualInterval) {
        row = patient;
        day = today;
        next = usualInterval;
        meet(patient, today);
        guard.clear();
        standing.at(dose());
    }

    void close() {
        population.nextVisit[row] = day + next;
        stock.settle(population, row);
    }

    /** Whoever is prescribed something goes home with enough until the next visit. */
    void dispense() {
        if (population.onOpioid(row) && population.supply.demandedOn[row] != day) {
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
    public void prescribe(Drug drug, double wanted) {
        pharmacy.prescribe(population, row, drug, allowed(drug, wanted));
        settle(drug);
    }

    private double allowed(Drug drug, double wanted) {
        boolean on = population.onOpioid(row);
        double others = on && drug.countedInMme() ? dose() - dose(drug) : 0;
        return standing.allowed(guard, drug, wanted, others, !on);
    }

    @Override
    public void takeOnDemand(Drug drug, double goal, double limit) {
        pharmacy.slot(population, row, drug);
        double most = allowed(drug, limit);
        pharmacy.prescribe(population, row, drug, most > 0 ? demand.of(row, drug, goal, most) : 0);
        population.supply.demandedOn[row] = day;
        settle(drug, StopReason.SUPPLY_ENDED);
    }

    /** Something was prescribed or ended: does it start or end the treatment? */
    private void settle(Drug drug) {
        settle(drug, StopReason.POLICY);
    }

    private void settle(Drug drug, StopReason ended) {
        boolean treated = prescribed.anyOpioid(row);
        if (treated && !population.onOpioid(row)) {
            population.status[row] = Status.ON_OPIOID;
            population.onSince[row] = day;
            lossOfCare.treatedAgain(population, row);
            note("opioid-started", drug.name());
        } else if (!treated && population.onOpioid(row)) {
            end(ended);
        }
    }

    @Override
    public void prescribeWeight(Drug drug, double weight) {
        pharmacy.prescribeWeight(population, row, drug, weight);
        settle(drug);
    }

    @Override
    public void exchange(Drug drug, double wanted, double left) {
        boolean starts = !population.onOpioid(row);
        pharmacy.scaleOthers(population, row, drug, left);
        double others = drug.countedInMme() && !starts ? dose() - dose(drug) : 0;
        pharmacy.prescribe(population, row, drug, standing.allowed(guard, drug, wanted, others, starts));
        settle(drug);
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
    public void beginTaper(Tapering whose, double planned) {
        if (population.care.tapering[row] == Tapering.NONE) {
            population.care.oldDose[row] = dose();
            plan(planned);
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
    public void firstSupply(double days) {
        population.care.firstSupply[row] = (float) days;
        note("first-supply", (int) Math.rint(days) + " days");
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
    public void maintain(Maintenance maintenance) {
        population.care.maintenance[row] = maintenance;
        if (maintenance != Maintenance.NONE) {
            endTaper(); // whoever tapered before prescribes no longer
        }
    }

    @Override
    public void confine(int release, double resume) {
        Release.confine(population, row, release, resume);
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
}
