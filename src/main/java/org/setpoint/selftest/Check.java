package org.setpoint.selftest;

import java.util.List;

/**
 * One small run whose tables are known.
 *
 * @param name of the check
 * @param scenario that comes with the program
 * @param what it proves, in words that follow a colon
 * @param way how it is run
 * @param patients in each replicate
 * @param replicates how many
 */
record Check(String name, String scenario, String what, Way way, int patients, int replicates) {
    /** How a check is run. */
    enum Way {
        /** All patients day by day, on one thread. */
        DAILY,
        /** The same on four threads, against the tables of one. */
        FOUR_THREADS,
        /** One patient hour by hour. */
        HOURLY
    }

    /** Small, for speed, but large enough for several parts on several threads; together they show every row of the mission. */
    static final List<Check> ALL = List.of(
            daily("long-term-therapy", "titration, expectation, natural history of pain"),
            daily("no-cap-escalation", "both tolerances, hyperalgesia, the window that narrows"),
            daily("abrupt-stop", "receptors, withdrawal, pain on stopping"),
            daily("tone-returns-late", "endogenous tone and its return"),
            daily("dependence-is-not-addiction", "dependence, addiction learning"),
            daily("one-dose-three-pains", "phenotypes of pain"),
            daily("same-codeine-four-metabolisers", "prodrugs and CYP2D6"),
            daily("two-pains", "how pain feels"),
            daily("resume-after-abstinence", "tolerance that was lost"),
            daily("rotation-to-methadone", "incomplete cross-tolerance"),
            daily("three-step-ladder", "weak opioids and the ladder"),
            daily("multimodal-care", "therapies other than opioids"),
            daily("distress-drives-use", "extra doses, rationing, running out"),
            daily("the-opioid-no-longer-works", "disease that goes on, a clinician who asks why"),
            daily("acute-to-chronic", "acute pain that stays, first supplies"),
            daily("naloxone-at-home", "overdose and rescue"),
            daily("after-release", "custody, illicit supply"),
            daily("despair-after-forced-stop", "despair, loss of care, looking for another prescriber"),
            daily("pdmp-mandate-2012", "a policy on prescribers"),
            new Check("usual-care", "usual-care", "prescribers as agents in districts", Way.DAILY, 2400, 1),
            new Check("usual-care", "usual-care", "the same on four threads", Way.FOUR_THREADS, 2400, 1),
            new Check("hours-of-one-dose", "one-dose", "one body hour by hour, after one dose", Way.HOURLY, 20, 1),
            new Check(
                    "hours-of-a-stop",
                    "abrupt-stop",
                    "one body hour by hour, after years and through a stop",
                    Way.HOURLY,
                    20,
                    1));

    private static Check daily(String scenario, String what) {
        return new Check(scenario, scenario, what, Way.DAILY, 48, 2);
    }
}
