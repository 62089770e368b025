package org.setpoint.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.behavior.Discontinuation;
import org.setpoint.behavior.SupplyWish;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Population;
import org.setpoint.patient.StopReason;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.practice.Practices;

/** Patients who are due see their prescriber: first they may say that they gave up, then the rules act. */
final class VisitPhase implements Phase {
    private final CohortRun run;
    private final Population population;
    private final Discontinuation discontinuation;
    private final Consultation visit;
    private final PracticePhase practicePhase;
    private final Practices practices;
    private final WaitingRoom waitingRoom;
    private final @Nullable SupplyWish returning;
    private final int usual;
    private final List<Drug> drugs;

    VisitPhase(CohortRun run) {
        this.run = run;
        population = run.population();
        discontinuation = new Discontinuation(run.world().parameters(), run.luck());
        visit = new Consultation(run);
        practicePhase = new PracticePhase(run, visit);
        practices = run.practices();
        waitingRoom = new WaitingRoom(population, practices);
        returning = run.world().hasStarters()
                ? new SupplyWish(population, run.world().parameters(), run.luck())
                : null;
        usual = run.world().scenario().visitEvery();
        drugs = run.world().drugs().all();
    }

    @Override
    public void run(int day) {
        boolean blocksBegin = run.world().isTurningPoint(day);
        practicePhase.run(day);
        waitingRoom.open(day);
        for (int row = 0; row < population.size(); row++) {
            if (!population.alive(row) || practices.isWithout(row) || waitingRoom.waits(row)) {
                continue;
            }
            if (population.nextVisit[row] <= day || comesBack(row, day)) {
                see(row, day);
                continue;
            }
            if (population.supply.asksRefill[row]) {
                refill(row, day);
            }
            if (blocksBegin && !practices.turnedAway(row)) {
                begin(row, day);
            }
        }
    }

    /** A patient who ran out early asks for more between two visits, within what the rules in force leave. */
    private void refill(int row, int day) {
        visit.open(row, day, population.nextVisit[row] - day);
        limit(row, day);
        visit.refillEarly();
    }

    /**
     * A block begins today, between two visits of this patient: it acts at once on whom it concerns. For everybody else
     * nothing is different from a day without it, neither a decision nor the day of the next visit.
     */
    private void begin(int row, int day) {
        visit.open(row, day, population.nextVisit[row] - day);
        limit(row, day);
        for (World.Rule rule : run.world().rules()) {
            if (day == Math.ceil(rule.from()) && day < rule.until()) {
                apply(rule, row);
            }
        }
        visit.close();
    }

    /** A former starter comes between visits, in need of an opioid. */
    private boolean comesBack(int row, int day) {
        return returning != null
                && population.care.firstSupply[row] > 0
                && !population.onOpioid(row)
                && returning.needsAgain(row, day);
    }

    private void see(int row, int day) {
        visit.open(row, day, usual);
        visit.examination().seen(row);
        if (practices.turnedAway(row) && bidsFarewell(row, day)) {
            visit.close();
            visit.dispense();
            return;
        }
        if (population.onOpioid(row)) {
            StopReason decision = discontinuation.decide(
                    population, row, day, sinceLast(row, day), sideEffects(row), visit.reportedPain());
            if (decision != StopReason.NEVER_STOPPED) {
                visit.giveUp(decision);
            }
        }
        population.lastVisit[row] = day;
        limit(row, day);
        for (World.Rule rule : run.world().rules()) {
            if (day >= rule.from() && day < rule.until()) {
                apply(rule, row);
            }
        }
        visit.close();
        visit.dispense();
    }

    /** Days of treatment since the last visit; as many as are usual where none was seen. */
    private double sinceLast(int row, int day) {
        int last = population.lastVisit[row] == Population.NEVER ? day - usual : population.lastVisit[row];
        return Math.min(day - last, day - (double) population.onSince[row]);
    }

    /** The prescriber has given opioids up: a taper goes on, unless the patient has found another prescriber. */
    private boolean bidsFarewell(int row, int day) {
        boolean found = practices.looksAround(row, day, usual, run.climate().newPrescriber);
        return run.world().farewell().goesOn(visit, found);
    }

    /** Rules that limit the others speak first. */
    private void limit(int row, int day) {
        for (World.Rule rule : run.world().rules()) {
            if (rule.role() == PolicyBlock.Role.LIMIT && day >= rule.from() && day < rule.until()) {
                act(rule, row);
            }
        }
    }

    /** A rule acts on patients for whom it has begun, unless a later rule has taken over. */
    private void apply(World.Rule rule, int row) {
        if (rule.role() != PolicyBlock.Role.LIMIT) {
            act(rule, row);
        }
    }

    private void act(World.Rule rule, int row) {
        boolean begun = !Double.isNaN(visit.recall(rule.begunCell()));
        boolean rules = rule.role() == PolicyBlock.Role.TREATMENT || rule.role() == PolicyBlock.Role.REDUCTION;
        if (visit.recall(rule.begunCell()) == Consultation.RELEASED) {
            return;
        }
        if (rules && population.ruler[row] > rule.rank()) {
            return;
        }
        if (!begun) {
            if (!rule.who().holds(visit)) {
                return;
            }
            visit.remember(rule.begunCell(), visit.day());
        }
        if (rules) {
            population.ruler[row] = (short) rule.rank();
        }
        visit.acting(rule);
        rule.policy().atVisit(visit);
    }

    /** The strongest side-effect liability of what is taken. */
    private double sideEffects(int row) {
        DrugSlots slots = population.bodies().drugs();
        double most = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY && slot.prescribed[row] > 0) {
                most = Math.max(most, drugs.get(slot.drug[row]).sideEffects());
            }
        }
        return most;
    }
}
