package org.setpoint.chart;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Leaves out points that no eye could see: in every slice of time only the first, lowest, highest and last remain, so
 * peaks and troughs stay where and as high as they were (the M4 aggregation of Jugel et al. 2014).
 */
final class Thinning {
    private Thinning() {}

    /**
     * Chooses the points to draw.
     *
     * @param time strictly increasing
     * @param value one for each time; NaN where unknown, and at least one NaN of every slice that has some is kept
     * @param slices number of slices of time; up to four points of each remain
     * @return positions, increasing; all of them where there are few
     */
    static int[] keep(double[] time, double[] value, int slices) {
        int n = time.length;
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        if (n <= 2 * slices) {
            return all;
        }
        double width = (time[n - 1] - time[0]) / slices;
        TreeSet<Integer> kept = new TreeSet<>();
        int from = 0;
        while (from < n) {
            int slice = (int) ((time[from] - time[0]) / width);
            int to = from;
            int low = from;
            int high = from;
            int gap = -1;
            while (to < n && (int) ((time[to] - time[0]) / width) == slice) {
                low = value[to] < value[low] || Double.isNaN(value[low]) ? to : low;
                high = value[to] > value[high] || Double.isNaN(value[high]) ? to : high;
                gap = Double.isNaN(value[to]) ? to : gap;
                to++;
            }
            kept.add(from);
            kept.add(low);
            kept.add(high);
            kept.add(to - 1);
            if (gap >= 0) {
                kept.add(gap);
            }
            from = to;
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .distinct()
                .toArray();
    }

    static double[] pick(double[] values, int[] positions) {
        double[] picked = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            picked[i] = values[positions[i]];
        }
        return picked;
    }
}
