package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TestDrugs;
import org.setpoint.model.TypicalBody;
import org.setpoint.patient.Cyp2d6;

/** A prodrug is worth what a person's enzyme makes of it; the guideline's MME do not know the person. */
class I02_CodeineNeedsItsEnzymeTest {
    /** CPIC: poor metabolisers form almost no morphine from codeine; 240 mg are 36 MME. */
    @Test
    void codeineDoesNothingWithoutItsEnzyme() {
        double normal = codeine(Cyp2d6.NORMAL);
        assertThat(normal).isGreaterThan(1);
        assertThat(codeine(Cyp2d6.POOR)).isBetween(0.0, 0.15 * normal);
        assertThat(codeine(Cyp2d6.INTERMEDIATE)).isBetween(0.4 * normal, 0.8 * normal);
        assertThat(codeine(Cyp2d6.ULTRARAPID)).isGreaterThan(1.2 * normal);
    }

    private static double codeine(Cyp2d6 enzyme) {
        TypicalBody body = TypicalBody.naive();
        body.slot("codeine").activation[0] = (float) enzyme.factor(TestDrugs.drug("codeine"));
        return body.days(7, "codeine", 36).relief();
    }
}
