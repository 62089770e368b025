package org.setpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Interval;
import org.setpoint.ensemble.Varied;

class PairedTest {
    @Test
    void aDifferenceAndItsIntervalAreThoseComputedByHand() {
        Paired p = new Paired(Varied.LUCK);
        p.add(10, 11);
        p.add(20, 22);
        p.add(30, 33);
        // differences 1, 2, 3: mean 2, standard deviation 1; t of 2 degrees of freedom 4.302653
        Interval d = p.difference();
        assertThat(d.value()).isEqualTo(2);
        assertThat(d.high() - 2).isCloseTo(4.302653 / Math.sqrt(3), within(1e-6));
        assertThat(2 - d.low()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-6));
        // variances 100 and 121: t of 4 degrees of freedom 2.776445
        assertThat(p.unpaired().high() - 2).isCloseTo(2.776445 * Math.sqrt(221.0 / 3), within(1e-5));
        assertThat(p.varianceRatio()).isCloseTo(1 / 221.0, within(1e-12));
        assertThat(p.reference().value()).isEqualTo(20);
        assertThat(p.other().value()).isEqualTo(22);
    }

    @Test
    void aReplicateWithoutTheNumberOnOneSideIsNoPair() {
        Paired p = new Paired(Varied.LUCK);
        p.add(1, Double.NaN);
        p.add(Double.NaN, 1);
        p.add(2, 5);
        assertThat(p.replicates()).isEqualTo(1);
        assertThat(p.difference()).isEqualTo(new Interval(3, Double.NaN, Double.NaN));
        assertThat(p.unpaired().low()).isNaN();
        assertThat(p.varianceRatio()).isNaN();
    }

    @Test
    void pairsThatGoAgainstEachOtherMakeTheIntervalWider() {
        Paired p = new Paired(Varied.LUCK);
        p.add(1, 3);
        p.add(2, 2);
        p.add(3, 1);
        assertThat(p.varianceRatio()).isCloseTo(2, within(1e-12));
    }

    @Test
    void whereParametersDifferTheIntervalIsThatOfTheNextReplicate() {
        Paired luck = new Paired(Varied.LUCK);
        Paired parameters = new Paired(Varied.PARAMETERS_TOO);
        for (double d : new double[] {1, 2, 4, 5}) {
            luck.add(0, d);
            parameters.add(0, d);
        }
        double half = luck.difference().high() - 3;
        assertThat(parameters.difference().high() - 3).isCloseTo(half * Math.sqrt(5), within(1e-12));
    }
}
