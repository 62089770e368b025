package org.setpoint.simulation;

import org.setpoint.behavior.Week;
import org.setpoint.model.body.FunctionReadOut;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.State;
import org.setpoint.model.effect.GonadalAxis;
import org.setpoint.model.effect.QualityOfLife;
import org.setpoint.patient.Faring;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** What a day is worth to a patient, and once a week what has become of the gonadal axis (Eq. 75, 76). */
final class FaringDay {
    private final Population population;
    private final Faring faring;
    private final ReadOut readOut;
    private final FunctionReadOut function;
    private final QualityOfLife quality;
    private final GonadalAxis axis;
    private final double[] addiction;
    private final double[] adaptation;

    FaringDay(CohortRun run) {
        population = run.population();
        faring = population.faring;
        readOut = run.readOut();
        function = readOut.function();
        quality = new QualityOfLife(run.world().parameters());
        axis = new GonadalAxis(run.world().parameters(), Week.DAYS);
        addiction = population.bodies().of(State.ADDICTION);
        adaptation = population.bodies().of(State.ADAPTATION);
    }

    /** Who is spared by what. */
    static void begin(CohortRun run) {
        Population p = run.population();
        Luck luck = run.luck();
        GonadalAxis axis = new GonadalAxis(run.world().parameters(), Week.DAYS);
        for (int row = 0; row < p.size(); row++) {
            p.faring.bowelRank[row] = (float) luck.uniform(p.number(row), Purpose.BOWEL_RANK, 0);
            p.faring.gonadalRank[row] =
                    (float) axis.rank(luck.uniform(p.number(row), Purpose.GONADAL_RANK, 0), p.female[row]);
        }
    }

    /** Days of the history before day 0 count for the body and not for the sum. */
    void live(int row, int day) {
        if (day >= 0) {
            faring.qualityDays[row] += quality.worth(
                    population.pain[row],
                    readOut.cows(row),
                    population.mind.despair[row],
                    addiction[row] > 0.5,
                    population.supply.illicit[row],
                    function.constipated(row, faring.bowelRank[row]));
        }
        if (Week.isDue(population, row, day)) {
            faring.gonadalSuppression[row] = axis.next(faring.gonadalSuppression[row], adaptation[row]);
        }
    }
}
