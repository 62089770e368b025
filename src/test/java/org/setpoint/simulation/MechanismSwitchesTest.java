package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.ensemble.Pool;
import org.setpoint.ensemble.Replicate;
import org.setpoint.model.body.State;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Mechanism;
import org.setpoint.scenario.Mechanisms;
import org.setpoint.simulation.CohortRun.Resolution;

/** A mechanism that is switched off does exactly nothing, and everything else goes on with possible values. */
class MechanismSwitchesTest {
    /** Years of a high dose, a stop, and the old dose again: every mechanism of a body has something to do. */
    private static final String LIFE = """
            duration: 160 days
            record-every: 4 days
            replicates: 1
            cohort: {patients: 60, sleep-apnoea: 50 %%, history: {opioid: oxycodone-er, dose: 150 MME/day, for: 1 years}}
            policies:
              - stop: {from: day 40}
              - fixed-dose: {from: day 80, drug: %s, dose: 150 MME/day}
            mechanisms: {%s}
            """;

    private static final int PATIENTS = 60;

    @ParameterizedTest
    @MethodSource("mechanisms")
    void whateverIsOffTheRunStaysPossible(String mechanism) throws InterruptedException {
        List<Replicate> run = Scenarios.run(life("oxycodone-er", mechanism), 1);
        for (Outcome outcome : Outcome.values()) {
            for (Distribution d : curve(run, outcome)) {
                assertThat(d.mean())
                        .as(outcome.word())
                        .satisfies(v -> assertThat(Double.isInfinite(v)).isFalse());
            }
        }
        assertThat(curve(run, Outcome.PAIN))
                .allSatisfy(d -> assertThat(d.mean()).isBetween(0.0, 10.0));
    }

    @ParameterizedTest
    @CsvSource({
        "receptor-down-regulation, RECEPTORS",
        "analgesic-tolerance, ANALGESIC_TOLERANCE",
        "respiratory-tolerance, RESPIRATORY_TOLERANCE",
        "hyperalgesia, SENSITISATION",
        "withdrawal, WITHDRAWAL",
        "endogenous-tone, TONE",
        "addiction, ADDICTION",
        "dependence, ADAPTATION",
        "dependence, RECEPTORS",
        "dependence, ANALGESIC_TOLERANCE",
        "dependence, RESPIRATORY_TOLERANCE",
        "dependence, SENSITISATION",
        "dependence, TONE",
        "dependence, WITHDRAWAL"
    })
    void aStateStaysNaiveToTheLastBitAndMovesWhereItIsOn(String mechanism, State state) {
        for (int day : new int[] {0, 42, 160}) {
            assertThat(lived(mechanism, day).population().bodies().of(state))
                    .as("day " + day)
                    .containsOnly(state.naive());
        }
        double[] on = lived("", 42).population().bodies().of(state);
        assertThat(on).as("with the mechanism").doesNotContain(state.naive());
    }

    @Test
    void withoutTheThingsThatItIsMadeOfToleranceIsOne() throws InterruptedException {
        String off = "analgesic-tolerance: off, receptor-down-regulation: off, desensitisation";
        assertThat(curve(Scenarios.run(life("oxycodone-er", off), 1), Outcome.ANALGESIC_TOLERANCE))
                .allSatisfy(d -> assertThat(d.mean()).isEqualTo(1));
        String but = "analgesic-tolerance: off, receptor-down-regulation";
        assertThat(curve(Scenarios.run(life("oxycodone-er", but), 1), Outcome.ANALGESIC_TOLERANCE)[0].mean())
                .as("the fast opponent is what is left")
                .isBetween(1.01, 1.1);
    }

    @Test
    void withdrawalHurtsNobodyWhereItsPainIsOffButIsThere() throws InterruptedException {
        List<Replicate> off = Scenarios.run(life("oxycodone-er", "withdrawal-hyperalgesia"), 1);
        assertThat(curve(off, Outcome.WITHDRAWAL_PAIN))
                .allSatisfy(d -> assertThat(d.mean()).isZero());
        assertThat(peak(off, Outcome.COWS)).isGreaterThan(5);
    }

    @Test
    void nobodyIsScarredWithoutTheScar() {
        int[] scarred = new int[2];
        for (int i = 0; i < 2; i++) {
            CohortRun run = lived(i == 0 ? "" : "tone-scar", 0);
            for (float scar : run.population().bodies().of(org.setpoint.model.body.Trait.TONE_SCAR)) {
                scarred[i] += scar > 0 ? 1 : 0;
            }
        }
        assertThat(scarred[0]).isPositive();
        assertThat(scarred[1]).isZero();
    }

    @Test
    void careIsNoReliefWithoutExpectation() {
        CohortRun run = lived("neuropathic-prolonged: off, expectation", 30);
        CohortRun on = lived("neuropathic-prolonged", 30);
        for (int row = 0; row < PATIENTS; row++) {
            assertThat(run.readOut().twinPain(row)).isEqualTo(run.readOut().sourcePain(row));
            assertThat(on.readOut().twinPain(row))
                    .as("with expectation")
                    .isLessThan(on.readOut().sourcePain(row));
        }
    }

    @Test
    void unpleasantnessIsIntensityWithoutAffect() throws InterruptedException {
        List<Replicate> off = Scenarios.run(life("oxycodone-er", "affect"), 1);
        List<Replicate> on = Scenarios.run(life("oxycodone-er", ""), 1);
        Distribution[] pain = curve(off, Outcome.PAIN);
        Distribution[] felt = curve(off, Outcome.UNPLEASANTNESS);
        for (int t = 0; t < pain.length; t++) {
            assertThat(felt[t].mean()).isEqualTo(pain[t].mean());
        }
        assertThat(curve(on, Outcome.UNPLEASANTNESS)[0].mean()).isLessThan(curve(on, Outcome.PAIN)[0].mean());
    }

    @Test
    void kindsOfPainAnswerAlikeWithoutPhenotypes() throws InterruptedException {
        String off = "neuropathic-prolonged: off, pain-phenotypes";
        assertThat(reliefOf("nociplastic", off)).isEqualTo(reliefOf("nociceptive", off));
        assertThat(reliefOf("neuropathic", off)).isEqualTo(reliefOf("nociceptive", off));
        assertThat(reliefOf("nociplastic", "")).isLessThan(reliefOf("nociceptive", "") - 0.3);
    }

    @Test
    void codeineWorksAlikeInEverybodyWithoutVariants() throws InterruptedException {
        assertThat(reliefByCodeine("poor", "non-responders"))
                .isEqualTo(reliefByCodeine("ultrarapid", "non-responders"));
        assertThat(reliefByCodeine("poor", "")).isLessThan(0.3 * reliefByCodeine("ultrarapid", ""));
    }

    @Test
    void theNightIsNoMoreDangerousThanTheDayWithoutSleep() {
        CohortRun run = lived("sleep", 30);
        CohortRun on = lived("", 30);
        double sleep = on.world().parameters().value(OverdoseHazard.SLEEP);
        double exponent = on.world().parameters().value(OverdoseHazard.EXPONENT);
        for (int row = 0; row < PATIENTS; row++) {
            double ratio = on.readOut().overdoseHazard(row) / run.readOut().overdoseHazard(row);
            boolean apnoea = run.population().bodies().of(org.setpoint.model.body.Trait.SLEEP_APNOEA)[row] > 0;
            // at most (16 + 8 / s^g) / 24, where the base hazard is small; s is three quarters of itself with apnoea
            assertThat(ratio).isBetween(1.0, (16 + 8 * Math.pow(apnoea ? sleep * 0.75 : sleep, -exponent)) / 24);
        }
    }

    static Stream<String> mechanisms() {
        return Mechanisms.ALL.stream().map(Mechanism::name);
    }

    private static CohortRun lived(String mechanism, int day) {
        CohortRun run = new CohortRun(life("oxycodone-er", mechanism), 1, 0, PATIENTS, Resolution.DAILY);
        if (day > 0) {
            run.run(day);
        }
        return run;
    }

    private static double reliefOf(String phenotype, String mechanism) throws InterruptedException {
        World world = Scenarios.world("""
                duration: 28 days
                replicates: 1
                cohort: {patients: 100, pain: {%s: 100 %%}}
                policies: [fixed-dose: {drug: oxycodone-er, dose: 60 MME/day}]
                mechanisms: {%s}
                """.formatted(phenotype, off(mechanism)));
        return curve(Scenarios.run(world, 1), Outcome.RELIEF_ON_OPIOID)[1].mean();
    }

    private static double reliefByCodeine(String enzyme, String mechanism) throws InterruptedException {
        World world = Scenarios.world("""
                duration: 14 days
                replicates: 1
                cohort: {patients: 100, cyp2d6: %s}
                policies: [fixed-dose: {drug: codeine, dose: 30 MME/day}]
                mechanisms: {%s}
                """.formatted(enzyme, off(mechanism)));
        return curve(Scenarios.run(world, 1), Outcome.RELIEF_ON_OPIOID)[1].mean();
    }

    private static World life(String drug, String mechanism) {
        return Scenarios.world(LIFE.formatted(drug, off(mechanism)));
    }

    private static String off(String mechanism) {
        return mechanism.isEmpty() ? "" : mechanism + ": off";
    }

    private static Distribution[] curve(List<Replicate> run, Outcome outcome) {
        return Pool.curve(run, run.get(0).outcomes().indexOf(outcome));
    }

    private static double peak(List<Replicate> run, Outcome outcome) {
        return Stream.of(curve(run, outcome))
                .map(Distribution::mean)
                .collect(Collectors.maxBy(Double::compare))
                .orElseThrow();
    }
}
