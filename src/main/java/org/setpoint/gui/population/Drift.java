package org.setpoint.gui.population;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.setpoint.gui.live.Frame;
import org.setpoint.observation.Fares;

/** Who went from faring so to faring so between two frames of the same run. */
final class Drift {
    private static final Fares[] ALL = Fares.values();

    private Drift() {}

    /**
     * A way that some have gone.
     *
     * @param from how they fared
     * @param to how they fare
     * @param patients how many, 1 or more
     */
    record Way(Fares from, Fares to, int patients) {}

    /**
     * All ways, the commonest first.
     *
     * @param before the older frame
     * @param now the younger one
     */
    static List<Way> between(Frame before, Frame now) {
        int[] moved = new int[ALL.length * ALL.length];
        for (int i = 0; i < now.size(); i++) {
            if (before.fares()[i] != now.fares()[i]) {
                moved[before.fares()[i] * ALL.length + now.fares()[i]]++;
            }
        }
        return IntStream.range(0, moved.length)
                .filter(i -> moved[i] > 0)
                .mapToObj(i -> new Way(ALL[Math.floorDiv(i, ALL.length)], ALL[i % ALL.length], moved[i]))
                .sorted(Comparator.comparingInt(w -> -w.patients()))
                .toList();
    }
}
