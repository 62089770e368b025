package org.setpoint.observation;

/** What outcomes are about, in the order in which a report shows them. */
public enum Topic {
    /** How much it hurts, and what the drug does to that. */
    PAIN("Pain and relief"),
    /** How people live with it. */
    FUNCTION("Function and side effects"),
    /** What is prescribed and taken, and who stays. */
    USE("Doses and use"),
    /** What changes in a body. */
    BODY("Inside the body"),
    /** What falling doses bring. */
    WITHDRAWAL("Withdrawal and tapers"),
    /** What is felt and learnt. */
    MIND("Mood, craving and despair"),
    /** Who cares for the patients, and what else they are given. */
    CARE("Care and its loss"),
    /** Drugs from elsewhere. */
    ILLICIT("Illicit supply and treatment of addiction"),
    /** Overdose and death. */
    HARM("Overdose and death");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    /**
     * A heading.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
