package org.setpoint.behavior;

/**
 * What is sold as heroin, by year and region of the United States: the share of the days on which it is fentanyl. Fentanyl
 * came in 2013 (CDC, MMWR 2016;65:837), to the east first; seizures rose in the Northeast, the Midwest and Appalachia to 2017 (medRxiv 2022.10.08.22280845). Nationwide,
 * laboratories reported fentanyl 34 204 times in 2016 and heroin 157 055 times, 56 530 times fentanyl in 2017 (DEA, NFLIS).
 * The shares between are assumptions, drawn as a straight line through these years; the west follows the east after five.
 */
public final class SupplyYear {
    /** Last year without it. */
    private static final double FIRST = 2013;
    /** Years until nearly all of it is fentanyl; assumption: seizures of fentanyl overtake those of heroin about 2018. */
    private static final double YEARS = 8;
    /** Share at the end; assumption: some heroin is left. */
    private static final double MOST = 0.95;
    /** Years by which the west is later; assumption: black-tar heroin does not mix with powder. */
    private static final double WEST = 5;

    private SupplyYear() {}

    /**
     * Share of days on which the street sells fentanyl.
     *
     * @param year calendar year
     * @param west of the United States?
     * @return 0 to 0.95
     */
    public static double fentanyl(double year, boolean west) {
        double since = year - FIRST - (west ? WEST : 0);
        return MOST * Math.min(1, Math.max(0, since / YEARS));
    }
}
