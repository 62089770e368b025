package org.setpoint.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Outcome;

/** An audience that a test can wait for. */
public final class Spectator implements Audience {
    private static final int LONG = 120; // seconds; only a run that hangs takes so long

    private final List<Doing> turns = new ArrayList<>();
    private final List<Snapshot> drawn = new ArrayList<>();
    private @Nullable Throwable problem;

    @Override
    public synchronized void drawn(Snapshot snapshot) {
        assertThat(SwingUtilities.isEventDispatchThread()).isTrue();
        drawn.add(snapshot);
        notifyAll();
    }

    @Override
    public synchronized void turned(Doing doing) {
        turns.add(doing);
        notifyAll();
    }

    @Override
    public synchronized void failed(Throwable trouble) {
        problem = trouble;
        notifyAll();
    }

    /** What the player said it did, in order. */
    public synchronized List<Doing> turns() {
        return List.copyOf(turns);
    }

    /** What was drawn last. */
    public synchronized Snapshot last() {
        return drawn.get(drawn.size() - 1);
    }

    /** Waits until something has been drawn. */
    public synchronized Snapshot until(Predicate<Snapshot> seen) {
        await(() -> !drawn.isEmpty() && seen.test(last()));
        return last();
    }

    /** Waits until the player says that it does something. */
    public synchronized void untilIt(Doing doing) {
        await(() -> !turns.isEmpty() && turns.get(turns.size() - 1) == doing);
    }

    /** Waits until the run has broken off. */
    public synchronized Throwable untilItFails() {
        await(() -> problem != null);
        return java.util.Objects.requireNonNull(problem);
    }

    private synchronized void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG);
        while (!condition.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("waited in vain; turns " + turns + ", problem " + problem);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Waits until everything that was asked so far is done, and everything that was told is heard. */
    public static void settle(Player player) {
        CountDownLatch done = new CountDownLatch(1);
        player.ask(done::countDown);
        try {
            assertThat(done.await(LONG, TimeUnit.SECONDS))
                    .as("the player answers")
                    .isTrue();
            SwingUtilities.invokeAndWait(() -> {});
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    /** Number for number the same, and as long. */
    public static void assertSame(Curves lived, Replicate batch) {
        assertThat(lived.outcomes()).isEqualTo(batch.outcomes());
        int[] days = batch.days();
        assertThat(lived.points()).isEqualTo(days.length);
        for (int t = 0; t < days.length; t++) {
            assertThat(lived.day(t)).isEqualTo(days[t]);
            for (int o = 0; o < batch.outcomes().size(); o++) {
                Outcome outcome = batch.outcomes().get(o);
                assertThat(lived.at(t, outcome))
                        .as("%s on day %d", outcome.word(), days[t])
                        .isEqualTo(batch.at(t, o));
            }
        }
    }
}
