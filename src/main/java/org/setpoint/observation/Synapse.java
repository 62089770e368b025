package org.setpoint.observation;

/**
 * The mu-receptors of one body at one moment: who sits on them, and what the cell behind them has got used to. Shares of
 * receptors are of those that are functional, not of all that a naive body has.
 *
 * @param agonist share occupied by full agonists, 0 to 1
 * @param partial share occupied by buprenorphine, 0 to 1
 * @param antagonist share blocked by naloxone or naltrexone, 0 to 1
 * @param own share occupied by the body's own opioids, 0 to 1
 * @param partialLevel of buprenorphine at the effect site, ng/mL
 * @param antagonistLevel of naloxone or naltrexone at the effect site, multiples of the half-blocking level
 * @param responsive what desensitisation within hours leaves of the answer of a functional receptor, 0 to 1 (Eq. 7)
 * @param dependence the stimulus that the cell has adapted to (state B, Eq. 8), MME/d-eq
 * @param withdrawal signal of what it misses of that (state W, Eq. 13), MME/d-eq
 * @param hyperalgesia pain that opioid-induced hyperalgesia adds, points
 */
public record Synapse(
        double agonist,
        double partial,
        double antagonist,
        double own,
        double partialLevel,
        double antagonistLevel,
        double responsive,
        double dependence,
        double withdrawal,
        double hyperalgesia) {

    /**
     * Share of functional receptors that nothing sits on.
     *
     * @return 0 to 1
     */
    public double free() {
        return Math.max(0, 1 - agonist - partial - antagonist - own);
    }

    /**
     * Share of functional receptors on which a drug sits, whichever.
     *
     * @return 0 to 1
     */
    public double byDrugs() {
        return agonist + partial + antagonist;
    }
}
