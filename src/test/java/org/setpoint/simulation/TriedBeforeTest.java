package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.setpoint.cohort.History;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Therapies;
import org.setpoint.random.Luck;

/** Who has had a treatment before day 0 gains little or nothing when it is offered again. */
class TriedBeforeTest {
    private static final int PATIENTS = 200;
    private static final String YAML = """
            duration: 60 days
            replicates: 1
            cohort:
              patients: 200
              history: {opioid: oxycodone-er, dose: 50 MME/day, for: 10 days, tried: 0 %}
            policies:
              - fixed-dose: {drug: oxycodone-er, dose: 50 MME/day}
              - therapy: {which: antidepressant}
            """;

    private static World world(String tried) {
        return Scenarios.world(YAML.replace("tried: 0 %", "tried: " + tried));
    }

    private static CohortRun lived(World world, int first, int patients) {
        CohortRun run = new CohortRun(world, 1, first, patients, CohortRun.Resolution.DAILY);
        run.run(30);
        return run;
    }

    private static double[] offered(World world) {
        return lived(world, 0, PATIENTS).population().therapies.plainTarget;
    }

    private static int[] refused(World world) {
        Therapies therapies = lived(world, 0, PATIENTS).population().therapies;
        return therapies.refused;
    }

    @Test
    void nobodyHasTriedAnythingUnlessTheFileSaysSo() {
        World silent = Scenarios.world(YAML.replace(", tried: 0 %", ""));
        assertThat(Scenarios.fates(lived(silent, 0, PATIENTS)))
                .isEqualTo(Scenarios.fates(lived(world("0 %"), 0, PATIENTS)));
        assertThat(DoubleStream.of(offered(silent))).hasSize(PATIENTS).allMatch(x -> x > 0);
    }

    @Test
    void ofWhatEverybodyHasTriedTheShareOfTheParameterIsLeft() {
        double[] fresh = offered(world("0 %"));
        double[] again = offered(world("100 %"));
        int[] refused = refused(world("100 %"));
        int unborne = 0;
        for (int row = 0; row < PATIENTS; row++) {
            unborne += refused[row] == 0 ? 0 : 1;
            assertThat(again[row]).isCloseTo(refused[row] == 0 ? 0.2 * fresh[row] : 0, within(1e-12));
        }
        assertThat(unborne).as("a tenth do not bear an antidepressant").isBetween(8, 35);
    }

    @Test
    void withNothingLeftNothingIsGained() {
        World world = Scenarios.withParameter(world("100 %"), "therapy-tried-again", 0);
        assertThat(offered(world)).containsOnly(0);
    }

    @Test
    void aLargerShareHasTriedWhatASmallerHasAndMore() {
        double[] few = offered(world("30 %"));
        double[] many = offered(world("70 %"));
        double[] fresh = offered(world("0 %"));
        int fewer = 0;
        int more = 0;
        for (int row = 0; row < PATIENTS; row++) {
            assertThat(many[row]).isLessThanOrEqualTo(few[row]);
            assertThat(few[row]).isLessThanOrEqualTo(fresh[row]);
            fewer += few[row] < fresh[row] ? 1 : 0;
            more += many[row] < fresh[row] ? 1 : 0;
        }
        assertThat(fewer).as("30 %, within four standard errors").isBetween(34, 86);
        assertThat(more).as("70 %").isBetween(114, 166);
    }

    @Test
    void itBelongsToThePatientAndTheKindAndNotToTheOrder() {
        World half = world("50 %");
        double[] whole = offered(half);
        double[] part = lived(half, 120, 50).population().therapies.plainTarget;
        for (int row = 0; row < 50; row++) {
            assertThat(part[row]).isEqualTo(whole[120 + row]);
        }
        Settings history = half.scenario().cohort().history();
        Luck luck = new Luck(half.scenario().seed(), 1);
        int unlike = 0;
        for (int patient = 0; patient < PATIENTS; patient++) {
            boolean nsaid = History.tried(history, luck, patient, TherapyKind.NSAID);
            unlike += nsaid == History.tried(history, luck, patient, TherapyKind.EXERCISE) ? 0 : 1;
            assertThat(History.tried(null, luck, patient, TherapyKind.NSAID)).isFalse();
        }
        assertThat(unlike).as("kinds are drawn by themselves").isBetween(72, 128);
    }
}
