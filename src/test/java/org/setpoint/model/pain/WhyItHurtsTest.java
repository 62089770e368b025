package org.setpoint.model.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.TherapyReader;
import org.setpoint.unit.InputException;

/** Equations 63 to 69 by hand. */
class WhyItHurtsTest {
    private static final ParameterSet P = ModelCatalogue.defaults();

    @Test
    void therapiesAddInSquaresAndShareTheirTone() {
        TherapyRelief relief = new TherapyRelief(P);
        relief.add(0.6, 0.5, 10);
        relief.add(0.8, 0, 30);
        assertThat(relief.total()).isCloseTo(1.0, within(1e-12));
        assertThat(relief.byTone()).isCloseTo(0.3 / 1.4, within(1e-12));
        assertThat(relief.plain() + relief.byTone()).isCloseTo(1.0, within(1e-12));
        assertThat(relief.onset()).isCloseTo((6 + 24) / 1.4, within(1e-12));
        assertThat(relief.relief(0.7, 0.3, 0.5, 5.5)).isCloseTo(0.85, within(1e-12));
        assertThat(relief.relief(0.7, 0.3, 1, 2.75))
                .as("half the pain, half the relief")
                .isCloseTo(0.5, within(1e-12));
        relief.clear();
        assertThat(relief.total()).isZero();
        assertThat(relief.byTone()).isZero();
    }

    @Test
    void diseaseGainsWhatItsRateSaysOnAverage() {
        Progression progression = new Progression(P);
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            sum += progression.gain(2, 7 / 365.0, (i + 0.5) / n);
        }
        assertThat(sum / n * 365 / 7).isCloseTo(2, within(0.01));
        assertThat(new Progression(P.with("progression-speed", 0)).gain(2, 1, 0))
                .isZero();
    }

    @Test
    void transitionIsItsShareAtTheReferenceAndGrowsWithEveryRisk() {
        double reference = ChronicTransition.chance(P, 0, 5.5, 32);
        assertThat(reference).isCloseTo(P.value(ChronicTransition.SHARE), within(1e-12));
        assertThat(ChronicTransition.chance(P, 1, 5.5, 32)).isGreaterThan(reference);
        assertThat(ChronicTransition.chance(P, 0, 7, 32)).isGreaterThan(reference);
        assertThat(ChronicTransition.chance(P, 0, 5.5, 6)).as("heals in days").isLessThan(0.02);
        assertThat(ChronicTransition.chance(P.with("transition-share", 0), 3, 9, 300))
                .isZero();
    }

    @Test
    void nervePainSettlesAtItsLevel() {
        NervePain nerve = new NervePain(P, 7);
        double kept = 0;
        for (int week = 0; week < 200; week++) {
            kept = nerve.next(kept, 40);
        }
        assertThat(kept).as("half of it at the half dose").isCloseTo(0.3, within(1e-3));
        assertThat(nerve.next(kept, 0)).isLessThan(kept);
    }

    @Test
    void fullCareIsWhatBeingTreatedWasAndNoneCostsItsPart() {
        Expectation expectation = new Expectation(P, 1);
        assertThat(expectation.next(0.3, 1.0)).isEqualTo(expectation.next(0.3, true));
        double x = 1;
        for (int day = 0; day < 400; day++) {
            x = expectation.next(x, 0.0);
        }
        assertThat(expectation.relief(1, 1) - expectation.relief(x, 1)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void everyTherapyShipsWithASourceAndEndogenousShares() {
        List<Therapy> all = TherapyReader.builtIn();
        assertThat(all).extracting(Therapy::kind).containsExactly(TherapyKind.values());
        assertThat(all).allSatisfy(t -> assertThat(t.sources()).isNotEmpty());
        assertThat(all)
                .filteredOn(t -> t.kind() == TherapyKind.ACUPUNCTURE || t.kind() == TherapyKind.NSAID)
                .extracting(Therapy::toneShare)
                .containsExactly(0.0, 0.5);
    }

    @Test
    void aTableThatLacksOrMisspellsATherapySaysSo() {
        assertThatThrownBy(() -> TherapyReader.read(Document.parse("t.yaml", "therapies:\n  nsaidd: {}\n")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("did you mean 'nsaid'")
                .hasMessageContaining("exercise: is missing");
    }
}
