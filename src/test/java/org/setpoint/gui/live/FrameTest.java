package org.setpoint.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.Small;
import org.setpoint.observation.Fares;
import org.setpoint.observation.Outcome;

/** What is handed over to be drawn adds up, and says of the patients what the curves say. */
class FrameTest {
    private static LiveRun lived(int days) {
        LiveRun run = new LiveRun(Small.plan(Small.scenario(), Small.tapered()));
        run.start();
        for (int i = 0; i < days; i++) {
            run.schedule.step(run);
        }
        return run;
    }

    @Test
    void everyPatientFaresInOneWay() {
        LiveRun run = lived(0);
        Snapshot seen = run.snapshot(Outcome.DOSE, Outcome.PAIN);
        for (int day = 0; day <= Small.DAYS; day += 40) {
            for (Frame f : seen.arms()) {
                assertThat(f.size()).isEqualTo(Small.PATIENTS);
                assertThat(Arrays.stream(f.counts()).sum()).isEqualTo(Small.PATIENTS);
                for (Fares fares : Fares.values()) {
                    long counted = java.util.stream.IntStream.range(0, f.size())
                            .filter(p -> f.fares(p) == fares)
                            .count();
                    assertThat(f.count(fares)).isEqualTo((int) counted);
                }
            }
            for (int i = 0; i < 40 && !run.isOver(); i++) {
                run.schedule.step(run);
            }
            seen = run.snapshot(Outcome.DOSE, Outcome.PAIN);
        }
    }

    @Test
    void theMeanOfThePatientsIsThePointOfTheCurve() {
        Frame f = lived(100).snapshot(Outcome.DOSE, Outcome.PAIN).main();
        double sum = 0;
        int alive = 0;
        for (float pain : f.y()) {
            if (!Float.isNaN(pain)) {
                sum += pain;
                alive++;
            }
        }
        assertThat(alive).isPositive().isEqualTo(f.size() - f.count(Fares.DEAD));
        assertThat(f.curves().day(10)).isEqualTo(100);
        assertThat(sum / alive).isCloseTo(f.curves().at(10, Outcome.PAIN).mean(), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-5); // a frame holds floats
    }

    @Test
    void theDeadStandNowhereAndStayDead() {
        LiveRun run = new LiveRun(Small.plan(Small.read(Small.TEXT
                .replace("200 days", "1500 days")
                .replace("record-every: 10 days", "record-every: 100 days"))));
        run.start();
        for (int i = 0; i < 1500; i++) {
            run.schedule.step(run);
        }
        Frame f = run.snapshot(Outcome.DOSE, Outcome.PAIN).main();
        assertThat(f.count(Fares.DEAD)).isPositive();
        for (int p = 0; p < f.size(); p++) {
            assertThat(Float.isNaN(f.x()[p])).isEqualTo(f.fares(p) == Fares.DEAD);
        }
    }

    @Test
    void aFrameDoesNotChangeWhenTheRunGoesOn() {
        LiveRun run = lived(20);
        Frame f = run.snapshot(Outcome.DOSE, Outcome.PAIN).main();
        float[] x = f.x().clone();
        byte[] fares = f.fares().clone();
        run.schedule.step(run);
        run.snapshot(Outcome.DOSE, Outcome.PAIN);
        assertThat(f.x()).isEqualTo(x);
        assertThat(f.fares()).isEqualTo(fares);
        assertThat(f.day()).isEqualTo(20);
    }

    @Test
    void aRunBegunAnewIsTheSameRun() {
        LiveRun run = lived(50);
        Frame first = run.snapshot(Outcome.DOSE, Outcome.PAIN).main();
        run.start();
        assertThat(run.day()).isZero();
        for (int i = 0; i < 50; i++) {
            run.schedule.step(run);
        }
        Frame second = run.snapshot(Outcome.DOSE, Outcome.PAIN).main();
        assertThat(second.x()).isEqualTo(first.x());
        assertThat(second.y()).isEqualTo(first.y());
        assertThat(second.fares()).isEqualTo(first.fares());
    }
}
