package org.setpoint.gui.inside;

import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Synapse;

/**
 * How many of everything the schematic of the synapse shows. Every number is computed from a state of the body; nothing is
 * there for decoration.
 *
 * @param gone receptors that have disappeared from the surface, of {@link #RECEPTORS}
 * @param agonist receptors at the surface with a full agonist on them
 * @param partial receptors at the surface with buprenorphine on them
 * @param antagonist receptors at the surface with naloxone or naltrexone on them
 * @param own receptors at the surface with one of the body's own opioids on them
 * @param free receptors at the surface with nothing on them
 * @param agonistDots molecules of full agonists in the cleft
 * @param partialDots molecules of buprenorphine in the cleft
 * @param antagonistDots molecules of naloxone or naltrexone in the cleft
 * @param ownDots molecules of the body's own opioids in the cleft
 * @param moment that is shown
 */
record SynapseScene(
        int gone,
        int agonist,
        int partial,
        int antagonist,
        int own,
        int free,
        int agonistDots,
        int partialDots,
        int antagonistDots,
        int ownDots,
        BodyMoment moment) {
    /** Receptors of a naive body; each stands for 2.5 % of them. */
    static final int RECEPTORS = 40;
    /** Level for which one molecule of a full agonist is drawn, MME/d-eq. */
    static final double AGONIST_DOT = 5;
    /** Level for which one molecule of buprenorphine is drawn, ng/mL. */
    static final double PARTIAL_DOT = 0.2;
    /** Level for which one molecule of an antagonist is drawn, multiples of the half-blocking level. */
    static final double ANTAGONIST_DOT = 0.2;
    /** Molecules of its own opioids that are drawn for a naive body. */
    static final int OWN_DOTS = 12;
    /** No more molecules of a kind are drawn; the legend says so. */
    static final int MOST_DOTS = 60;

    /** What is seen at a moment. */
    static SynapseScene of(BodyMoment moment) {
        Synapse s = moment.synapse();
        int left = (int) Math.rint(RECEPTORS * moment.hour().receptors());
        int[] held = shareOut(left, s.agonist(), s.partial(), s.antagonist(), s.own(), s.free());
        return new SynapseScene(
                RECEPTORS - left,
                held[0],
                held[1],
                held[2],
                held[3],
                held[4],
                dots(moment.hour().effectSite(), AGONIST_DOT),
                dots(s.partialLevel(), PARTIAL_DOT),
                dots(s.antagonistLevel(), ANTAGONIST_DOT),
                (int) Math.rint(OWN_DOTS * moment.hour().tone()),
                moment);
    }

    int left() {
        return RECEPTORS - gone;
    }

    private static int dots(double level, double each) {
        return (int) Math.min(MOST_DOTS, Math.rint(level / each));
    }

    /** Whole numbers that add up to a total and follow the shares as closely as whole numbers can (largest remainders). */
    static int[] shareOut(int total, double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        int[] whole = new int[shares.length];
        double[] rest = new double[shares.length];
        int left = total;
        for (int i = 0; i < shares.length; i++) {
            double exact = sum == 0 ? 0 : total * shares[i] / sum;
            whole[i] = (int) Math.floor(exact);
            rest[i] = exact - whole[i];
            left -= whole[i];
        }
        for (; left > 0; left--) {
            int most = 0;
            for (int i = 1; i < rest.length; i++) {
                most = rest[i] > rest[most] ? i : most;
            }
            whole[most]++;
            rest[most] = -1;
        }
        return whole;
    }
}
