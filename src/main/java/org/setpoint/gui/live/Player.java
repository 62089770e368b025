package org.setpoint.gui.live;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.live.Audience.Doing;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;

/**
 * Plays a run on a thread of its own. Everything that is asked of it is done between two days; nothing here waits for the
 * event thread, and while that is still drawing the run goes on and the frames between are left out.
 */
public final class Player implements AutoCloseable {
    /** A speed that knows no waiting, days a second. */
    public static final double AS_FAST_AS_IT_GOES = Double.POSITIVE_INFINITY;

    private static final double SECOND = 1e9;

    private final Stage stage;
    private final Audience audience;
    private final BlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
    private final AtomicBoolean drawing = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean playing;
    /** Days that are still to be lived as fast as it goes; only on the player's own thread. */
    private int stride;

    private volatile double daysPerSecond = 30;
    private volatile int drawEvery = 1;
    private volatile @Nullable Snapshot latest;

    /**
     * A player that waits.
     *
     * @param stage what it plays
     * @param audience who is told, on the event thread
     */
    public Player(Stage stage, Audience audience) {
        this.stage = stage;
        this.audience = audience;
        stage.afterStep(this::stepped);
        thread = new Thread(this::live, "setpoint-player");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Begins anew, and waits at day 0.
     *
     * @param plan what is to be lived
     */
    public void setUp(Plan plan) {
        playing = false;
        ask(() -> {
            halt();
            tell(() -> audience.turned(Doing.SETTING_UP));
            stage.begin(plan);
            show();
            tell(() -> audience.turned(Doing.PAUSED));
        });
    }

    /** Goes on. */
    public void play() {
        ask(() -> {
            stride = 0;
            if (!stage.run().isOver()) {
                playing = true;
                tell(() -> audience.turned(Doing.PLAYING));
            }
        });
    }

    /** Waits. */
    public void pause() {
        playing = false;
        ask(() -> {
            halt();
            rest();
        });
    }

    /**
     * Lives some days as fast as it goes, and waits. What is asked meanwhile is done between two of them; to pause, to play
     * or to set up ends them, and another call adds its days.
     *
     * @param days 1 or more
     */
    public void step(int days) {
        playing = false;
        ask(() -> {
            playing = false;
            stride = (int) Math.min(Integer.MAX_VALUE, (long) stride + days);
            if (stage.run().isOver()) {
                stride = 0;
                rest();
            } else if (days > 1) {
                tell(() -> audience.turned(Doing.PLAYING));
            }
        });
    }

    private void halt() {
        playing = false;
        stride = 0;
    }

    private void rest() {
        show();
        tell(() -> audience.turned(stage.run().isOver() ? Doing.OVER : Doing.PAUSED));
    }

    /**
     * From today on the watched arm lives a changed scenario; only on the player's own thread, see {@link #ask}.
     *
     * @param next differs only in what may change while a run goes on
     * @throws IllegalArgumentException if it differs in more
     */
    public void changeNow(Scenario next) {
        stage.between(() -> stage.run().change(next));
        show();
    }

    /**
     * The day that comes next; exact only on the player's own thread.
     *
     * @return days lived
     */
    public int day() {
        return stage.run().day();
    }

    /**
     * How fast time goes.
     *
     * @param days a second, above 0
     */
    public void speed(double days) {
        daysPerSecond = days;
        ask(() -> {});
    }

    /**
     * How often it is drawn, whatever the speed.
     *
     * @param days between two frames, 1 or more
     */
    public void drawEvery(int days) {
        drawEvery = days;
    }

    /**
     * What the population view shows.
     *
     * @param across on the horizontal axis
     * @param up on the vertical axis
     */
    public void axes(Outcome across, Outcome up) {
        stage.axes(across, up);
        ask(this::show);
    }

    /**
     * Does something between two days.
     *
     * @param what on the player's thread
     */
    public void ask(Runnable what) {
        asked.add(what);
    }

    @Override
    public void close() {
        closed = true;
        playing = false;
        asked.add(() -> {});
    }

    private void live() {
        long due = System.nanoTime();
        while (!closed) {
            try {
                answer();
                if (closed) {
                    return; // what would have woken it is answered already
                }
                if (stride > 0) {
                    stride();
                    due = System.nanoTime();
                    continue;
                }
                if (!playing) {
                    asked.take().run();
                    due = System.nanoTime();
                    continue;
                }
                stage.step();
                if (stage.run().isOver()) {
                    playing = false;
                    rest();
                }
                due = waitUntil(due + (long) (SECOND / daysPerSecond));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                halt();
                tell(() -> audience.failed(e));
            }
        }
    }

    private void stride() {
        stage.step();
        stride--;
        if (stride == 0 || stage.run().isOver()) {
            stride = 0;
            rest();
        }
    }

    private void answer() {
        for (Runnable next = asked.poll(); next != null; next = asked.poll()) {
            next.run();
        }
    }

    /** Answers while it waits. A run that lags behind does not hurry to catch up. */
    private long waitUntil(long due) throws InterruptedException {
        long now = System.nanoTime();
        while (now < due && playing) {
            Runnable next = asked.poll(due - now, TimeUnit.NANOSECONDS);
            if (next != null) {
                next.run();
            }
            now = System.nanoTime();
            due = Math.min(due, now + (long) (SECOND / daysPerSecond));
        }
        return Math.max(due, now);
    }

    /** After every day, whoever lived it: MASON's console steps the stage too. */
    private void stepped() {
        if (stage.run().day() % drawEvery == 0 && !drawing.get()) {
            show();
        }
    }

    private void show() {
        if (!stage.run().isSetUp()) {
            return;
        }
        latest = stage.snapshot();
        if (drawing.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(() -> {
                drawing.set(false);
                Snapshot s = latest;
                if (s != null && !closed) {
                    audience.drawn(s);
                }
            });
        }
    }

    private static void tell(Runnable news) {
        SwingUtilities.invokeLater(news);
    }
}
