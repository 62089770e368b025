package org.setpoint.simulation;

import org.setpoint.behavior.AnotherPrescriber;
import org.setpoint.behavior.IllicitStart;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Release;
import org.setpoint.behavior.TreatmentSeeking;
import org.setpoint.behavior.Week;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Event;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Care;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.PolicyBlock;

/** What patients do who do not get what they need, once a week: look for another prescriber, buy, seek treatment, return. */
final class SeekingPhase implements Phase {
    /** Nobody's rule may prescribe to whoever is treated for opioid use disorder. */
    private static final short TREATED = Short.MAX_VALUE;

    private final CohortRun run;
    private final Population population;
    private final IllicitStart illicit;
    private final TreatmentSeeking treatment;
    private final AnotherPrescriber another;
    private final LossOfCare lossOfCare;

    SeekingPhase(CohortRun run) {
        this.run = run;
        population = run.population();
        ParameterSet p = run.world().parameters();
        Settings setting = run.world().scenario().setting();
        illicit = new IllicitStart(p, setting.number("illicit-access"), run.luck());
        treatment = new TreatmentSeeking(
                p, run.world().drugs(), run.pharmacy(), setting.number("methadone-share"), run.luck());
        another = new AnotherPrescriber(p, run.luck());
        lossOfCare = new LossOfCare(p);
    }

    @Override
    public void run(int day) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row) && isFree(row, day)) {
                live(row, day);
            }
        }
    }

    /** Not in custody, or on its last evening. */
    private boolean isFree(int row, int day) {
        int release = population.seeking.releaseOn[row];
        return release == Population.NEVER || day >= release - 1;
    }

    private void live(int row, int day) {
        if (population.seeking.releaseOn[row] == day + 1) {
            if (Release.resumes(population, row, day + 1, run.luck())) {
                note(row, day, "resumed", "illicit");
            }
            return;
        }
        if (population.seeking.inductionOn[row] == day) {
            treatment.induct(population, row);
        }
        if (Week.isDue(population, row, day)) {
            week(row, day);
        }
    }

    private void week(int row, int day) {
        if (population.care.maintenance[row] != Maintenance.NONE) {
            if (treatment.leaves(population, row, day)) {
                note(row, day, "treatment-ended", "");
                if (population.onOpioid(row)) {
                    end(row, day, StopReason.LOST); // treatment was what a rule prescribed
                }
            }
            return;
        }
        boolean before = population.supply.illicit[row];
        illicit.live(population, row, day, run.pharmacy().dose(population, row));
        if (population.supply.illicit[row] && !before) {
            note(row, day, "illicit-started", "");
        }
        if (treatment.enters(population, row, day, run.climate().treatmentAccess)) {
            replace(row, day);
        } else if (population.onOpioid(row)) {
            another.second(population, row, day, run.climate().secondPrescriber);
        } else {
            population.seeking.secondPrescriber[row] = false;
            search(row, day);
        }
    }

    /** Treatment takes the place of whatever was prescribed. */
    private void replace(int row, int day) {
        note(row, day, "treatment-started", population.care.maintenance[row].word());
        lossOfCare.treatedAgain(population, row);
        population.ruler[row] = TREATED;
        if (population.onOpioid(row)) {
            population.care.oldDose[row] = run.pharmacy().dose(population, row);
            run.pharmacy().scale(population, row, 0);
            end(row, day, StopReason.REPLACED);
        }
    }

    private void end(int row, int day, StopReason reason) {
        Care care = population.care;
        population.status[row] = Status.after(reason);
        care.stoppedOn[row] = day;
        care.stopReason[row] = reason;
        care.tapering[row] = Tapering.NONE;
        note(row, day, "opioid-stopped", reason.word());
    }

    private void search(int row, int day) {
        byte last = population.supply.lastDrug[row];
        if (last == DrugSlots.EMPTY || !another.asks(population, row, day, run.climate().newPrescriber)) {
            return;
        }
        Drug drug = run.world().drugs().all().get(last);
        if (!drug.countedInMme() || !run.practices().takeOn(row, day)) {
            return;
        }
        run.pharmacy().prescribe(population, row, drug, another.dose(population.care.oldDose[row]));
        population.status[row] = Status.ON_OPIOID;
        population.onSince[row] = day + 1;
        population.nextVisit[row] = day + 28;
        population.care.tapering[row] = Tapering.NONE;
        population.seeking.foundPrescriber[row] = true;
        lossOfCare.treatedAgain(population, row);
        startAnew(row);
        note(row, day, "found-prescriber", drug.name());
    }

    /** Rules that lowered or ended the opioid bound the old prescriber, and have had their say. */
    private void startAnew(int row) {
        population.ruler[row] = -1;
        for (World.Rule rule : run.world().rules()) {
            if (rule.role() == PolicyBlock.Role.REDUCTION && !Double.isNaN(population.memory[rule.begunCell()][row])) {
                population.memory[rule.begunCell()][row] = Consultation.RELEASED;
            }
        }
    }

    private void note(int row, int day, String kind, String detail) {
        run.record().add(new Event(population.number(row), day, kind, detail));
    }
}
