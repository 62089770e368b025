package org.setpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.Small;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;

/** How a patient fares, on patients of a run: each word by the line that its meaning draws. */
class FaresTest {
    @Test
    void everyPatientOfARunFaresAsTheLinesSay() {
        World world = new World(Small.tapered(), Small.VOCABULARY.drugs(), Small.LIFE_TABLE);
        CohortRun run = new CohortRun(world, 1, 0, Small.PATIENTS, CohortRun.Resolution.DAILY);
        run.start();
        Map<Fares, Integer> seen = new EnumMap<>(Fares.class);
        Reading r = new Reading(run.population(), run.readOut(), run.pharmacy());
        do {
            for (int row = 0; row < Small.PATIENTS; row++) {
                r.read(row);
                Fares fares = Fares.of(r, false);
                seen.merge(fares, 1, Integer::sum);
                assertLine(fares, r);
            }
        } while (run.liveDay());
        assertThat(seen.keySet()).contains(Fares.IN_WITHDRAWAL, Fares.HELPED, Fares.LITTLE_HELPED, Fares.WITHOUT);
        assertThat(seen).doesNotContainKey(Fares.OVERDOSED);
    }

    private static void assertLine(Fares fares, Reading r) {
        switch (fares) {
            case DEAD -> assertThat(r.alive()).isFalse();
            case IN_WITHDRAWAL -> assertThat(r.cows).isGreaterThanOrEqualTo(5);
            case HYPERALGESIC -> assertThat(r.hyperalgesia).isGreaterThanOrEqualTo(1);
            case TOLERANT -> assertThat(r.analgesicFold).isGreaterThanOrEqualTo(2);
            case HELPED -> assertThat(r.pain).isLessThanOrEqualTo(0.7 * r.twinPain + 1e-9);
            case LITTLE_HELPED -> assertThat(r.pain).isGreaterThan(0.7 * r.twinPain - 1e-9);
            case WITHOUT -> assertThat(r.onOpioid).isFalse();
            default -> assertThat(r.alive()).isTrue();
        }
        if (fares != Fares.DEAD && fares != Fares.IN_WITHDRAWAL) {
            assertThat(r.cows).isLessThan(5);
        }
    }

    @Test
    void anOverdoseIsSaidBeforeAllElseButDeath() {
        World world = new World(Small.scenario(), Small.VOCABULARY.drugs(), Small.LIFE_TABLE);
        CohortRun run = new CohortRun(world, 1, 0, Small.PATIENTS, CohortRun.Resolution.DAILY);
        run.start();
        Reading r = new Reading(run.population(), run.readOut(), run.pharmacy());
        r.read(0);
        assertThat(Fares.of(r, true)).isEqualTo(Fares.OVERDOSED);
        r.cows = 4.9;
        r.hyperalgesia = 0.9;
        r.onOpioid = true;
        r.analgesicFold = 1.9;
        r.twinPain = 6;
        r.pain = 4.2;
        assertThat(Fares.of(r, false)).isEqualTo(Fares.HELPED);
        r.pain = 4.3;
        assertThat(Fares.of(r, false)).isEqualTo(Fares.LITTLE_HELPED);
        r.analgesicFold = 2;
        assertThat(Fares.of(r, false)).isEqualTo(Fares.TOLERANT);
        r.hyperalgesia = 1;
        assertThat(Fares.of(r, false)).isEqualTo(Fares.HYPERALGESIC);
        r.cows = 5;
        assertThat(Fares.of(r, false)).isEqualTo(Fares.IN_WITHDRAWAL);
    }

    @Test
    void everyWordIsFoundAgainAndHasASource() {
        for (Fares f : Fares.values()) {
            assertThat(Fares.find(f.word())).hasValue(f);
            assertThat(f.meaning()).isNotBlank();
            assertThat(f.source()).isNotBlank();
        }
        assertThat(Fares.find("well")).isEmpty();
    }
}
