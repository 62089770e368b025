package org.setpoint.docs;

import java.util.List;

/** The findings that tell a good mechanism from a bad one, the most telling first. */
final class TellingFindings {
    /**
     * One of them.
     *
     * @param what was found
     * @param rows numbers of its findings
     * @param fails which models get it wrong
     */
    record Telling(String what, List<String> rows, String fails) {}

    static final List<Telling> ALL = List.of(
            new Telling(
                    "A month at 78 MME a day costs two fifths of the potency against pain; in chronic users the fentanyl"
                            + " concentration that halves breathing is four times as high, and yet they stop breathing at last",
                    List.of("H01", "H26", "H27"),
                    "one tolerance for everything, or none for breathing"),
            new Telling(
                    "Tolerance without hyperalgesia after a month; a third less endurance of cold after years",
                    List.of("H02", "H12", "H13", "H14", "H15"),
                    "hyperalgesia as fast as tolerance, or equal to it"),
            new Telling(
                    "Endurance of cold is unchanged four weeks after an end, and normal after five months",
                    List.of("H16", "H17", "H18"),
                    "hyperalgesia that is gone in two weeks, or never"),
            new Telling("Three hours of remifentanil cost no potency", List.of("H05"), "tolerance within hours"),
            new Telling(
                    "Naloxone precipitates withdrawal 45 minutes and a day after one dose; in a blinded stop of 60 hours after"
                            + " years at a moderate dose three in ten have symptoms",
                    List.of("W01", "W02", "W03", "T53"),
                    "dependence that is only slow, or only fast"),
            new Telling(
                    "The dose stays where it is though potency halves: one in eleven rises by 30 MME in a year, one in fifty"
                            + " ever reaches 200 MME, and few of those who rise gain by it",
                    List.of("H29", "H30", "H31", "H32", "E36", "E37"),
                    "prescribers that chase the pain"),
            new Telling(
                    "Against placebo 0.8 cm of pain, 0.7 at three months; after a year no better than without opioids",
                    List.of("E01", "E02", "E03", "E04", "E07", "E08"),
                    "relief that lasts, or is lost altogether"),
            new Telling(
                    "After an end mean pain is about what it was, with a wide spread; after inpatient withdrawal it is lower,"
                            + " four in ten return; half of former users say that it is worse",
                    List.of("T45", "T46", "T47", "T48", "T49", "T50", "T51", "T52"),
                    "everybody worse, or everybody better"),
            new Telling(
                    "After an end suicide and overdose move in opposite directions",
                    List.of("T34", "T35", "T36"),
                    "one harm for all"),
            new Telling(
                    "In the two weeks after release from custody the hazard is three to eight times as high; weeks later no more",
                    List.of("X03", "X04", "X05", "X06", "X07"),
                    "tolerance that is lost in days, or comes back slowly"),
            new Telling(
                    "A start on a long-acting opioid: five times the hazard in two weeks, half as much again after two months;"
                            + " half of the overdoses within 60 days",
                    List.of("O24", "O25", "O26", "O27"),
                    "a hazard that does not change with time"),
            new Telling(
                    "0.2, 0.3, 0.7 and 1.8 % a year by dose, without a threshold",
                    List.of("O01", "O02", "O03", "O04", "O05", "O06"), "pharmacology alone"),
            new Telling(
                    "Who has much endogenous opioid tone answers less to morphine; in fibromyalgia fewer receptors are free",
                    List.of("N01", "N02", "N03", "N04", "N05"),
                    "tone and drug that add up without a common ceiling"),
            new Telling(
                    "Still using after a year: 6, 14 and 30 % by first supplies of 1, 8 and 31 days or more",
                    List.of("L01", "L02", "L03", "L04"), "use that pain alone drives"),
            new Telling(
                    "Laws on first supplies shorten them a little, a duty to look up prescriptions moves some to heroin, a"
                            + " programme of caps changes doses and not overdoses",
                    List.of("P05", "P06", "P07", "P08", "T58"),
                    "policy as a factor on a flow"));

    private TellingFindings() {}

    /** The number of a finding in the collection of evidence: {@code H16} of {@code H16-28}. */
    static String row(String finding) {
        int end = finding.indexOf('-');
        return end < 0 ? finding : finding.substring(0, end);
    }
}
