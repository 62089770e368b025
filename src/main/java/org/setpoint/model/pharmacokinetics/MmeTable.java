package org.setpoint.model.pharmacokinetics;

/** Whose factors turn milligrams into MME. They change what prescribers count, never what a body feels. */
public enum MmeTable {
    /** CDC Clinical Practice Guideline 2022. */
    CDC_2022("cdc-2022"),
    /** CDC Guideline 2016. */
    CDC_2016("cdc-2016");

    private final String word;

    MmeTable(String word) {
        this.word = word;
    }

    /**
     * The word that a file uses.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }
}
