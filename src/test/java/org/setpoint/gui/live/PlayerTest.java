package org.setpoint.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.Small;
import org.setpoint.gui.live.Audience.Doing;
import org.setpoint.observation.Outcome;

/** What the buttons ask of the player, without a window. */
class PlayerTest {
    private Spectator spectator;
    private Player player;

    @BeforeEach
    void setUpAtDayZero() {
        Plan plan = Small.plan(Small.scenario());
        spectator = new Spectator();
        player = new Player(new Stage(new LiveRun(plan)), spectator);
        player.setUp(plan);
        spectator.untilIt(Doing.PAUSED);
    }

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void itWaitsAtDayZeroWithEverybodyDrawn() {
        Snapshot seen = spectator.last();
        assertThat(seen.day()).isZero();
        assertThat(seen.over()).isFalse();
        assertThat(seen.main().size()).isEqualTo(Small.PATIENTS);
        assertThat(seen.isPair()).isFalse();
        assertThat(spectator.turns()).containsExactly(Doing.SETTING_UP, Doing.PAUSED);
    }

    @Test
    void playedToTheEndItGivesTheCurvesOfTheBatch() {
        player.speed(Player.AS_FAST_AS_IT_GOES);
        player.play();
        spectator.untilIt(Doing.OVER);
        assertThat(spectator.last().day()).isEqualTo(Small.DAYS);
        assertThat(spectator.last().over()).isTrue();
        Spectator.assertSame(spectator.last().main().curves(), Small.batch(Small.scenario()));
    }

    @Test
    void twoArmsAreTwoBatchRuns() {
        player.setUp(Small.plan(Small.scenario(), Small.tapered()));
        player.step(Small.DAYS);
        Snapshot seen = spectator.until(s -> s.over() && s.isPair());
        Spectator.assertSame(seen.main().curves(), Small.batch(Small.scenario()));
        Spectator.assertSame(seen.other().curves(), Small.batch(Small.tapered()));
    }

    @Test
    void daysAndWeeksAndSpeedsMakeTheSameRunAsAllAtOnce() {
        player.drawEvery(9);
        player.step(1);
        player.step(28);
        spectator.until(s -> s.day() == 29);
        player.speed(5000);
        player.play();
        spectator.until(s -> s.day() > 60);
        player.speed(Player.AS_FAST_AS_IT_GOES);
        player.axes(Outcome.PAIN, Outcome.RELIEF);
        spectator.untilIt(Doing.OVER);
        Spectator.assertSame(spectator.last().main().curves(), Small.batch(Small.scenario()));
    }

    @Test
    void whatIsAskedWhileItPlaysIsAnsweredBetweenTwoDays() {
        player.speed(20);
        player.play();
        spectator.until(s -> s.day() >= 1);
        player.axes(Outcome.PAIN, Outcome.RELIEF);
        Snapshot seen = spectator.until(s -> s.main().across() == Outcome.PAIN);
        assertThat(seen.main().up()).isEqualTo(Outcome.RELIEF);
        assertThat(seen.over()).isFalse();
    }

    @Test
    void aLongStrideCanBeStopped() {
        player.setUp(Small.plan(Small.read(Small.TEXT.replace("200 days", "20000 days"))));
        Spectator.settle(player);
        player.step(Integer.MAX_VALUE);
        spectator.until(s -> s.day() > 3);
        player.pause();
        Spectator.settle(player);
        int day = spectator.last().day();
        assertThat(day).isLessThan(20_000);
        assertThat(spectator.turns()).endsWith(Doing.PAUSED);
        player.step(1);
        spectator.until(s -> s.day() == day + 1);
    }

    @Test
    void stepsThatAreAskedForInARowAreAllLived() {
        for (int i = 0; i < 12; i++) {
            player.step(1);
        }
        spectator.until(s -> s.day() == 12);
        Spectator.settle(player);
        assertThat(spectator.last().day()).isEqualTo(12);
    }

    @Test
    void whoeverPausesAtOnceStaysPaused() {
        player.speed(Player.AS_FAST_AS_IT_GOES);
        List<Integer> days = new ArrayList<>();
        CountDownLatch held = new CountDownLatch(1);
        player.ask(() -> await(held)); // both wait behind this
        player.play();
        player.pause();
        held.countDown();
        Spectator.settle(player);
        player.ask(() -> days.add(player.day()));
        Spectator.settle(player);
        assertThat(spectator.turns()).endsWith(Doing.PAUSED);
        assertThat(days).containsExactly(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void settingUpWhileItPlaysBeginsAnewAndWaits() {
        player.speed(Player.AS_FAST_AS_IT_GOES);
        player.play();
        spectator.until(s -> s.day() > 5);
        player.setUp(Small.plan(Small.tapered()));
        Spectator.settle(player);
        assertThat(spectator.last().day()).isZero();
        assertThat(spectator.turns()).endsWith(Doing.SETTING_UP, Doing.PAUSED);
        player.step(Small.DAYS);
        Spectator.assertSame(spectator.until(Snapshot::over).main().curves(), Small.batch(Small.tapered()));
    }

    @Test
    void theEndIsTheEnd() {
        player.step(Integer.MAX_VALUE);
        spectator.untilIt(Doing.OVER);
        player.play();
        player.step(1);
        Spectator.settle(player);
        assertThat(spectator.last().day()).isEqualTo(Small.DAYS);
        assertThat(spectator.turns()).endsWith(Doing.OVER);
    }

    @Test
    void aFaultIsToldAndThePlayerGoesOnAnswering() {
        player.ask(() -> {
            throw new IllegalStateException("the row is gone");
        });
        assertThat(spectator.untilItFails()).hasMessage("the row is gone");
        player.step(2);
        spectator.until(s -> s.day() == 2);
    }

    @Test
    void closedWhileItPlaysItsThreadEnds() throws InterruptedException {
        player.play();
        spectator.until(s -> s.day() >= 1);
        player.close();
        assertItsThreadEnds();
    }

    @Test
    void closedInALongStrideItsThreadEnds() throws InterruptedException {
        player.setUp(Small.plan(Small.read(Small.TEXT.replace("200 days", "20000 days"))));
        player.step(Integer.MAX_VALUE);
        spectator.until(s -> s.day() > 3);
        player.close();
        assertItsThreadEnds();
    }

    private static void assertItsThreadEnds() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("setpoint-player")) {
                thread.join(60_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
