package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setpoint.observation.Event;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** What a prescriber may do to a patient whom other rules concern too, and what is seen in a look-up. */
class WhoSpeaksTest {
    private static final String ON_100 = """
            duration: 200 days
            mechanisms: {seeking: off, illicit-supply: off, treatment-seeking: off, extra-doses: off}
            cohort: {patients: 200, history: {opioid: oxycodone-er, dose: 100 MME/day, for: 1 year}}
            """;

    @Test
    void nobodyIsTaperedAgainstTheirWillUnderTheGuidelineOf2022() {
        String taper = ON_100 + "policies: [%s, taper: {from: day 10, consent: %s, rate: 10 %%/month}]\n";
        assertThat(count(events(taper.formatted("cdc-2022: {}", "forced")), "taper-started"))
                .isZero();
        assertThat(count(events(taper.formatted("cdc-2022: {}", "agreed")), "taper-started"))
                .isGreaterThan(180);
        assertThat(count(events(taper.formatted("cdc-2016: {}", "forced")), "taper-started"))
                .as("that of 2016 does not ask")
                .isGreaterThan(180);
    }

    @Test
    void usualCareAsksForConsentToo() {
        String yaml = ON_100 + "policies: [usual-care: {}%s]\n";
        double[] hazard = new double[2];
        List<String> rules = List.of("", ", cdc-2022: {}");
        for (int i = 0; i < 2; i++) {
            World world =
                    Scenarios.withParameter(Scenarios.world(yaml.formatted(rules.get(i))), "own-judgement-tapers", 1);
            hazard[i] = -Math.log(1
                    - tapered(new CohortRun(world, 1, 0, 200, Resolution.DAILY)
                                    .run()
                                    .events())
                            / 200.0);
        }
        assertThat(hazard[0]).as("tapers of all kinds").isGreaterThan(0.5);
        assertThat(hazard[1] / hazard[0]).as("of which 35 % are agreed to").isCloseTo(0.35, within(0.12));
    }

    @Test
    void usualCareDoesNotTaperWhomARuleTapersAlready() {
        World world = Scenarios.withParameter(Scenarios.world(ON_100 + """
                policies:
                  - usual-care: {}
                  - dose-cap: {cap: 60 MME/day, above: taper, chance: 100 %, rate: 5 %/month}
                """), "own-judgement-tapers", 1);
        CohortRun run = new CohortRun(world, 1, 0, 200, Resolution.DAILY);
        List<Event> events = run.run().events();
        Set<Long> tapered = new HashSet<>();
        for (Event e : events) {
            if (e.kind().equals("taper-started")) {
                assertThat(tapered.add(e.patient()))
                        .as("a second taper of patient %d on day %d, in the middle of the first", e.patient(), e.day())
                        .isTrue();
            } else if (e.kind().equals("taper-completed") || e.kind().equals("opioid-stopped")) {
                tapered.remove(e.patient());
            }
        }
        assertThat(count(events, "taper-started")).isGreaterThan(180);
    }

    @Test
    void aRotationKeepsToTheCeiling() {
        String yaml = ON_100 + """
                policies:
                  - rotation: {from: day 10, to: morphine-er, reduction: 0 %%, factor: 0.5}
                  - dose-cap: {cap: %s MME/day, above: leave}
                """;
        assertThat(dose(yaml.formatted("1000"))).as("100 / 0.5 mg").isCloseTo(200, within(1e-6));
        assertThat(dose(yaml.formatted("140"))).as("as far as the cap").isCloseTo(140, within(1e-6));
        assertThat(dose(yaml.formatted("60"))).as("where it stood").isCloseTo(100, within(1e-6));
    }

    /** A second prescriber is answered only by those who look, and looking finds nothing where there is none. */
    @Test
    void aLookUpSeesASecondPrescriberAndNothingElse() {
        assertThat(answered("100 %", true)).isGreaterThan(50);
        assertThat(answered("100 %", false)).isZero();
        assertThat(answered("0 %", true)).isZero();
    }

    private static long answered(String lookUps, boolean second) {
        World world = Scenarios.world(
                ON_100 + "prescribers: {pdmp-look-ups: %s}\npolicies: [usual-care: {}]\n".formatted(lookUps));
        world = Scenarios.withParameter(world, "reaction-to-aberrance", 0.5);
        CohortRun run = new CohortRun(world, 1, 0, 200, Resolution.DAILY);
        Arrays.fill(run.population().seeking.secondPrescriber, second);
        run.start();
        run.schedule.step(run);
        List<Event> events = run.record().events();
        return count(events, "taper-started")
                + events.stream().filter(e -> e.detail().equals("aberrance")).count();
    }

    private static double dose(String yaml) {
        CohortRun run = new CohortRun(Scenarios.world(yaml), 1, 0, 200, Resolution.DAILY);
        run.run();
        Population p = run.population();
        double most = 0;
        for (int row = 0; row < p.size(); row++) {
            most = Math.max(most, p.onOpioid(row) ? run.pharmacy().dose(p, row) : 0);
        }
        return most;
    }

    private static List<Event> events(String yaml) {
        return new CohortRun(Scenarios.world(yaml), 1, 0, 200, Resolution.DAILY)
                .run()
                .events();
    }

    private static long count(List<Event> events, String kind) {
        return events.stream().filter(e -> e.kind().equals(kind)).count();
    }

    private static double tapered(List<Event> events) {
        return events.stream()
                .filter(e -> e.kind().equals("taper-started"))
                .map(Event::patient)
                .distinct()
                .count();
    }
}
