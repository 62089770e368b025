package org.setpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Tapers, stops and holidays: whose wish they are, how they pause, and how they end. */
class TapersActTest {
    private static final double MONTHLY = 0.10 * 12 / 365 * 28;

    @Test
    void aTaperIsRecordedAsWhoseWishItWas() throws InterruptedException {
        String yaml = """
                duration: 90 days
                policies: [taper: {from: day 10, consent: %s, rate: 50 %%/week, every: 7 days, pause-when: nobody}]
                """;
        Acts agreed = Acts.on100(yaml.formatted("agreed"));
        Acts forced = Acts.on100(yaml.formatted("forced"));
        assertThat(agreed.events("opioid-stopped", "tapered")).isGreaterThan(50);
        assertThat(forced.events("opioid-stopped", "forced taper")).isGreaterThan(50);
        assertThat(forced.events("opioid-stopped", "tapered")).isZero();
    }

    @Test
    void aTaperThatIsGivenUpKeepsTheDoseOrGivesPartBack() throws InterruptedException {
        String yaml = """
                duration: 120 days
                policies: [taper: {from: day 10, rate: 10 %%/week, every: 14 days, give-up-when: dose < 75 MME/day, restore: %s}]
                """;
        Acts kept = Acts.on100(yaml.formatted("0 %"));
        assertThat(kept.dose(30)).as("80, then 60").isCloseTo(60, within(1e-6));
        assertThat(kept.dose(120)).as("given up on day 38").isCloseTo(60, within(1e-6));
        assertThat(kept.events("taper-given-up", 38)).isGreaterThan(55);
        Acts restored = Acts.on100(yaml.formatted("50 %"));
        assertThat(restored.dose(120)).as("half of 40 back").isCloseTo(80, within(1e-6));
    }

    @Test
    void aPauseMayBeRefused() throws InterruptedException {
        Acts r = Acts.of("patients: 400, history: {opioid: oxycodone-er, dose: 100 MME/day}", """
                duration: 30 days
                policies: [taper: {from: day 1, rate: 10 %/week, every: 14 days, pause-when: age >= 18 years, pause-chance: 15 %}]
                """);
        assertThat(r.events("taper-paused", 15) / 400.0).isCloseTo(0.15, within(0.06));
    }

    @Test
    void aPatientWhoFindsItTooHardPausesAndAtLastGivesUp() throws InterruptedException {
        Acts hard = Acts.on100("""
                duration: 200 days
                policies: [patient-led-taper: {from: day 10, withdrawal: 0 COWS, patience: 3}]
                """);
        double one = 100 * (1 - MONTHLY);
        assertThat(hard.dose(11)).isCloseTo(one, within(1e-6));
        assertThat(hard.dose(122)).as("pauses on days 38, 66 and 94").isCloseTo(one, within(1e-6));
        assertThat(hard.dose(123)).as("given up, half way back").isCloseTo((100 + one) / 2, within(1e-6));
        Acts easy = Acts.on100("""
                duration: 130 days
                policies: [patient-led-taper: {from: day 10, withdrawal: 48 COWS, more-pain: 10 points, low-mood: 100 %}]
                """);
        assertThat(easy.dose(130)).as("five steps").isCloseTo(100 * (1 - 5 * MONTHLY), within(1e-6));
    }

    @Test
    void theTaperOfTheHhsGuideIsOfferedAgainAndNeverImposed() throws InterruptedException {
        String yaml = """
                duration: 120 days
                policies: [hhs-2019-taper: {from: day 10, step: 20 %%, agree: %s, pause-when: nobody}]
                """;
        Acts all = Acts.on100(yaml.formatted("100 %"));
        assertThat(all.dose(11)).isCloseTo(80, within(1e-6));
        assertThat(all.dose(67)).as("three steps").isCloseTo(40, within(1e-6));
        assertThat(Acts.on100(yaml.formatted("0 %")).dose(120)).isCloseTo(100, within(1e-6));
        Acts third =
                Acts.of("patients: 400, history: {opioid: oxycodone-er, dose: 100 MME/day}", yaml.formatted("35 %"));
        assertThat(third.events("taper-started", 10) / 400.0).isCloseTo(0.35, within(0.06));
        assertThat(third.events("taper-started", 120) / 400.0)
                .as("asked again after 84 days, at the next visit")
                .isCloseTo(1 - 0.65 * 0.65, within(0.08));
    }

    @Test
    void whoDoesNotAgreeStaysInTheHandsOfWhoeverPrescribedBefore() throws InterruptedException {
        Acts r = Acts.naive(60, """
                duration: 100 days
                policies:
                  - titration: {start: 20 MME/day, step: 50 %, when: pain >= 0 points, cap: 60 MME/day}
                  - hhs-2019-taper: {from: day 10, agree: 0 %}
                """);
        assertThat(r.dose(57)).as("20, 30, 45").isCloseTo(45, within(1e-6));
    }

    @Test
    void afterATaperTheDoseIsKept() throws InterruptedException {
        Acts r = Acts.naive(60, """
                duration: 250 days
                policies:
                  - titration: {start: 90 MME/day, step: 50 %, when: pain >= 0 points, cap: 200 MME/day}
                  - taper: {from: day 10, to: 60 MME/day, rate: 20 %/week, every: 7 days, pause-when: nobody}
                """);
        assertThat(r.dose(25)).isCloseTo(60, within(1e-6));
        assertThat(r.dose(250)).as("a titration does not undo it").isCloseTo(60, within(1e-6));
    }

    @Test
    void aStopSaysWhy() throws InterruptedException {
        Acts r = Acts.on100("""
                duration: 20 days
                policies: [stop: {from: day 10, reason: abandoned}]
                """);
        assertThat(r.events("opioid-stopped", "abandoned")).isGreaterThan(55);
        assertThat(r.on(20)).isZero();
    }

    @Test
    void aStopDoesNotHinderALaterTreatmentNorBringBackAnEarlierOne() throws InterruptedException {
        Acts r = Acts.naive(60, """
                duration: 100 days
                policies:
                  - fixed-dose: {until: day 60, drug: morphine-er, dose: 80 MME/day}
                  - stop: {from: day 10}
                  - fixed-dose: {from: day 60, drug: morphine-er, dose: 40 MME/day}
                """);
        assertThat(r.on(59)).isZero();
        assertThat(r.dose(61)).isCloseTo(40, within(1e-6));
        assertThat(r.on(61)).isGreaterThan(0.8);
    }

    @Test
    void aHolidayEndsWithTheOldDoseOrAShareOfIt() throws InterruptedException {
        String yaml = """
                duration: 60 days
                policies: [opioid-holiday: {from: day 10, days: 14 days, resume: %s}]
                """;
        Acts r = Acts.on100(yaml.formatted("100 %"));
        assertThat(r.on(11)).isZero();
        assertThat(r.on(24)).isZero();
        assertThat(r.on(25)).isGreaterThan(0.9);
        assertThat(r.dose(25)).isCloseTo(100, within(1e-6));
        assertThat(r.events("opioid-stopped", "holiday")).isGreaterThan(55);
        assertThat(Acts.on100(yaml.formatted("50 %")).dose(60)).isCloseTo(50, within(1e-6));
    }
}
