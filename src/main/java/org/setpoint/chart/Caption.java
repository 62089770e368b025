package org.setpoint.chart;

import java.util.List;
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
        if (patients == 1) {
            return who(patients, replicates) + (replicates == 1 ? "" : " Line: mean over replicates.");
        }
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

    /**
     * For a mean over patients, drawn without bands.
     *
     * @param patients people in one replicate
     * @param replicates repetitions with another seed
     * @return a caption
     */
    public static String ofMeans(long patients, int replicates) {
        return patients == 1
                ? ofPatients(patients, replicates, Centre.MEAN)
                : who(patients, replicates) + " Lines: mean over patients"
                        + (replicates == 1 ? "." : " and replicates.");
    }

    /**
     * For a page on which some charts show patients with their spread, and others means.
     *
     * @param patients people in one replicate
     * @param replicates repetitions with another seed
     * @param means titles of the charts that show means; may be empty
     * @return a caption
     */
    public static String ofPage(long patients, int replicates, List<String> means) {
        return ofPatients(patients, replicates, Centre.MEDIAN)
                + (means.isEmpty() || patients == 1 ? "" : " Means, without bands: " + String.join("; ", means) + ".");
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
