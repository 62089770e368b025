package org.setpoint.model.mortality;

import net.jafama.StrictFastMath;

/** Probability of dying within a year by age and sex, from a period life table; between its ages log-linear. */
public final class LifeTable {
    private final double[] ages;
    private final double[] logFemale;
    private final double[] logMale;

    /**
     * A table.
     *
     * @param ages ascending, years, at least two
     * @param female probability of death within a year at each age, strictly between 0 and 1
     * @param male the same for men
     */
    public LifeTable(double[] ages, double[] female, double[] male) {
        if (ages.length < 2 || female.length != ages.length || male.length != ages.length) {
            throw new IllegalArgumentException("a life table needs at least two ages, and both sexes at each");
        }
        this.ages = ages.clone();
        logFemale = logs(female);
        logMale = logs(male);
    }

    /**
     * Chance of dying today.
     *
     * @param age years
     * @param female woman?
     * @return a probability
     */
    public double perDay(double age, boolean female) {
        double[] q = female ? logFemale : logMale;
        int i = 1;
        while (i < ages.length - 1 && age > ages[i]) {
            i++;
        }
        double x = Math.max(0, Math.min(1, (age - ages[i - 1]) / (ages[i] - ages[i - 1])));
        double yearly = StrictFastMath.exp(q[i - 1] + x * (q[i] - q[i - 1]));
        return -StrictFastMath.expm1(StrictFastMath.log1p(-Math.min(yearly, 0.999)) / 365);
    }

    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0 && values[i] <= 1)) {
                throw new IllegalArgumentException("a probability of death must be in (0, 1], was " + values[i]);
            }
            logs[i] = StrictFastMath.log(values[i]);
        }
        return logs;
    }
}
