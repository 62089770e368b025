package org.setpoint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who belongs to whom, by numbers. */
class DistrictsTest {
    private final Districts usual = new Districts(150, 8, 2500);

    @Test
    void successiveNumbersShareAPanelAndSuccessivePanelsADistrict() {
        assertThat(usual.prescriberOf(0)).isZero();
        assertThat(usual.prescriberOf(149)).isZero();
        assertThat(usual.prescriberOf(150)).isEqualTo((short) 1);
        assertThat(usual.prescriberOf(1199)).isEqualTo((short) 7);
        assertThat(usual.prescriberOf(1200)).as("the next district").isZero();
        assertThat(usual.districtOf(1199)).isZero();
        assertThat(usual.districtOf(1200)).isEqualTo(1);
        assertThat(usual.firstPatient(2499)).isEqualTo(2400);
    }

    @Test
    void theLastPanelHoldsWhoIsLeft() {
        assertThat(usual.panelOf(15)).isEqualTo(150);
        assertThat(usual.panelOf(16)).as("patients 2400 to 2499").isEqualTo(100);
        assertThat(usual.panelOf(17)).isZero();
    }

    @Test
    void partsAreWholeDistrictsOfAboutOneToTwoThousand() {
        assertThat(usual.part()).isEqualTo(1200);
        assertThat(new Districts(100, 5, 10).part()).isEqualTo(2000);
        assertThat(new Districts(2000, 8, 10).part())
                .as("never less than a district")
                .isEqualTo(16_000);
    }
}
