package org.setpoint.observation;

/**
 * How one taper went. What is summed over days is summed from its first day to four weeks after its last; within each four
 * weeks days below the month before count against days above it.
 *
 * @param patient number in the cohort
 * @param started day of the run
 * @param planned days from the first step to the last, if none is held
 * @param ended day of the run on which it was completed or given up, or on which the patient died; NaN where the run ended
 *     first
 * @param whose wish; forced if it was so at any time
 * @param completed 1 if it reached its goal, 0 if not, NaN where the run ended first
 * @param followed days for which the patient was followed after the end, at most 90
 * @param pauses steps that were due and not taken
 * @param peakCows COWS of the worst day
 * @param cowsDays COWS above that of the month before, summed over days
 * @param painDays pain above that of the month before, its own course taken out, points summed over days
 * @param dysphoriaDays dysphoria above that of the month before, summed over days
 * @param illicit did the patient move to illicit opioids, until 90 days after the end?
 * @param returned was the old dose prescribed again within 90 days after the end?
 * @param difficulty the index of Eq. 77 of this taper, 0 to 100
 */
public record TaperRow(
        long patient,
        int started,
        double planned,
        double ended,
        Wish whose,
        double completed,
        int followed,
        int pauses,
        double peakCows,
        double cowsDays,
        double painDays,
        double dysphoriaDays,
        boolean illicit,
        boolean returned,
        double difficulty) {
    /** By whose wish a taper is. */
    public enum Wish {
        /** Patient and prescriber agreed. */
        AGREED,
        /** Without the patient's consent. */
        FORCED
    }
}
