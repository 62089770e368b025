package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setpoint.model.body.State;
import org.setpoint.observation.BodyHour;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;
import org.setpoint.simulation.CohortRun.Resolution;

/** One body that is lived on is the body of the run, and what is tried on a copy of it leaves no trace. */
class LivingBodyTest {
    private static final String DEPENDENT = """
            seed: 11
            duration: 120 days
            cohort:
              patients: 12
              history: {opioid: oxycodone-er, dose: 120 MME/day, for: 1 year}
            prescribers: {panel: 6, practices: 2}
            """;
    private static final String STOPPED = DEPENDENT + """
            mechanisms: {hoarding: off, seeking: off, illicit-supply: off}
            policies:
              - stop: {from: day 30}
            """;

    private static List<BodyHour> hours(List<BodyMoment> moments) {
        return moments.stream().map(BodyMoment::hour).toList();
    }

    private static double most(List<BodyMoment> moments, ToDoubleFunction<BodyHour> reader) {
        return moments.stream()
                .mapToDouble(m -> reader.applyAsDouble(m.hour()))
                .max()
                .orElseThrow();
    }

    @Test
    void livedInPiecesItIsTheTraceInOneGo() {
        World world = Scenarios.world(STOPPED);
        BodyTrace trace = new BodyTrace(world, 1, 7, 0, 60);
        LivingBody body = new LivingBody(world, 1, 7);
        List<BodyMoment> pieces = new ArrayList<>();
        for (int day : new int[] {1, 2, 29, 29, 31, 60}) {
            pieces.addAll(body.advanceTo(day));
        }
        assertThat(hours(pieces)).hasSize(60 * 24).isEqualTo(trace.hours());
        assertThat(body.events()).containsAll(trace.events());
        assertThat(body.who()).isEqualTo(trace.who());
        assertThat(body.day()).isEqualTo(60);
    }

    @Test
    void itLivesNoLongerThanTheScenario() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT), 1, 3);
        assertThat(body.advanceTo(1000)).hasSize(120 * 24);
        assertThat(body.advanceTo(1001)).isEmpty();
    }

    @Test
    void theBodyOfHoursIsTheBodyOfDays() {
        World world = Scenarios.world(DEPENDENT);
        CohortRun daily = new CohortRun(world, 1, 0, 12, Resolution.DAILY);
        daily.run(60);
        List<Event> events = daily.record().events();
        int compared = 0;
        for (int patient = 0; patient < 12; patient++) {
            LivingBody body = new LivingBody(world, 1, patient);
            body.advanceTo(60);
            long of = patient;
            List<Event> told = body.events().stream()
                    .filter(e ->
                            !e.kind().startsWith("prescribed-") && !e.kind().equals("doses-missed"))
                    .toList();
            if (!told.equals(events.stream().filter(e -> e.patient() == of).toList())) {
                continue; // a decision near its threshold fell otherwise, as hourly and daily steps allow
            }
            compared++;
            double receptors = daily.population().bodies().of(State.RECEPTORS)[patient];
            double tone = daily.population().bodies().of(State.TONE)[patient];
            assertThat(body.now().hour().receptors()).isCloseTo(receptors, within(0.02));
            assertThat(body.now().hour().tone()).isCloseTo(tone, within(0.02));
            assertThat(body.now().hour().analgesicFold() / daily.readOut().analgesicFold(patient))
                    .isCloseTo(1, within(0.05));
        }
        assertThat(compared).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(WhatIf.class)
    void whatIsTriedLeavesTheRunUntouched(WhatIf what) {
        World world = Scenarios.world(STOPPED);
        LivingBody untouched = new LivingBody(world, 1, 2);
        LivingBody probed = new LivingBody(world, 1, 2);
        untouched.advanceTo(20);
        probed.advanceTo(20);
        assertThat(probed.objection(what)).isEmpty();
        probed.probe(what);
        assertThat(probed.now()).isEqualTo(untouched.now());
        assertThat(probed.advanceTo(45)).isEqualTo(untouched.advanceTo(45));
        assertThat(probed.events()).isEqualTo(untouched.events());
    }

    @Test
    void ofNothingTriedNothingComes() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT), 1, 2);
        body.advanceTo(20);
        Probe probe = body.probe(WhatIf.NOTHING);
        assertThat(probe.with()).isEqualTo(probe.without());
        assertThat(probe.with().get(0).day()).isCloseTo(20 + 5.0 / (24 * 60), within(1e-9));
    }

    @Test
    void theCopyGoesOnAsTheBodyDoes() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT), 1, 2);
        List<BodyMoment> before = body.advanceTo(20);
        List<BodyMoment> copy = body.probe(WhatIf.NOTHING).without();
        double then = most(before.subList(before.size() - 72, before.size()), BodyHour::effectSite);
        assertThat(most(copy, BodyHour::effectSite) / then).isBetween(0.8, 1.25);
        assertThat(copy.get(copy.size() - 1).hour().receptors())
                .isCloseTo(body.now().hour().receptors(), within(0.01));
    }

    @Test
    void naloxoneBringsWithdrawalAndBreathToADependentBody() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT), 1, 2);
        body.advanceTo(20);
        for (WhatIf naloxone : List.of(WhatIf.NALOXONE_INJECTED, WhatIf.NALOXONE_NASAL)) {
            Probe probe = body.probe(naloxone);
            assertThat(most(probe.with(), BodyHour::cows)).isGreaterThan(most(probe.without(), BodyHour::cows) + 5);
            assertThat(probe.with().get(6).hour().ventilation())
                    .isGreaterThan(probe.without().get(6).hour().ventilation());
            assertThat(probe.with().get(6).synapse().antagonist()).isGreaterThan(0.3);
            assertThat(probe.with().get(6).synapse().agonist())
                    .isLessThan(probe.without().get(6).synapse().agonist());
        }
    }

    @Test
    void buprenorphineTakesThePlaceOfTheFullAgonist() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT.replace("120 MME", "600 MME")), 1, 2);
        body.advanceTo(20);
        Probe probe = body.probe(WhatIf.BUPRENORPHINE);
        BodyMoment later = probe.with().get(48);
        assertThat(later.synapse().partial()).isGreaterThan(0.2);
        assertThat(later.synapse().agonist())
                .isLessThan(0.8 * probe.without().get(48).synapse().agonist());
    }

    @Test
    void buprenorphineOnAVeryHighDoseBringsWithdrawalToSome() {
        World world = Scenarios.world(DEPENDENT.replace("120 MME", "800 MME"));
        double most = 0;
        for (int patient = 0; patient < 6; patient++) {
            LivingBody body = new LivingBody(world, 1, patient);
            body.advanceTo(5);
            Probe probe = body.probe(WhatIf.BUPRENORPHINE);
            most = Math.max(
                    most,
                    IntStream.range(0, probe.with().size())
                            .mapToDouble(i -> probe.with().get(i).hour().cows()
                                    - probe.without().get(i).hour().cows())
                            .max()
                            .orElseThrow());
        }
        assertThat(most).isGreaterThan(2);
    }

    @Test
    void aMissedDoseIsFeltLaterAndAMissedDayMore() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT), 1, 2);
        body.advanceTo(20);
        double none = most(body.probe(WhatIf.NOTHING).with(), BodyHour::cows);
        List<BodyMoment> dose = body.probe(WhatIf.MISSED_DOSE).with();
        double day = most(body.probe(WhatIf.MISSED_DAY).with(), BodyHour::cows);
        assertThat(most(dose, BodyHour::cows)).isGreaterThan(none + 0.5);
        assertThat(day).isGreaterThan(most(dose, BodyHour::cows) + 2);
        assertThat(most(dose.subList(0, 12), BodyHour::cows)).isLessThan(most(dose, BodyHour::cows));
    }

    @Test
    void aDoubleDoseCostsBreath() {
        LivingBody body = new LivingBody(Scenarios.world(DEPENDENT), 1, 2);
        body.advanceTo(20);
        Probe probe = body.probe(WhatIf.DOUBLE_DOSE);
        assertThat(most(probe.with(), h -> -h.ventilation()))
                .isGreaterThan(most(probe.without(), h -> -h.ventilation()));
        assertThat(most(probe.with(), BodyHour::dose))
                .isCloseTo(2 * most(probe.without(), BodyHour::dose), within(1e-6));
    }

    @Test
    void theOldDoseIsMoreDangerousAfterAPause() {
        LivingBody body = new LivingBody(Scenarios.world(STOPPED), 1, 2);
        body.advanceTo(29);
        double used = most(body.probe(WhatIf.OLD_DOSE).with(), h -> -h.ventilation());
        body.advanceTo(119);
        Probe late = body.probe(WhatIf.OLD_DOSE);
        assertThat(late.words()).contains("oxycodone-er").contains("MME/day");
        assertThat(most(late.with(), h -> -h.ventilation())).isGreaterThan(used + 0.05);
    }

    @Test
    void whatCannotBeTriedIsRefusedInASentence() {
        LivingBody naive = new LivingBody(Scenarios.world("duration: 10 days\ncohort: {patients: 3}\n"), 1, 1);
        naive.advanceTo(5);
        assertThat(naive.objection(WhatIf.MISSED_DOSE))
                .hasValueSatisfying(w -> assertThat(w).endsWith("."));
        assertThat(naive.objection(WhatIf.OLD_DOSE))
                .hasValueSatisfying(w -> assertThat(w).contains("no old dose"));
        assertThat(naive.objection(WhatIf.NALOXONE_NASAL)).isEmpty();
    }

    @Test
    void changesOfTheDoseAreTold() {
        World world = Scenarios.world(DEPENDENT + """
                policies:
                  - taper: {from: day 20, rate: 10 %/week, to: 60 MME/day}
                """);
        LivingBody body = new LivingBody(world, 1, 2);
        body.advanceTo(100);
        assertThat(body.events())
                .filteredOn(e -> e.kind().equals("prescribed-less"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.detail()).startsWith("oxycodone-er"));
    }
}
