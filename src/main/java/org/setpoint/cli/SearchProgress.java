package org.setpoint.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.setpoint.study.calibration.Evaluation;
import org.setpoint.study.calibration.Trials;

/** Tells of each evaluation in one line, with the best so far and the time left. */
final class SearchProgress implements Trials.Listener {
    private final PrintWriter screen;
    private final long started = System.nanoTime();
    private long simulatedFrom = started;
    private int simulated;

    SearchProgress(PrintWriter screen) {
        this.screen = screen;
    }

    @Override
    public void done(Evaluation latest, Evaluation best, int left, boolean isNew) {
        if (!isNew) {
            simulatedFrom = System.nanoTime();
            return;
        }
        simulated++;
        double seconds = (System.nanoTime() - simulatedFrom) / 1e9 / simulated;
        screen.printf(
                Locale.ROOT,
                "evaluation %d (%s): misfit %.3f, best %.3f (evaluation %d); at most %d left, about %s%n",
                latest.number(),
                latest.phase(),
                latest.misfit(),
                best.misfit(),
                best.number(),
                left,
                time(seconds * left));
        screen.flush();
    }

    private static String time(double seconds) {
        return seconds < 90
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : seconds < 5400
                        ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                        : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
