package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** One dose in a naive body: it enters, acts where it binds, and is gone. */
class A01_SingleDoseTest {
    private static final double STEP = 1.0 / 288;

    /** 10 mg of oxycodone are 15 MME; Cochrane reviews of single doses find about 2 of 10 points more than placebo. */
    @Test
    void fifteenMmeGiveAboutTwoPointsOfRelief() {
        List<Double> relief = TypicalBody.naive().once(1, STEP, "oxycodone-ir", 15, TypicalBody::relief);
        assertThat(Collections.max(relief)).isBetween(1.5, 2.5);
    }

    /** Relief follows the effect site, not the plasma: it is greatest when the level where the drug acts is. */
    @Test
    void reliefPeaksWhenTheEffectSiteDoes() {
        for (String drug : List.of("morphine-ir", "oxycodone-ir", "oxycodone-er", "methadone")) {
            List<Double> level = new ArrayList<>();
            List<Double> plasma = new ArrayList<>();
            List<Double> relief = TypicalBody.naive().once(1, STEP, drug, 15, b -> {
                level.add(b.effectSite(drug));
                plasma.add(b.slot(drug).plasma[0]);
                return b.relief();
            });
            assertThat(peak(relief)).as(drug).isCloseTo(peak(level), within(0.25));
            assertThat(peak(plasma)).as(drug).isLessThan(peak(level));
        }
    }

    /** Times to the plasma peak after one dose, hours, from labels: the range stands in the drug table. */
    @Test
    void plasmaPeaksWhenTheLabelsSay() {
        assertThat(plasmaPeak("oxycodone-ir")).isBetween(1.3, 1.9);
        assertThat(plasmaPeak("oxycodone-er")).isBetween(2.0, 4.0);
        assertThat(plasmaPeak("hydrocodone-ir")).isCloseTo(1.3, within(0.3));
        assertThat(plasmaPeak("methadone")).isBetween(2.5, 4.0);
        assertThat(plasmaPeak("buprenorphine-sl")).isCloseTo(1.5, within(0.3));
        assertThat(plasmaPeak("tramadol-ir")).isBetween(1.6, 2.1);
    }

    @Test
    void aDayAfterOneDoseNothingIsLeftButATrace() {
        TypicalBody body = TypicalBody.naive();
        body.once(2, STEP, "morphine-ir", 15, b -> 0);
        assertThat(body.relief()).isCloseTo(0, within(0.1));
        assertThat(body.analgesicFold()).isCloseTo(1, within(0.02));
    }

    private static double plasmaPeak(String drug) {
        return peak(TypicalBody.naive().once(1, STEP, drug, 15, b -> b.slot(drug).plasma[0]));
    }

    /** Hours to the largest value. */
    private static double peak(List<Double> values) {
        return (values.indexOf(Collections.max(values)) + 1) * STEP * 24;
    }
}
