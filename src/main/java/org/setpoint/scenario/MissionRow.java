package org.setpoint.scenario;

import java.util.Arrays;
import java.util.List;

/** What the program is for, one row a mechanism of the field; {@link Showings} says what shows each. */
public enum MissionRow {
    // spotless:off a table reads better
    /** R. */
    RECEPTORS("receptor down-regulation",
            "flooding receptors lowers their number; shielded while the drug goes on, exposed when it stops"),
    /** H. */
    HYPERALGESIA("opioid-induced hyperalgesia, apart from down-regulation",
            "in a susceptible minority pain goes up with the dose and down weeks after a reduction; tolerance without it at one month; NMDA"
                    + " modulation, rotation and dose reduction help"),
    /** W. */
    WITHDRAWAL("withdrawal-mediated hyperalgesia", "everyone's pain overshoots on stopping, then settles"),
    /** E. */
    TONE("endogenous tone",
            "suppressed by chronic therapy; takes months or years to return and in some never does; carries mood, stress buffering, reward"
                    + " and social bonding; makes exercise, acupuncture and mind-body therapy work less while it is down"),
    /** B and K. */
    DEPENDENCE("dependence versus addiction",
            "dependence is biological, in nearly everyone, harmful when the dose falls; addiction is a learned, craving-driven behaviour in a"
                    + " minority; either without the other"),
    /** Kinds of pain. */
    PHENOTYPES("pain phenotypes", "nociceptive, neuropathic, nociplastic, and cancer pain with progression"),
    /** Ceilings. */
    WEAK_OPIOIDS("weak and strong opioids", "a weak opioid's ceiling; side effects that rise faster than relief"),
    /** Genes, and luck. */
    NON_RESPONDERS("non-responders",
            "CYP2D6 for codeine, tramadol and hydrocodone; poor absorption; OPRM1; and the minority who do well for years on a low dose"),
    /** Two dimensions. */
    AFFECT("sensory versus affective pain", "less bothered is not less pain: intensity and unpleasantness are two outcomes"),
    /** Use. */
    DISTRESS("mood and distress drive use",
            "comorbid distress raises demand for the drug beyond pain; reward is normalised while on the drug"),
    /** Why it stopped working. */
    DIFFERENTIAL("the opioid no longer works: the differential",
            "progression, neuropathic pain, tolerance and hyperalgesia look alike and answer a dose increase differently; a clinician works"
                    + " through it"),
    /** Window. */
    BREATHING("respiratory tolerance lags",
            "the therapeutic window narrows with escalation; benzodiazepines and sleep apnoea narrow it further"),
    /** Resumption. */
    LOSS_OF_TOLERANCE("loss of tolerance", "resuming an old dose after abstinence, or after a taper, kills"),
    /** Rotation. */
    CROSS_TOLERANCE("incomplete cross-tolerance",
            "rotation at the full equianalgesic dose is dangerous, methadone most"),
    /** First supply. */
    ACUTE_TO_CHRONIC("acute use becoming long-term", "the probability of still using at one year rises with the first supply"),
    /** Rules. */
    POLICIES("policies",
            "caps, limits on supply, forced and abrupt tapers, abandonment, slow tapers with support, rotation, buprenorphine and methadone,"
                    + " naloxone, monitoring programmes, non-opioids first, multimodal care, co-prescribing rules"),
    /** What rules do. */
    HARMS("harms of a policy",
            "withdrawal, pain, despair, illicit supply of unknown potency, overdose, death from other causes"),
    /** Agents. */
    PRESCRIBERS("prescribers",
            "agents too: panels, visit slots, attitudes, weariness; some stop prescribing and their patients look for another");
    // spotless:on

    private final String words;
    private final String shows;

    MissionRow(String words, String shows) {
        this.words = words;
        this.shows = shows;
    }

    /**
     * The row's name.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }

    /**
     * What the program must show.
     *
     * @return without a full stop
     */
    public String shows() {
        return shows;
    }

    /**
     * What shows the row.
     *
     * @return each mechanism with its scenario
     */
    public List<Showings.Showing> showings() {
        return Showings.ALL.stream().filter(s -> s.row() == this).toList();
    }

    /**
     * The rows that a mechanism belongs to.
     *
     * @param mechanism name of it
     * @return in order, none where nothing shows it
     */
    public static List<MissionRow> of(String mechanism) {
        return Arrays.stream(values())
                .filter(row ->
                        row.showings().stream().anyMatch(s -> s.mechanism().equals(mechanism)))
                .toList();
    }
}
