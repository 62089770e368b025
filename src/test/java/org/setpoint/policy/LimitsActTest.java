package org.setpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Every block that limits, on few patients: what it says is what the prescriptions show. */
class LimitsActTest {
    private static final String RISING =
            "titration: {start: 20 MME/day, step: 50 %, when: pain >= 0 points, cap: 200 MME/day}";

    @Test
    void aCapHoldsRaisedDosesAndLowersNone() throws InterruptedException {
        Acts rising = Acts.naive(60, """
                duration: 130 days
                policies: [%s, dose-cap: {cap: 60 MME/day, above: leave}]
                """.formatted(RISING));
        assertThat(rising.dose(57)).as("20, 30, 45").isCloseTo(45, within(1e-6));
        assertThat(rising.dose(85)).as("and 60 instead of 67.5").isCloseTo(60, within(1e-6));
        assertThat(rising.dose(130)).isCloseTo(60, within(1e-6));
        Acts above = Acts.on100("""
                duration: 130 days
                policies: [%s, dose-cap: {cap: 60 MME/day, above: leave}]
                """.formatted(RISING));
        assertThat(above.dose(130)).as("who is above stays there").isCloseTo(100, within(1e-6));
    }

    @Test
    void aCapThatNeverBindsChangesNothing() throws InterruptedException {
        String rest = "duration: 130 days\npolicies: [" + RISING;
        Acts with = Acts.naive(60, rest + ", dose-cap: {cap: 2000 MME/day, chance: 100 %}]\n");
        Acts without = Acts.naive(60, rest + "]\n");
        assertThat(with.replicate().events()).isEqualTo(without.replicate().events());
        assertThat(with.mean(130, Outcome.PAIN)).isEqualTo(without.mean(130, Outcome.PAIN));
    }

    @Test
    void aCapMayCutOvernight() throws InterruptedException {
        Acts r = Acts.on100("""
                duration: 40 days
                policies: [dose-cap: {from: day 10, cap: 60 MME/day, above: cut, chance: 100 %}]
                """);
        assertThat(r.dose(10)).isCloseTo(100, within(1e-6));
        assertThat(r.dose(11)).isCloseTo(60, within(1e-6));
        assertThat(r.dose(40)).isCloseTo(60, within(1e-6));
        assertThat(r.events("dose-cut", 10)).isEqualTo(r.events("dose-cut", 40)).isGreaterThan(55);
    }

    @Test
    void aCapMayTaperAtItsRate() throws InterruptedException {
        Acts r = Acts.of("patients: 60, mean-pain: 4 points, history: {opioid: oxycodone-er, dose: 100 MME/day}", """
                duration: 130 days
                policies: [dose-cap: {from: day 10, cap: 60 MME/day, rate: 15 %/month, chance: 100 %}]
                """);
        double step = 100 * 0.15 * 12 / 365 * 28; // 13.8 a step, on days 10, 38 and 66
        for (int k = 1; k < 3; k++) {
            assertThat(r.dose(11 + 28 * (k - 1))).as("step %d", k).isCloseTo(100 - k * step, within(0.7));
        }
        assertThat(r.dose(130)).isCloseTo(60, within(0.7));
        assertThat(r.events("taper-started", 10)).isGreaterThan(55);
    }

    @Test
    void theChanceOfATaperIsThatOfFourWeeksHoweverOftenPatientsAreSeen() throws InterruptedException {
        String yaml = """
                visit-every: %d days
                duration: 150 days
                policies: [dose-cap: {cap: 60 MME/day, chance: 12 %%}]
                """;
        double expected = 1 - Math.pow(0.88, 6); // visits on days 0, 28, …, 140
        for (int every : new int[] {28, 7}) {
            Acts r =
                    Acts.of("patients: 400, history: {opioid: oxycodone-er, dose: 100 MME/day}", yaml.formatted(every));
            assertThat(r.events("taper-started", 150) / 400.0)
                    .as("seen every %d days", every)
                    .isCloseTo(expected, within(0.08));
        }
    }

    @Test
    void aCapSparesWhomItExcepts() throws InterruptedException {
        Acts r = Acts.on100("""
                duration: 40 days
                policies: [dose-cap: {from: day 10, cap: 60 MME/day, above: cut, chance: 100 %, except: age >= 18 years}]
                """);
        assertThat(r.dose(40)).isCloseTo(100, within(1e-6));
    }

    @Test
    void aLawShortensFirstSuppliesAsFarAsItIsKept() throws InterruptedException {
        String yaml = """
                duration: 60 days
                policies:
                  - limited-supply: {drug: oxycodone-ir, dose: 30 MME/day, supply: 14 days, refills: 1, refill-when: pain >= 0 points}
                  - days-supply-limit: {days: 5 days, supplies: %s, compliance: %s}
                """;
        Acts first = Acts.naive(60, yaml.formatted("first", "100 %"));
        Acts acute = Acts.naive(60, yaml.formatted("acute", "100 %"));
        Acts seldom = Acts.naive(400, yaml.formatted("first", "35 %"));
        assertThat(first.on(19) - first.on(20)).as("5 and 14 days").isGreaterThan(0.7);
        assertThat(acute.on(10) - acute.on(11)).as("5 and 5 days").isGreaterThan(0.7);
        assertThat(seldom.events("refill", 5) / 400.0).as("cut and refilled").isCloseTo(0.35, within(0.08));
    }

    @Test
    void theGuidelineOf2016SlowsRaisesAndAvoidsNinety() throws InterruptedException {
        String yaml = """
                duration: 400 days
                policies: [%s, cdc-2016: {justified: %s, benefit: everyone}]
                """;
        Acts r = Acts.naive(400, yaml.formatted(RISING, "0 %"));
        assertThat(r.dose(29)).as("20, and half of them 30").isCloseTo(25, within(0.8));
        assertThat(r.replicate().patients())
                .allSatisfy(p ->
                        assertThat(p.numbers().get(3)).as("last prescribed").isLessThan(90 + 1e-9));
        Acts justified = Acts.naive(100, yaml.formatted(RISING, "100 %"));
        assertThat(justified.dose(400)).isGreaterThan(95);
        Acts before = Acts.on100("duration: 60 days\npolicies: [cdc-2016: {}]\n");
        assertThat(before.dose(60)).as("it lowers nothing").isCloseTo(100, within(1e-6));
    }

    @Test
    void theGuidelineOf2016ShortensFirstSuppliesForAcutePainOnly() throws InterruptedException {
        String rule = "cdc-2016: {granting: 1 fold, avoid: 2000 MME/day, compliance: 100 %}";
        assertThat(refillsWithin12Days("acute: 0 %, subacute: 100 %", rule))
                .as("after an operation")
                .isGreaterThan(refillsWithin12Days("acute: 0 %, subacute: 100 %", ""));
        assertThat(refillsWithin12Days("acute: 0 %, subacute: 0 %", rule))
                .as("recommendation 6 is about acute pain")
                .isEqualTo(refillsWithin12Days("acute: 0 %, subacute: 0 %", ""));
    }

    private static long refillsWithin12Days(String pain, String rule) throws InterruptedException {
        return Acts.of(
                        "patients: 300, course: mixed, " + pain,
                        "duration: 40 days\npolicies: [usual-care: {}, %s]\n"
                                .formatted(rule)
                                .replace(", ]", "]"))
                .events("refill", 12);
    }

    @Test
    void bothGuidelinesAskForBenefitFromFiftyOn() throws InterruptedException {
        String yaml = """
                duration: 29 days
                policies:
                  - titration: {start: %d MME/day, step: 50 %%, when: pain >= 0 points, cap: 200 MME/day}
                  - %s
                """;
        // a quarter of those at caution without benefit is raised by half under the rule of 2016, half of them under
        // 2022
        assertThat(Acts.naive(400, yaml.formatted(50, "cdc-2016: {benefit: nobody}"))
                        .dose(29))
                .isCloseTo(50 * (1 + 0.5 * 0.25), within(1.6));
        assertThat(Acts.naive(400, yaml.formatted(50, "cdc-2022: {benefit: nobody}"))
                        .dose(29))
                .isCloseTo(50 * (1 + 0.5 * 0.5), within(1.8));
        assertThat(Acts.naive(60, yaml.formatted(40, "cdc-2022: {benefit: nobody}"))
                        .dose(29))
                .isCloseTo(60, within(1e-6));
        assertThat(Acts.naive(60, yaml.formatted(50, "cdc-2022: {benefit: everyone}"))
                        .dose(29))
                .isCloseTo(75, within(1e-6));
    }

    @Test
    void anOpioidWaitsForOtherCareAndForPain() throws InterruptedException {
        String yaml = """
                duration: 150 days
                policies: [%s, non-opioid-first: {after: 84 days, if: %s}]
                """;
        Acts r = Acts.naive(60, yaml.formatted(RISING, "pain >= 0 points"));
        assertThat(r.on(84)).isZero();
        assertThat(r.on(85)).isEqualTo(1);
        assertThat(r.dose(85)).isCloseTo(20, within(1e-6));
        Acts strong = Acts.naive(200, yaml.formatted(RISING, "pain >= 6 points"));
        assertThat(strong.on(85)).as("only those in whom it is strong").isBetween(0.05, 0.6);
        Acts never = Acts.naive(60, yaml.formatted(RISING, "nobody"));
        assertThat(never.on(150)).isZero();
    }

    @Test
    void aMandateMakesRaisesRarer() throws InterruptedException {
        Acts r = Acts.naive(600, "duration: 29 days\npolicies: [" + RISING + ", pdmp-mandate: {}]\n");
        assertThat(r.dose(29)).as("85 % of steps of 10").isCloseTo(28.5, within(0.5));
    }
}
