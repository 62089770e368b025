package org.setpoint.gui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * What the window shows, as MASON knows it: a step of the schedule is a day of every arm. Arms are lived side by side, each
 * on one thread at a time; what one does cannot touch the other, so the number of threads changes nothing.
 */
public final class LiveRun extends SimState {
    private static final long serialVersionUID = 1L;

    private transient Plan plan;
    private transient List<Arm> arms = List.of();
    private transient @Nullable Stoppable living;

    /**
     * A run that is not begun.
     *
     * @param plan what is to be lived
     */
    public LiveRun(Plan plan) {
        super(plan.main().seed());
        this.plan = plan;
    }

    /**
     * What the next {@link #start} will live.
     *
     * @param next the plan
     */
    void plan(Plan next) {
        plan = next;
        setSeed(next.main().seed());
    }

    /** Enrols the patients of every arm, and schedules the days. */
    @Override
    public void start() {
        super.start();
        arms = List.of();
        Scenario other = plan.other();
        CompletableFuture<Arm> second = other == null ? null : CompletableFuture.supplyAsync(() -> arm(other));
        List<Arm> made = new ArrayList<>();
        made.add(arm(plan.main()));
        if (second != null) {
            made.add(second.join());
        }
        arms = List.copyOf(made);
        Steppable day = state -> live();
        living = schedule.scheduleRepeating(Schedule.EPOCH, day);
    }

    /** MASON's console kills what it stops; this run waits instead, so that whoever plays next goes on. */
    @Override
    public void kill() {
        // Nothing runs beside the schedule.
    }

    private Arm arm(Scenario scenario) {
        return new Arm(scenario, plan.drugs(), plan.lifeTable());
    }

    private void live() {
        CompletableFuture<Void> second = arms.size() > 1
                ? CompletableFuture.runAsync(arms.get(1)::live)
                : CompletableFuture.completedFuture(null);
        arms.get(0).live();
        second.join();
        if (isOver() && living != null) {
            living.stop();
        }
    }

    /**
     * Has the scenario ended, or not yet begun?
     *
     * @return true if there is no day to live
     */
    public boolean isOver() {
        return arms.isEmpty() || arms.get(0).isOver();
    }

    /**
     * Are there patients?
     *
     * @return false before the first {@link #start}
     */
    boolean isSetUp() {
        return !arms.isEmpty();
    }

    /**
     * The day that comes next.
     *
     * @return days lived
     */
    public int day() {
        return arms.isEmpty() ? 0 : arms.get(0).day();
    }

    /** From today on the watched arm lives another scenario. */
    void change(Scenario next) {
        arms.get(0).change(next);
    }

    /** Everything that is drawn now. */
    Snapshot snapshot(Outcome across, Outcome up) {
        return new Snapshot(
                day(), isOver(), arms.stream().map(a -> a.frame(across, up)).toList());
    }
}
