package org.setpoint.model.mortality;

import net.jafama.StrictFastMath;

/** Chance of dying by age and sex, from a period life table; between its ages log-linear. */
public final class LifeTable {
    private static final int OLDEST = 120;

    private final double[] female;
    private final double[] male;

    /**
     * A table.
     *
     * @param ages ascending, years, at least two
     * @param female probability of death within a year at each age, in (0, 1]
     * @param male the same for men
     */
    public LifeTable(double[] ages, double[] female, double[] male) {
        if (ages.length < 2 || female.length != ages.length || male.length != ages.length) {
            throw new IllegalArgumentException("a life table needs at least two ages, and both sexes at each");
        }
        this.female = daily(ages, female);
        this.male = daily(ages, male);
    }

    /**
     * Chance of dying today.
     *
     * @param age years; whoever is younger than the table is as its first age, whoever is older as its last
     * @param isFemale woman?
     * @return a probability
     */
    public double perDay(double age, boolean isFemale) {
        int year = (int) Math.max(0, Math.min(OLDEST, age));
        return isFemale ? female[year] : male[year];
    }

    /** The chance of a day in every year of age. */
    private static double[] daily(double[] ages, double[] yearly) {
        double[] daily = new double[OLDEST + 1];
        for (int year = 0; year <= OLDEST; year++) {
            int i = 1;
            while (i < ages.length - 1 && year > ages[i]) {
                i++;
            }
            double x = Math.max(0, Math.min(1, (year - ages[i - 1]) / (ages[i] - ages[i - 1])));
            double q = StrictFastMath.exp(log(yearly[i - 1]) + x * (log(yearly[i]) - log(yearly[i - 1])));
            daily[year] = -StrictFastMath.expm1(StrictFastMath.log1p(-Math.min(q, 0.999)) / 365);
        }
        return daily;
    }

    private static double log(double probability) {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability of death must be in (0, 1], was " + probability);
        }
        return StrictFastMath.log(probability);
    }
}
