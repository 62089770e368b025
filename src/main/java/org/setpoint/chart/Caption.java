package org.setpoint.chart;

import java.util.Locale;

/** The sentence under a chart: how many patients, how many replicates, and what line and bands are. */
public final class Caption {
    private Caption() {}

    /**
     * For a quantity that every patient has.
     *
     * @param patients people in one replicate
     * @param replicates repetitions with another seed
     * @param centre the line drawn
     * @return a caption
     */
    public static String ofPatients(long patients, int replicates, Centre centre) {
        return who(patients, replicates) + " Line: " + centre.word()
                + "; bands: the middle 50 % and the middle 90 % of patients.";
    }

    /**
     * For a share or a rate of a whole population.
     *
     * @param patients people in one replicate
     * @param replicates repetitions with another seed
     * @return a caption
     */
    public static String ofReplicates(long patients, int replicates) {
        return who(patients, replicates) + " Line: mean; bands: the middle 50 % and the middle 90 % of replicates.";
    }

    private static String who(long patients, int replicates) {
        return String.format(
                Locale.ROOT,
                "%,d virtual %s, %,d %s.",
                patients,
                patients == 1 ? "patient" : "patients",
                replicates,
                replicates == 1 ? "replicate" : "replicates");
    }
}
