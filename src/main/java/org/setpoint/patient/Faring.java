package org.setpoint.patient;

/** How patients fare in the long run, in columns: side effects, hormones, and the worth of the days lived. One row a patient. */
public final class Faring {
    /** Rank against constipation, uniform between 0 and 1: those of low rank have it first. */
    public final float[] bowelRank;
    /** Suppression of the gonadal axis above which somebody is hypogonadal; beyond 1 for those who never are. */
    public final float[] gonadalRank;
    /** Suppression of the gonadal axis, 0 to 1. */
    public final double[] gonadalSuppression;
    /** Quality-adjusted days lived since day 0. */
    public final double[] qualityDays;

    Faring(int size) {
        bowelRank = new float[size];
        gonadalRank = new float[size];
        gonadalSuppression = new double[size];
        qualityDays = new double[size];
    }
}
