package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "policies" of the mission, naloxone: fewer overdoses end in death, and nothing else changes. */
class NaloxoneMissionTest {
    private static final String[] MANY = {"cohort.patients=6000", "record-every=364 days"};

    @Test
    void naloxoneAtHomeSavesAPartOfThoseWhoWouldDie() {
        Shown r = Shown.scenario("naloxone-at-home", MANY);
        Shown off = Shown.without("naloxone-response", "naloxone-at-home", MANY);
        assertThat(r.mean(Outcome.HAS_NALOXONE, 364)).isBetween(0.55, 0.75);
        long saved =
                r.events(e -> e.kind().equals("naloxone-reversal") && e.detail().equals("life saved"));
        long died = r.events(e -> e.kind().equals("overdose") && e.detail().equals("fatal"));
        // 0.65 have it, 0.6 in company, 0.75 given, 0.87 of those live who would have died: about a quarter
        assertThat(saved / (double) (saved + died)).isBetween(0.15, 0.42);
        assertThat(off.events(e -> e.kind().equals("naloxone-reversal"))).isZero();
        assertThat(off.last(Outcome.DIED_OVERDOSE)).isGreaterThan(r.last(Outcome.DIED_OVERDOSE));
        assertThat(r.last(Outcome.REVERSED_BY_NALOXONE)).isPositive();
        assertThat(r.events(e -> e.kind().equals("precipitated-withdrawal")))
                .as("nearly everybody here is dependent")
                .isGreaterThanOrEqualTo(saved);
    }

    @Test
    void nobodyAloneIsSaved() {
        Shown alone = Shown.scenario("naloxone-at-home", "cohort.patients=1000", "setting.company=0 %");
        assertThat(alone.events(e -> e.kind().equals("naloxone-reversal"))).isZero();
    }
}
