package org.setpoint.simulation;

import java.util.List;
import org.setpoint.behavior.Discontinuation;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Population;
import org.setpoint.patient.StopReason;
import org.setpoint.policy.PolicyBlock;

/** Patients who are due see their prescriber: first they may say that they gave up, then the rules act. */
final class VisitPhase implements Phase {
    private final CohortRun run;
    private final Population population;
    private final Discontinuation discontinuation;
    private final Consultation visit;
    private final int usual;
    private final List<Drug> drugs;

    VisitPhase(CohortRun run) {
        this.run = run;
        population = run.population();
        discontinuation = new Discontinuation(run.world().parameters(), run.luck());
        visit = new Consultation(run);
        usual = run.world().scenario().visitEvery();
        drugs = run.world().drugs().all();
    }

    @Override
    public void run(int day) {
        boolean blocksBegin = run.world().isTurningPoint(day);
        for (int row = 0; row < population.size(); row++) {
            if (!population.alive(row)) {
                continue;
            }
            if (population.nextVisit[row] <= day) {
                see(row, day);
            } else if (blocksBegin) {
                begin(row, day);
            }
        }
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

    private void see(int row, int day) {
        visit.open(row, day, usual);
        visit.examination().seen(row);
        if (population.onOpioid(row)) {
            StopReason decision = discontinuation.decide(population, row, day, sideEffects(row), visit.reportedPain());
            if (decision != StopReason.NEVER_STOPPED) {
                visit.giveUp(decision);
            }
        }
        limit(row, day);
        for (World.Rule rule : run.world().rules()) {
            if (day >= rule.from() && day < rule.until()) {
                apply(rule, row);
            }
        }
        visit.close();
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
