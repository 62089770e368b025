package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** MME count milligrams. Two drugs at the same MME differ in peaks, in danger and in how they leave. */
class I01_SameMmeTwoDrugsTest {
    private static final double DOSE = 120;

    @Test
    void theyGiveMuchTheSameRelief() {
        double oxycodone = TypicalBody.naive().days(180, "oxycodone-ir", DOSE).relief();
        double methadone = TypicalBody.naive().days(180, "methadone", DOSE).relief();
        // methadone's own NMDA block spares it a little of the hyperalgesia (Eq. 60)
        assertThat(methadone).isCloseTo(oxycodone, within(0.2));
    }

    @Test
    void oneComesInPeaksAndTheOtherEvenly() {
        assertThat(swing("oxycodone-ir")).isGreaterThan(0.4);
        assertThat(swing("methadone")).isLessThan(0.3);
    }

    /** The drug that is as high in sleep as by day is the more dangerous one, though its peaks are lower. */
    @Test
    void theyAreNotEquallyDangerous() {
        TypicalBody oxycodone = TypicalBody.naive().days(180, "oxycodone-ir", DOSE);
        TypicalBody methadone = TypicalBody.naive().days(180, "methadone", DOSE);
        assertThat(methadone.overdoseIndex()).isLessThan(oxycodone.overdoseIndex());
        assertThat(methadone.hazard()).isGreaterThan(1.1 * oxycodone.hazard());
    }

    @Test
    void oneLeavesTwoDaysLaterThanTheOther() {
        Course oxycodone = Course.ofStopping("oxycodone-ir", DOSE);
        Course methadone = Course.ofStopping("methadone", DOSE);
        assertThat(methadone.peakHour() - oxycodone.peakHour()).isBetween(24.0, 96.0);
    }

    /** Highest minus lowest level at the effect site within a day, over their mean. */
    private static double swing(String drug) {
        List<Double> level = TypicalBody.naive()
                .days(30, drug, DOSE)
                .clock(1, TypicalBody.HOUR / 4, drug, DOSE, b -> b.effectSite(drug));
        double mean = level.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return (Collections.max(level) - Collections.min(level)) / mean;
    }
}
