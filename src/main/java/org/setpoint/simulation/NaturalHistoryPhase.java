package org.setpoint.simulation;

import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** Pain goes its way, whatever is done. */
final class NaturalHistoryPhase implements Phase {
    private final Population population;
    private final Luck luck;
    private final NaturalHistory nature;
    private final PainCourse course;
    private final TherapyCourse therapies;

    NaturalHistoryPhase(CohortRun run) {
        population = run.population();
        luck = run.luck();
        course = new PainCourse(run);
        therapies = run.therapies();
        nature = new NaturalHistory(run.world().parameters(), 1);
    }

    @Override
    public void run(int day) {
        Bodies b = population.bodies();
        double[] slow = b.of(State.SLOW_PAIN);
        double[] flare = b.of(State.FLARE);
        double[] acute = b.of(State.ACUTE_PAIN);
        float[] fluctuation = population.course.fluctuation;
        float[] healing = b.of(Trait.HEALING_TIME);
        for (int row = 0; row < b.size(); row++) {
            if (population.alive(row)) {
                long number = population.number(row);
                slow[row] = nature.nextSlow(slow[row], fluctuation[row] * luck.kick(number, Purpose.SLOW_PAIN, day));
                flare[row] = nature.nextFast(flare[row], fluctuation[row] * luck.kick(number, Purpose.FLARE, day));
                acute[row] = nature.nextAcute(acute[row], healing[row]);
                course.live(row, day);
                therapies.live(row, day);
            }
        }
    }
}
