package org.setpoint.gui.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.chart.PictureWriter;
import org.setpoint.gui.Small;
import org.setpoint.gui.curves.Mark;
import org.setpoint.gui.live.LiveRun;
import org.setpoint.gui.live.Player;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Spectator;
import org.setpoint.gui.live.Stage;
import org.setpoint.observation.Outcome;

/** The curves of the window on paper. */
class CurvesPictureTest {
    @Test
    void itNamesBothArmsEveryCurveAndEveryChange() {
        Spectator spectator = new Spectator();
        try (Player player =
                new Player(new Stage(new LiveRun(Small.plan(Small.scenario(), Small.tapered()))), spectator)) {
            player.setUp(Small.plan(Small.scenario(), Small.tapered()));
            player.step(100);
            Snapshot seen = spectator.until(s -> s.day() == 100);
            CurvesPicture picture = new CurvesPicture(
                    "What becomes of the dose?",
                    List.of(Outcome.DOSE, Outcome.PAIN),
                    seen,
                    "kept",
                    "tapered",
                    List.of(new Mark(50, "1", "cap: 240 → 40")),
                    "120 patients.");
            assertThat(picture.title()).isEqualTo("What becomes of the dose?");
            String svg = new PictureWriter().svg(picture, "c").orElseThrow();
            assertThat(svg).contains("Dose", "Pain", "kept", "tapered", "120 patients.", "cap: 240");
        }
    }
}
