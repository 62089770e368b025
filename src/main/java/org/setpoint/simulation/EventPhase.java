package org.setpoint.simulation;

import org.setpoint.behavior.Rescue;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.parameter.Settings;
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
    private final CohortRun run;
    private final Rescue rescue;
    private final double communityNaloxone;
    private final MindEvents mind;

    EventPhase(CohortRun run) {
        this.run = run;
        population = run.population();
        Settings setting = run.world().scenario().setting();
        rescue = new Rescue(run.world().parameters(), setting.number("company"), run.luck());
        communityNaloxone = setting.number("community-naloxone");
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
        double disease = population.course.diseaseHazard[row];
        if (disease > 0 && population.alive(row) && luck.uniform(number, Purpose.DISEASE_DEATH, day) * 365 < disease) {
            die(row, day, Status.DIED_OTHER);
        }
    }

    private void overdose(int row, int day) {
        population.overdoses[row]++;
        double fate = luck.uniform(population.number(row), Purpose.OVERDOSE_FATAL, day);
        boolean naloxone = rescue.given(population, row, day, communityNaloxone + run.climate().communityNaloxone);
        boolean fatal = fate < (naloxone ? rescue.fatalShare(fatalShare) : fatalShare);
        record.add(new Event(population.number(row), day, "overdose", fatal ? "fatal" : "survived"));
        if (naloxone) {
            reversed(row, day, fate < fatalShare && !fatal);
        }
        mind.classify(row, day);
        if (fatal) {
            die(row, day, Status.DIED_OVERDOSE);
        }
    }

    /** Naloxone was given: did it save a life, and did it bring withdrawal? */
    private void reversed(int row, int day, boolean saved) {
        long number = population.number(row);
        if (saved) {
            population.supply.rescues[row]++;
        }
        record.add(new Event(number, day, "naloxone-reversal", saved ? "life saved" : "given"));
        if (rescue.precipitates(population, row)) {
            record.add(new Event(number, day, "precipitated-withdrawal", "naloxone"));
        }
    }

    private void die(int row, int day, Status how) {
        population.status[row] = how;
        record.add(new Event(population.number(row), day, "death", how == Status.DIED_OVERDOSE ? "overdose" : "other"));
    }
}
