package org.setpoint.gui.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.live.LivedRuns;
import org.setpoint.observation.Fares;

class DriftTest {
    @Test
    void whoWentFromOneWayToAnotherMakesTheDifferenceOfTheCounts() {
        List<Frame> frames = LivedRuns.frames(30, 90);
        Frame before = frames.get(0);
        Frame after = frames.get(1);
        List<Drift.Way> ways = Drift.between(before, after);
        assertThat(ways).isNotEmpty();
        for (Fares fares : Fares.values()) {
            int came = ways.stream()
                    .filter(w -> w.to() == fares)
                    .mapToInt(Drift.Way::patients)
                    .sum();
            int went = ways.stream()
                    .filter(w -> w.from() == fares)
                    .mapToInt(Drift.Way::patients)
                    .sum();
            assertThat(before.count(fares) + came - went).as(fares.word()).isEqualTo(after.count(fares));
        }
    }

    @Test
    void theCommonestWayStandsFirst() {
        List<Frame> frames = LivedRuns.frames(30, 90);
        List<Integer> patients = Drift.between(frames.get(0), frames.get(1)).stream()
                .map(Drift.Way::patients)
                .toList();
        assertThat(patients).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void nobodyHasMovedSinceNow() {
        Frame now = LivedRuns.frames(30, 90).get(0);
        assertThat(Drift.between(now, now)).isEmpty();
    }
}
