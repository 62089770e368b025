package org.setpoint.study.calibration;

import java.util.List;

/**
 * Goes to where the emulator fits best, within reach of a point: one dial after the other, each to the lowest place that a
 * golden section finds, until a round gains nothing.
 */
final class Downhill {
    private static final int ROUNDS = 40;
    private static final int SECTIONS = 20;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double ENOUGH = 1e-6;
    /** What keeps dials in place that matter little. */
    private static final double STAY = 0.01;

    private final Emulator emulator;
    private final double[] from;
    private final double reach;

    Downhill(Emulator emulator, double[] from, double reach) {
        this.emulator = emulator;
        this.from = from.clone();
        this.reach = reach;
    }

    double[] point(List<Integer> dials) {
        double[] at = from.clone();
        double[] z = emulator.distances(at);
        double height = emulator.misfit(z);
        for (int round = 0; round < ROUNDS; round++) {
            for (int dial : dials) {
                turn(dial, at, z);
            }
            double next = emulator.misfit(z);
            if (height - next < ENOUGH) {
                break;
            }
            height = next;
        }
        return at;
    }

    private void turn(int dial, double[] at, double[] z) {
        double low = Math.max(0, from[dial] - reach);
        double high = Math.min(1, from[dial] + reach);
        double best = at[dial];
        double lowest = height(dial, best, at, z);
        for (double end : new double[] {low, high, section(dial, low, high, at, z)}) {
            double height = height(dial, end, at, z);
            if (height < lowest) {
                lowest = height;
                best = end;
            }
        }
        move(dial, best - at[dial], z);
        at[dial] = best;
    }

    private double section(int dial, double from, double until, double[] at, double[] z) {
        double low = from;
        double high = until;
        for (int s = 0; s < SECTIONS; s++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (height(dial, left, at, z) < height(dial, right, at, z)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private double height(int dial, double position, double[] at, double[] z) {
        double[] moved = z.clone();
        move(dial, position - at[dial], moved);
        double away = position - from[dial];
        return emulator.misfit(moved) + STAY * away * away;
    }

    private void move(int dial, double by, double[] z) {
        for (int f = 0; f < z.length; f++) {
            z[f] += emulator.slope(f, dial) * by;
        }
    }
}
