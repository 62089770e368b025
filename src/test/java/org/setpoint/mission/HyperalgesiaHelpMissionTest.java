package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "opioid-induced hyperalgesia" of the mission, second half: NMDA modulation, rotation and dose reduction help. */
class HyperalgesiaHelpMissionTest {
    @Test
    void ketamineLowersItWhileTheCourseLasts() {
        Shown r = Shown.scenario("ketamine-against-hyperalgesia");
        double before = r.mean(Outcome.HYPERALGESIA, 56);
        assertThat(r.mean(Outcome.HYPERALGESIA, 140) / before).isBetween(0.65, 0.85);
        assertThat(r.mean(Outcome.PAIN, 28, 56) - r.mean(Outcome.PAIN, 112, 140))
                .as("a tenth of a point")
                .isBetween(0.03, 0.2);
        assertThat(r.at(Outcome.HYPERALGESIA, 56).q95()
                        - r.at(Outcome.HYPERALGESIA, 140).q95())
                .as("a quarter of a point in the most sensitised")
                .isBetween(0.15, 0.4);
        assertThat(r.mean(Outcome.HYPERALGESIA, 252) / before).as("back again").isBetween(0.93, 1.02);
        assertThat(r.events(e -> e.kind().equals("ketamine-stopped")))
                .as("some stop for its effects on the mind")
                .isBetween(100L, 260L);
        Shown off = Shown.without("nmda", "ketamine-against-hyperalgesia");
        assertThat(off.mean(Outcome.HYPERALGESIA, 140) / off.mean(Outcome.HYPERALGESIA, 56))
                .isBetween(0.98, 1.02);
    }

    @Test
    void rotationToMethadoneLowersItALittleByItsNmdaBlock() {
        Shown r = Shown.scenario("rotation-to-methadone", "policies[0].rotation.factor=0");
        Shown off = Shown.without("nmda", "rotation-to-methadone", "policies[0].rotation.factor=0");
        assertThat(r.mean(Outcome.HYPERALGESIA, 240) / off.mean(Outcome.HYPERALGESIA, 240))
                .isBetween(0.85, 0.95);
    }

    @Test
    void rotationAtALowerDoseLowersItMore() {
        Shown r = Shown.scenario("rotation-with-reduction");
        assertThat(r.mean(Outcome.HYPERALGESIA, 240) / r.mean(Outcome.HYPERALGESIA, 60))
                .isBetween(0.55, 0.8);
        assertThat(r.mean(Outcome.HYPERALGESIA, 63) / r.mean(Outcome.HYPERALGESIA, 60))
                .as("over weeks, not days")
                .isGreaterThan(0.95);
    }
}
