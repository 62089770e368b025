package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.ensemble.Interval;
import org.setpoint.ensemble.Spread;
import org.setpoint.ensemble.Varied;

/** How far an outcome moves when one factor alone goes to an end: paired over replicates, with Student's t interval. */
final class Swings {
    private Swings() {}

    /** Low and high of every factor; {@code y} by point and replicate, the scenario as it is first. */
    static List<Index> of(double[][] y) {
        List<Index> all = new ArrayList<>();
        for (int p = 1; p < y.length; p++) {
            Spread spread = new Spread();
            for (int r = 0; r < y[p].length; r++) {
                spread.add(y[p][r] - y[0][r]);
            }
            Interval i = spread.interval(Varied.LUCK);
            Index.Kind kind = p % 2 == 1 ? Index.Kind.AT_LOW : Index.Kind.AT_HIGH;
            all.add(new Index((p - 1) / 2, kind, i.value(), i.low(), i.high(), Double.NaN));
        }
        return all;
    }
}
