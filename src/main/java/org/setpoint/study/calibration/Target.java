package org.setpoint.study.calibration;

import org.setpoint.study.Measure;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Published;
import org.setpoint.study.Published.Claim;

/**
 * A published number that parameters are fitted to.
 *
 * @param study in which it is
 * @param measure of role calibration
 * @param weight what it counts for, 0 to 1
 */
public record Target(String study, Measure measure, double weight) {
    /** Beyond this a distance is no worse: in standard errors of the publication. */
    static final double WORST = 100;
    /** The distance at which a published interval ends. */
    static final double EDGE = 1.959963984540054;

    /** Refuses what nothing may be fitted to. */
    public Target {
        if (measure.role() != Role.CALIBRATION) {
            throw new IllegalArgumentException(
                    study + " " + measure.finding() + " is a validation finding: nothing is ever fitted to it");
        }
    }

    /**
     * What it is called in files.
     *
     * @return study and finding
     */
    public String key() {
        return study + "/" + measure.finding();
    }

    /**
     * The standardised distance of a simulated value, also where a publication claims no more than a direction: there it is 0
     * as soon as a quarter of the published size is reached, at the edge of agreement where there is no difference, and grows
     * on the wrong side by the published size.
     *
     * @param simulated value, NaN where it could not be computed
     * @return between -100 and 100; 100 for what could not be computed
     */
    public double distance(double simulated) {
        Published p = measure.published();
        double z = p.claim() == Claim.DIRECTION ? wrongWay(p, simulated) : p.distance(simulated);
        if (Double.isNaN(simulated) || (Double.isNaN(z) && !p.agrees(simulated))) {
            return WORST;
        }
        return Double.isNaN(z) ? 0 : Math.max(-WORST, Math.min(WORST, z));
    }

    private static double wrongWay(Published p, double simulated) {
        double reached = p.scale() == Published.Scale.RATIO
                ? StrictMath.log(Math.max(simulated, 1e-9)) / StrictMath.log(p.value())
                : simulated / p.value();
        return EDGE * Math.max(0, 1 - 4 * reached);
    }
}
