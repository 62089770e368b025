package org.setpoint.simulation;

import org.jspecify.annotations.Nullable;
import org.setpoint.cohort.AcuteEpisodes;
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
    private final @Nullable AcuteEpisodes episodes;

    NaturalHistoryPhase(CohortRun run) {
        population = run.population();
        luck = run.luck();
        nature = new NaturalHistory(run.world().parameters(), 1);
        episodes = run.world().hasStarters()
                ? new AcuteEpisodes(population, run.world().parameters(), luck)
                : null;
    }

    @Override
    public void run(int day) {
        Bodies b = population.bodies();
        if (episodes != null) {
            episodes.run(day);
        }
        double[] slow = b.of(State.SLOW_PAIN);
        double[] flare = b.of(State.FLARE);
        double[] acute = b.of(State.ACUTE_PAIN);
        float[] healing = b.of(Trait.HEALING_TIME);
        for (int row = 0; row < b.size(); row++) {
            if (population.alive(row)) {
                long number = population.number(row);
                slow[row] = nature.nextSlow(slow[row], luck.kick(number, Purpose.SLOW_PAIN, day));
                flare[row] = nature.nextFast(flare[row], luck.kick(number, Purpose.FLARE, day));
                acute[row] = nature.nextAcute(acute[row], healing[row]);
            }
        }
    }
}
