package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Each overdose is laid to what was taken on its day: extra and illicit doses, what was prescribed, or no opioid at all. */
class OverdoseSourceMissionTest {
    private static final String[] MANY = {
        "cohort.patients=3000", "replicates=2", "parameters.overdose-base=0.004 1/year"
    };

    @Test
    void whoIsGivenNoOpioidOverdosesOnNone() {
        Shown never = Shown.scenario("opioid-alone", with("policies=[{no-opioid: {}}]"));
        assertThat(all(never)).isPositive();
        assertThat(of(never, "no-opioid")).isEqualTo(all(never));
        assertThat(never.last(Outcome.OVERDOSED_OTHER)).isEqualTo(never.last(Outcome.OVERDOSED));
    }

    @Test
    void whoTakesOneByTheClockOverdosesOnIt() {
        Shown always = Shown.scenario(
                "opioid-alone",
                with(
                        "policies=[{fixed-dose: {drug: oxycodone-er, dose: 60 MME/day}}]",
                        "mechanisms={leaving: off, as-needed-use: off, extra-doses: off, illicit-supply: off}"));
        assertThat(all(always)).isPositive();
        assertThat(of(always, "prescribed")).isEqualTo(all(always));
    }

    private static String[] with(String... more) {
        return java.util.stream.Stream.of(MANY, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static long all(Shown s) {
        return s.events(e -> e.kind().equals("overdose"));
    }

    private static long of(Shown s, String source) {
        return s.events(e -> e.kind().equals("overdose-source") && e.detail().equals(source));
    }
}
