package org.setpoint.gui.live;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.gui.Small;
import org.setpoint.observation.Outcome;

/** Frames of a small run on some of its days. */
public final class LivedRuns {
    private LivedRuns() {}

    /** The watched arm on each of these days, which ascend. */
    public static List<Frame> frames(int... days) {
        LiveRun run = new LiveRun(Small.plan(Small.scenario()));
        run.start();
        List<Frame> frames = new ArrayList<>();
        for (int day : days) {
            while (run.day() < day) {
                run.schedule.step(run);
            }
            frames.add(run.snapshot(Outcome.DOSE, Outcome.PAIN).main());
        }
        return frames;
    }
}
