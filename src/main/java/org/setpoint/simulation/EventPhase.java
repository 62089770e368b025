package org.setpoint.simulation;

import org.setpoint.model.body.ReadOut;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** What happens to patients at the end of a day: some overdose, some die. */
final class EventPhase implements Phase {
    private final Population population;
    private final ReadOut readOut;
    private final Luck luck;
    private final LifeTable lifeTable;
    private final RunRecord record;
    private final double fatalShare;
    private final MindEvents mind;

    EventPhase(CohortRun run) {
        population = run.population();
        readOut = run.readOut();
        luck = run.luck();
        lifeTable = run.world().lifeTable();
        record = run.record();
        mind = new MindEvents(run);
        fatalShare = run.world().parameters().value(OverdoseHazard.FATAL_SHARE);
    }

    @Override
    public void run(int day) {
        int lived = 0;
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row)) {
                lived++;
                live(row, day);
            }
        }
        record.addPersonDays(lived);
    }

    private void live(int row, int day) {
        double bound = readOut.overdoseHazardBound(row);
        if (!(population.pain[row] >= 0 && bound >= 0)) {
            BodyCheck.requireValid(population, row, day);
        }
        long number = population.number(row);
        double luckOfTheDay = luck.uniform(number, Purpose.OVERDOSE, day) * 365;
        // the chance of a day is hazard/365 to within 0.2 % at any hazard that occurs
        if (luckOfTheDay < bound && luckOfTheDay < readOut.overdoseHazard(row)) {
            overdose(row, day);
        }
        if (population.alive(row)) {
            mind.live(row, day);
        }
        double age = population.age[row] + day / 365.0;
        if (population.alive(row)
                && luck.uniform(number, Purpose.OTHER_DEATH, day) < lifeTable.perDay(age, population.female[row])) {
            die(row, day, Status.DIED_OTHER);
        }
    }

    private void overdose(int row, int day) {
        population.overdoses[row]++;
        boolean fatal = luck.uniform(population.number(row), Purpose.OVERDOSE_FATAL, day) < fatalShare;
        record.add(new Event(population.number(row), day, "overdose", fatal ? "fatal" : "survived"));
        mind.classify(row, day);
        if (fatal) {
            die(row, day, Status.DIED_OVERDOSE);
        }
    }

    private void die(int row, int day, Status how) {
        population.status[row] = how;
        record.add(new Event(population.number(row), day, "death", how == Status.DIED_OVERDOSE ? "overdose" : "other"));
    }
}
