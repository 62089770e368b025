package org.setpoint.simulation;

import net.jafama.StrictFastMath;
import org.setpoint.behavior.Crises;
import org.setpoint.behavior.Week;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** What comes of despair and withdrawal, drawn once a week: crises, suicide attempts, visits; and whose drug an overdose was. */
final class MindEvents {
    private final Population population;
    private final Luck luck;
    private final RunRecord record;
    private final double fatal;
    private final ReadOut readOut;
    private final double presence;

    MindEvents(CohortRun run) {
        population = run.population();
        luck = run.luck();
        record = run.record();
        fatal = run.world().parameters().value(Crises.SUICIDE_FATAL);
        readOut = run.readOut();
        presence = StrictFastMath.log(run.world().parameters().value(OverdoseHazard.PRESENCE));
    }

    /** Draws the week's events of a patient on the patient's day. */
    void live(int row, int day) {
        if (!Week.isDue(population, row, day)) {
            return;
        }
        if (happens(row, day, Purpose.WITHDRAWAL_VISIT, population.mind.withdrawalVisitHazard[row])) {
            note(row, day, "withdrawal-visit", "");
        }
        if (happens(row, day, Purpose.CRISIS, population.mind.crisisHazard[row])) {
            population.mind.crises[row]++;
            note(row, day, "crisis", "");
        }
        if (happens(row, day, Purpose.SUICIDE_ATTEMPT, population.mind.suicideHazard[row])) {
            attempt(row, day);
        }
    }

    /** Says on what a patient overdosed: the street's drug before extra doses before what was prescribed, and that before nothing. */
    void classify(int row, int day) {
        if (population.supply.illicitToday[row]) {
            population.seeking.illicitOverdoses[row]++;
            note(row, day, "overdose-source", "illicit");
        } else if (population.supply.extraToday[row]) {
            population.seeking.extraOverdoses[row]++;
            note(row, day, "overdose-source", "extra");
        } else if (readOut.logOverdoseIndex(row) < presence) {
            population.seeking.otherOverdoses[row]++;
            note(row, day, "overdose-source", "no-opioid");
        } else {
            population.seeking.prescribedOverdoses[row]++;
            note(row, day, "overdose-source", "prescribed");
        }
    }

    private void attempt(int row, int day) {
        population.mind.attempts[row]++;
        boolean dies = luck.uniform(population.number(row), Purpose.SUICIDE_FATAL, day) < fatal;
        note(row, day, "suicide-attempt", dies ? "fatal" : "survived");
        if (dies) {
            population.status[row] = Status.DIED_SUICIDE;
            note(row, day, "death", "suicide");
        }
    }

    private boolean happens(int row, int day, Purpose purpose, double perYear) {
        return luck.uniform(population.number(row), purpose, day) * 365 < perYear * Week.DAYS;
    }

    private void note(int row, int day, String kind, String detail) {
        record.add(new Event(population.number(row), day, kind, detail));
    }
}
