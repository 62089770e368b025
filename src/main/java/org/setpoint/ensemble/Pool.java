package org.setpoint.ensemble;

import java.util.List;
import org.setpoint.observation.Distribution;

/** Replicates drawn as one curve: means and quantiles averaged over replicates. */
public final class Pool {
    private Pool() {}

    /**
     * The curve of an outcome over all replicates.
     *
     * @param replicates at least one
     * @param outcome index into their outcomes
     * @return one distribution a day, each number the mean over replicates
     */
    public static Distribution[] curve(List<Replicate> replicates, int outcome) {
        int times = replicates.get(0).days().length;
        Distribution[] pooled = new Distribution[times];
        for (int t = 0; t < times; t++) {
            double[] sum = new double[7];
            for (Replicate r : replicates) {
                Distribution d = r.at(t, outcome);
                double[] values = {d.mean(), d.sd(), d.q05(), d.q25(), d.q50(), d.q75(), d.q95()};
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += values[i] / replicates.size();
                }
            }
            pooled[t] = new Distribution(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6]);
        }
        return pooled;
    }
}
