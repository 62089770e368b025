package org.setpoint.model.pharmacokinetics;

/**
 * The exact solution of depot → plasma → effect site over one step with evenly spaced doses (Eq. 31): dG/dt = −ka·G + doses,
 * dX/dt = ke·(f·ka·G − X), dXe/dt = k0·(X − Xe). Everything that a step needs is linear in the state at its start and in
 * the amount dosed, so it is computed once per drug. One class serves the hour and the day.
 */
public final class ChainStep {
    private static final double LN2 = 0.6931471805599453;
    private static final int GRID = 500;

    private final Drug drug;
    private final double dt;
    private final double[] doseTimes;
    private final double ke;
    private final double k0;

    private final ExponentialSum[] depots = new ExponentialSum[2];
    private final ExponentialSum[] depotToPlasma = new ExponentialSum[2];
    private final ExponentialSum[] depotToEffect = new ExponentialSum[2];
    private final ExponentialSum plasma;
    private final ExponentialSum plasmaToEffect;
    private final ExponentialSum effect;

    private final LinearForm depot1End;
    private final LinearForm depot2End;
    private final LinearForm plasmaEnd;
    private final LinearForm effectEnd;
    private final LinearForm effectMean;
    private final LinearForm effectFirstPeak;
    private final LinearForm effectLastPeak;
    private final double stackedRise;

    /**
     * A step.
     *
     * @param drug whose chain
     * @param dt length of the step, days
     * @param doses how many evenly spaced doses fall into the step, the first at its start; 0 for a continuous input
     */
    public ChainStep(Drug drug, double dt, int doses) {
        this.drug = drug;
        this.dt = dt;
        ke = rate(drug.eliminationHalfLife());
        k0 = ExponentialSum.apart(rate(drug.effectSiteHalfLife()), ke);
        doseTimes = new double[doses];
        for (int i = 0; i < doses; i++) {
            doseTimes[i] = i * dt / doses;
        }
        plasma = ExponentialSum.chain(1, ke);
        effect = ExponentialSum.chain(1, k0);
        plasmaToEffect = ExponentialSum.chain(k0, ke, k0);
        for (int j = 0; j < 2; j++) {
            boolean exists = j < drug.absorption().size();
            double ka =
                    exists ? ExponentialSum.apart(rate(drug.absorption().get(j).halfLife()), ke, k0) : 1;
            depots[j] = exists ? ExponentialSum.chain(1, ka) : ExponentialSum.none();
            depotToPlasma[j] = exists ? ExponentialSum.chain(ka * ke, ka, ke) : ExponentialSum.none();
            depotToEffect[j] = exists ? ExponentialSum.chain(ka * ke * k0, ka, ke, k0) : ExponentialSum.none();
        }
        depot1End = new LinearForm(depots[0].at(dt), 0, 0, 0, dosed(share(0, depots[0]), dt));
        depot2End = new LinearForm(0, depots[1].at(dt), 0, 0, dosed(share(1, depots[1]), dt));
        plasmaEnd = new LinearForm(
                depotToPlasma[0].at(dt), depotToPlasma[1].at(dt), plasma.at(dt), 0, dosed(doseToPlasma(), dt));
        effectEnd = effectAt(dt);
        effectMean = new LinearForm(
                depotToEffect[0].integral(dt) / dt,
                depotToEffect[1].integral(dt) / dt,
                plasmaToEffect.integral(dt) / dt,
                effect.integral(dt) / dt,
                dosedMean(doseToEffect()));
        double peak = steadyPeakTime();
        effectFirstPeak = effectAt(peak);
        effectLastPeak = effectAt(doses == 0 ? dt : doseTimes[doses - 1] + peak);
        stackedRise = doses == 0 ? 0 : Math.max(0, highestOfOneDose() - effectLastPeak.of(0, 0, 0, 0, 1));
    }

    /**
     * The step of a drug at its usual interval.
     *
     * @param drug whose chain
     * @param dt 1 day, or less than the dosing interval
     * @return the step; shorter than a day, it has one dose at its start, which may be nothing
     */
    public static ChainStep of(Drug drug, double dt) {
        if (drug.doseInterval() == 0) {
            return new ChainStep(drug, dt, 0);
        }
        return new ChainStep(drug, dt, dt < 1 ? 1 : Math.max(1, (int) Math.rint(24 * dt / drug.doseInterval())));
    }

    /**
     * How many doses, or 1 for a continuous input: the cycles of the ripple.
     *
     * @return cycles in the step
     */
    public int cycles() {
        return Math.max(1, doseTimes.length);
    }

    /**
     * First depot at the end of the step.
     *
     * @return the form
     */
    public LinearForm depot1End() {
        return depot1End;
    }

    /**
     * Second depot at the end of the step.
     *
     * @return the form
     */
    public LinearForm depot2End() {
        return depot2End;
    }

    /**
     * Plasma at the end of the step.
     *
     * @return the form
     */
    public LinearForm plasmaEnd() {
        return plasmaEnd;
    }

    /**
     * Effect site at the end of the step.
     *
     * @return the form
     */
    public LinearForm effectEnd() {
        return effectEnd;
    }

    /**
     * Mean of the effect site over the step.
     *
     * @return the form
     */
    public LinearForm effectMean() {
        return effectMean;
    }

    /**
     * Effect site when the first dose of the step peaks.
     *
     * @return the form
     */
    public LinearForm effectFirstPeak() {
        return effectFirstPeak;
    }

    /**
     * Effect site when the last dose of the step peaks.
     *
     * @return the form
     */
    public LinearForm effectLastPeak() {
        return effectLastPeak;
    }

    /**
     * How much higher the effect site rises when a unit amount is taken at once, and not spread over the doses of the step:
     * the price of stacking (Eq. 39).
     *
     * @return level per amount, 0 or more; 0 for a continuous input
     */
    public double stackedRise() {
        return stackedRise;
    }

    private double highestOfOneDose() {
        ExponentialSum response = doseToEffect();
        double best = 0;
        for (int i = 0; i <= GRID; i++) {
            best = Math.max(best, response.at(dt * i / GRID));
        }
        return best;
    }

    private LinearForm effectAt(double t) {
        return new LinearForm(
                depotToEffect[0].at(t),
                depotToEffect[1].at(t),
                plasmaToEffect.at(t),
                effect.at(t),
                dosed(doseToEffect(), t));
    }

    /** What a unit dose does to the effect site: through its depots, or straight through plasma. */
    private ExponentialSum doseToEffect() {
        return drug.absorption().isEmpty()
                ? plasmaToEffect.times(ke)
                : share(0, depotToEffect[0]).plus(share(1, depotToEffect[1]));
    }

    private ExponentialSum doseToPlasma() {
        return drug.absorption().isEmpty()
                ? plasma.times(ke)
                : share(0, depotToPlasma[0]).plus(share(1, depotToPlasma[1]));
    }

    private ExponentialSum share(int depot, ExponentialSum response) {
        boolean exists = depot < drug.absorption().size();
        return exists ? response.times(drug.absorption().get(depot).share()) : ExponentialSum.none();
    }

    /** Response at time t to a unit amount spread over the doses of the step. */
    private double dosed(ExponentialSum response, double t) {
        if (doseTimes.length == 0) {
            return response.integral(t) / dt;
        }
        double sum = 0;
        for (double at : doseTimes) {
            sum += t >= at ? response.at(t - at) : 0;
        }
        return sum / doseTimes.length;
    }

    private double dosedMean(ExponentialSum response) {
        if (doseTimes.length == 0) {
            return response.doubleIntegral(dt) / (dt * dt);
        }
        double sum = 0;
        for (double at : doseTimes) {
            sum += response.integral(dt - at);
        }
        return sum / (doseTimes.length * dt);
    }

    /** Time after a dose at which the effect site peaks at steady state, days, on a grid of the interval. */
    private double steadyPeakTime() {
        if (doseTimes.length == 0) {
            return dt;
        }
        double interval = dt / doseTimes.length;
        ExponentialSum steady = doseToEffect().repeated(interval);
        double best = 0;
        double bestTime = 0;
        for (int i = 0; i <= GRID; i++) {
            double level = steady.at(interval * i / GRID);
            if (level > best) {
                best = level;
                bestTime = interval * i / GRID;
            }
        }
        return bestTime;
    }

    private static double rate(double halfLifeHours) {
        return LN2 * 24 / halfLifeHours;
    }
}
