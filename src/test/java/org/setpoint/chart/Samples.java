package org.setpoint.chart;

import java.util.List;
import org.setpoint.chart.CurveSpec.Mark;
import org.setpoint.chart.CurveSpec.Role;
import org.setpoint.chart.CurveSpec.Series;

/** Made-up curves for tests and for looking at; they mean nothing. */
public final class Samples {
    private Samples() {}

    /** A rising and falling band. */
    public static Band band(int days, double from, double to, double spread) {
        double[] day = new double[days];
        double[] mid = new double[days];
        double[][] q = new double[4][days];
        for (int i = 0; i < days; i++) {
            double t = i / (double) days;
            day[i] = i;
            mid[i] = from + (to - from) * (1 - Math.exp(-3 * t)) + 0.12 * Math.sin(i / 17.0);
            double s = spread * (0.4 + t);
            q[0][i] = Math.max(0, mid[i] - 1.64 * s);
            q[1][i] = Math.max(0, mid[i] - 0.67 * s);
            q[2][i] = mid[i] + 0.67 * s;
            q[3][i] = mid[i] + 1.64 * s;
        }
        return new Band(day, mid, q[0], q[1], mid, q[2], q[3]);
    }

    /** A share with its spread over replicates. */
    public static Band share(int days, double to) {
        Band b = band(days, 0, to, to / 12);
        double[] mean = b.mean().clone();
        for (int i = 0; i < days; i++) {
            mean[i] = to * (1 - Math.exp(-2.0 * i / days));
        }
        return new Band(
                b.day(), mean, scaled(mean, 0.85), scaled(mean, 0.93), mean, scaled(mean, 1.07), scaled(mean, 1.15));
    }

    /** Pain under three policies. */
    public static CurveSpec pain() {
        return new CurveSpec(
                "Pain under a forced and a slow taper",
                "pain",
                "points, 0 to 10",
                Measure.FROM_ZERO,
                Centre.MEDIAN,
                List.of(
                        new Series("no taper", Role.BASELINE, band(1095, 5.2, 5.4, 0.9)),
                        new Series("slow taper", Role.MAIN, band(1095, 5.2, 4.1, 0.8)),
                        new Series("forced taper", Role.OTHER, band(1095, 5.2, 6.3, 1.0))),
                List.of(new Mark(90, "cap of 90 MME/day"), new Mark(180, "taper ends"), new Mark(760, "review")),
                Caption.ofPatients(10_000, 20, Centre.MEDIAN));
    }

    /** A share under three policies. */
    public static CurveSpec share() {
        return new CurveSpec(
                "Who has died of an overdose",
                "died of an overdose",
                "% of patients, cumulative",
                Measure.SHARE,
                Centre.MEAN,
                List.of(
                        new Series("no taper", Role.BASELINE, share(1095, 0.011)),
                        new Series("slow taper", Role.MAIN, share(1095, 0.009)),
                        new Series("forced taper", Role.OTHER, share(1095, 0.018))),
                List.of(new Mark(90, "cap")),
                Caption.ofReplicates(10_000, 20));
    }

    private static double[] scaled(double[] values, double factor) {
        double[] out = values.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] *= factor;
        }
        return out;
    }
}
