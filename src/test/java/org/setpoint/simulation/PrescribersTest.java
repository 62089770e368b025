package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.observation.Event;
import org.setpoint.patient.Care;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** Prescribers meet the patients of their district and nobody else's, and see as many a day as they can. */
class PrescribersTest {
    /** Small districts of 60 patients, so weary that panels move a lot. */
    private static final String WEARY = """
            seed: 8
            duration: 400 days
            cohort: {patients: 150, history: {opioid: oxycodone-er, dose: 60 MME/day, for: 200 days}}
            prescribers: {panel: 20, practices: 3, visits-per-day: 1, room: 50 %}
            policies:
              - usual-care: {weariness: 60 %/year}
            """;

    @Test
    void aCohortCutAtDistrictsIsTheCohortAtOnce() {
        World world = Scenarios.world(WEARY);
        CohortRun whole = new CohortRun(world, 1, 0, 150, Resolution.DAILY);
        whole.run();
        List<String> parts = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int first = 0; first < 150; first += 60) {
            CohortRun part = new CohortRun(world, 1, first, Math.min(60, 150 - first), Resolution.DAILY);
            events.addAll(part.run().events());
            parts.addAll(Scenarios.fates(part));
        }
        assertThat(parts).isEqualTo(Scenarios.fates(whole));
        assertThat(events).containsExactlyInAnyOrderElementsOf(whole.record().events());
        assertThat(events).anyMatch(e -> e.kind().equals("prescriber-found"));
    }

    @Test
    void aPartIsWholeDistricts() {
        World world = Scenarios.world(WEARY);
        assertThat(world.part() % 60).isZero();
        assertThat(world.part()).isBetween(1000, 2048);
    }

    @Test
    void aTracedPatientMeetsTheSamePrescribersAsInTheRun() {
        World world = Scenarios.world(WEARY);
        CohortRun whole = new CohortRun(world, 1, 0, 150, Resolution.DAILY);
        List<Event> events = whole.run().events();
        Event found = events.stream()
                .filter(e -> e.kind().equals("prescriber-found"))
                .findFirst()
                .orElseThrow();
        BodyTrace trace = new BodyTrace(world, 1, found.patient(), found.day(), found.day() + 2);
        assertThat(trace.events()).contains(found);
        assertThat(trace.events())
                .isEqualTo(events.stream()
                        .filter(e -> e.patient() == found.patient() && e.day() < found.day() + 2)
                        .toList());
        assertThat(trace.hours()).hasSize(48);
    }

    @Test
    void aPrescriberSeesNoMoreADayThanThereAreSlotsAndTheLongestWaitingFirst() {
        World world = Scenarios.world("""
                duration: 60 days
                cohort: {patients: 60}
                prescribers: {panel: 30, visits-per-day: 4}
                policies:
                  - fixed-dose: {drug: oxycodone-er, dose: 30 MME/day}
                """);
        CohortRun run = new CohortRun(world, 1, 0, 60, Resolution.DAILY);
        run.start();
        Population p = run.population();
        for (int day = 0; day < 28; day++) {
            int[] before = p.nextVisit.clone();
            run.schedule.step(run);
            int[] seen = new int[2];
            for (int row = 0; row < 60; row++) {
                boolean wasSeen = p.nextVisit[row] != before[row];
                seen[p.care.prescriber[row]] += wasSeen ? 1 : 0;
                if (day < 8) {
                    assertThat(wasSeen)
                            .as("all due on day 0: patient %d, day %d", row, day)
                            .isEqualTo(row % 30 / 4 == day);
                }
            }
            assertThat(Math.max(seen[0], seen[1])).isLessThanOrEqualTo(4);
        }
        assertThat(p.care.waiting[29])
                .as("the last of 30 at 4 a day came on day 7")
                .isEqualTo((short) 7);
    }

    @Test
    void nobodyIsTakenOnWhereThereIsNoRoom() {
        World world = Scenarios.world("""
                duration: 400 days
                cohort: {patients: 100, history: {opioid: oxycodone-er, dose: 60 MME/day, for: 100 days}}
                prescribers: {panel: 50, practices: 2, room: 0 %}
                policies:
                  - fixed-dose: {drug: oxycodone-er, dose: 60 MME/day}
                  - abandonment: {from: day 10, share: 100 %, cut-off: 100 %}
                """);
        CohortRun run = new CohortRun(world, 1, 0, 100, Resolution.DAILY);
        List<Event> events = run.run().events();
        assertThat(events.stream().filter(e -> e.detail().equals("abandoned")).count())
                .as("all who were still treated are cut off on the day")
                .isGreaterThan(95);
        assertThat(events).noneMatch(e -> e.kind().equals("prescriber-found"));
        for (int row = 0; row < 100; row++) {
            assertThat(run.population().onOpioid(row)).isFalse();
            assertThat(run.population().care.prescriber[row] == Care.NOBODY || run.population().care.turnedAway[row])
                    .isTrue();
        }
    }
}
