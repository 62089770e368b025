package org.setpoint.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.State;

/** A floor that computed something else would be no floor. */
class BareLoopTest {
    private final BenchBodies bench = new BenchBodies(new BenchScenario().of(200, 1, 120), 300);

    @Test
    void theBareLoopGivesTheBitsOfTheKernelForAYear() {
        Bodies ours = bench.copy();
        Bodies theirs = bench.copy();
        BodyStep step = bench.step(ours);
        bench.step(theirs);
        BareLoop bare = new BareLoop(bench, theirs);
        for (int day = 0; day < 365; day++) {
            for (int row = 0; row < ours.size(); row++) {
                step.advance(row);
            }
            bare.day();
        }
        assertThatCode(() -> BenchBodies.requireSame("the bare loop", ours, theirs))
                .doesNotThrowAnyException();
    }

    @Test
    void aContenderWhoDiffersInTheLastBitIsRefused() {
        Bodies ours = bench.copy();
        Bodies theirs = bench.copy();
        theirs.of(State.TONE)[7] = Math.nextUp(theirs.of(State.TONE)[7]);
        assertThatThrownBy(() -> BenchBodies.requireSame("another engine", ours, theirs))
                .hasMessageContaining("another engine")
                .hasMessageContaining("tone of patient 7");
    }
}
