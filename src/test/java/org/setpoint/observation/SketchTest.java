package org.setpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

/** Quantiles in little memory, against a library that keeps every value. */
class SketchTest {
    @Test
    void quantilesAreWithinAThousandthOfTheRange() {
        Random random = new Random(4);
        for (Outcome outcome :
                new Outcome[] {Outcome.PAIN, Outcome.RELIEF, Outcome.COWS, Outcome.DOSE, Outcome.COLD_PRESSOR}) {
            Sketch sketch = new Sketch(outcome);
            DescriptiveStatistics all = new DescriptiveStatistics();
            double middle = outcome.low() + 0.3 * (outcome.high() - outcome.low());
            for (int i = 0; i < 20_000; i++) {
                double value = Math.max(outcome.low(), middle * (1 + 0.3 * random.nextGaussian()));
                sketch.add(value);
                all.addValue(value);
            }
            Distribution d = sketch.distribution();
            double bin = 2.5 * (outcome.high() - outcome.low()) / 1000;
            assertThat(d.mean()).isCloseTo(all.getMean(), within(1e-9 * outcome.high()));
            assertThat(d.sd()).isCloseTo(all.getStandardDeviation(), within(1e-6 * outcome.high()));
            assertThat(d.q05()).as(outcome.word()).isCloseTo(all.getPercentile(5), within(bin));
            assertThat(d.q50()).as(outcome.word()).isCloseTo(all.getPercentile(50), within(bin));
            assertThat(d.q95()).as(outcome.word()).isCloseTo(all.getPercentile(95), within(bin));
        }
    }

    @Test
    void partsMergeToTheWhole() {
        double[] values = new Random(1).doubles(900, 0, 10).toArray();
        Sketch whole = new Sketch(Outcome.PAIN);
        Arrays.stream(values).forEach(whole::add);
        Sketch merged = new Sketch(Outcome.PAIN);
        for (int part = 0; part < 3; part++) {
            Sketch s = new Sketch(Outcome.PAIN);
            Arrays.stream(values, part * 300, part * 300 + 300).forEach(s::add);
            merged.merge(s);
        }
        assertThat(merged.count()).isEqualTo(whole.count());
        assertThat(merged.distribution().q25()).isEqualTo(whole.distribution().q25());
        assertThat(merged.distribution().q95()).isEqualTo(whole.distribution().q95());
        assertThat(merged.distribution().mean()).isCloseTo(whole.distribution().mean(), within(1e-12));
    }

    @Test
    void ofYesOrNoTheQuantilesAreYesOrNo() {
        Sketch sketch = new Sketch(Outcome.OVERDOSED);
        for (int i = 0; i < 100; i++) {
            sketch.add(i < 10 ? 1 : 0);
        }
        Distribution d = sketch.distribution();
        assertThat(d.mean()).isCloseTo(0.1, within(1e-12));
        assertThat(d.q50()).isZero();
        assertThat(d.q95()).isEqualTo(1);
    }

    @Test
    void valuesBeyondTheRangeAreKeptInTheMeanAndTheExtremes() {
        Sketch sketch = new Sketch(Outcome.DOSE);
        sketch.add(1500);
        assertThat(sketch.distribution().q50()).isEqualTo(1500);
        assertThat(sketch.distribution().mean()).isEqualTo(1500);
    }

    @Test
    void nobodyIsNotANumber() {
        assertThat(new Sketch(Outcome.PAIN).distribution().mean()).isNaN();
    }
}
