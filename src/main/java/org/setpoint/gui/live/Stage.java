package org.setpoint.gui.live;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.Outcome;
import sim.display.Controller;
import sim.display.GUIState;

/**
 * The run as MASON's displays, inspectors and console see it. Whoever steps it, our player or MASON's console, holds its
 * lock, and tells the listener afterwards.
 */
public final class Stage extends GUIState {
    private final ReentrantLock lock = new ReentrantLock();
    private final LiveRun run;
    private volatile Outcome across = Outcome.DOSE;
    private volatile Outcome up = Outcome.ANALGESIC_TOLERANCE;
    private volatile Runnable afterStep = () -> {};

    /**
     * A stage for a run.
     *
     * @param run not begun
     */
    public Stage(LiveRun run) {
        super(run);
        this.run = run;
    }

    /**
     * The name that MASON shows.
     *
     * @return the program's
     */
    public static String getName() {
        return "Setpoint";
    }

    /**
     * What MASON's console says about the model.
     *
     * @return HTML
     */
    public static Object getInfo() {
        return "<html><p>An agent-based simulation of opioid tolerance and down-regulation. The lessons beside the"
                + " population say what it is, how it works and what to notice.</p></html>";
    }

    @Override
    public void init(@Nullable Controller by) {
        lock.lock();
        try {
            super.init(by);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            super.start();
        } finally {
            lock.unlock();
        }
        afterStep.run();
    }

    @Override
    public boolean step() {
        boolean more;
        lock.lock();
        try {
            more = super.step();
        } finally {
            lock.unlock();
        }
        afterStep.run();
        return more;
    }

    /** Hears of every start and step, on the thread that made it. */
    void afterStep(Runnable listener) {
        afterStep = listener;
    }

    /** Begins anew with another plan. */
    void begin(Plan plan) {
        lock.lock();
        try {
            run.plan(plan);
        } finally {
            lock.unlock();
        }
        start();
    }

    void axes(Outcome horizontal, Outcome vertical) {
        across = horizontal;
        up = vertical;
    }

    LiveRun run() {
        return run;
    }

    /** Changes something between two days. */
    void between(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    Snapshot snapshot() {
        lock.lock();
        try {
            return run.snapshot(across, up);
        } finally {
            lock.unlock();
        }
    }
}
