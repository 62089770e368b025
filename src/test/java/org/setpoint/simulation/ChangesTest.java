package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.BodyHour;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.simulation.CohortRun.Resolution;

/** What changes in the middle of a run changes nothing before, and the same whether it stood in the file or came while running. */
class ChangesTest {
    private static final String BASE = """
            seed: 5
            replicates: 1
            duration: 300 days
            record-every: 10 days
            cohort: {patients: 150, safety-net: 1, history: {opioid: oxycodone-er, dose: 120 MME/day}}
            prescribers: {panel: 25, practices: 3}
            policies:
              - titration: {drug: oxycodone-er, cap: 200 MME/day}
              - taper: {from: day 60, who: dose > 60 MME/day, rate: 10 %/month, support: 0.3 points}
              - dose-cap: {from: day 20, cap: 240 MME/day}
              - multimodal-care: {from: day 30}
            """;

    private static final String CHANGES = """
            changes:
              - from: day 90
                set: {policies.taper.rate: 10 %/week, policies.taper.every: 14 days, policies.taper.support: 1 points}
              - from: day 120
                set:
                  parameters.withdrawal-pain: 2 points
                  parameters.extra-dose-pain: 0.5
                  setting.illicit-access: 20
                  prescribers.visits-per-day: 10
                  prescribers.pdmp-look-ups: 90 %
              - from: day 150
                set: {visit-every: 14 days, policies.dose-cap.cap: 210 MME/day, policies.multimodal-care.until: day 200}
            """;

    private static CohortRun lived(World world) {
        CohortRun run = new CohortRun(world, 1, 0, world.scenario().patients(), Resolution.DAILY);
        run.run();
        return run;
    }

    private static Draft stepByStep(int day, Draft draft) {
        return switch (day) {
            case 90 ->
                draft.with(90, "policies.taper.rate", "10 %/week")
                        .with(90, "policies.taper.every", "14 days")
                        .with(90, "policies.taper.support", "1 points");
            case 120 ->
                draft.with(120, "parameters.withdrawal-pain", "2 points")
                        .with(120, "parameters.extra-dose-pain", "0.5")
                        .with(120, "setting.illicit-access", "20")
                        .with(120, "prescribers.visits-per-day", "10")
                        .with(120, "prescribers.pdmp-look-ups", "90 %");
            case 150 ->
                draft.with(150, "visit-every", "14 days")
                        .with(150, "policies.dose-cap.cap", "210 MME/day")
                        .with(150, "policies.multimodal-care.until", "day 200");
            case 180 -> draft.withBlock(180, "stop", Map.of("who", "dose > 100 MME/day"));
            case 200 -> draft.with(200, "policies.stop.until", "day 230").with(200, "policies.taper.rate", "5 %/month");
            default -> draft;
        };
    }

    /** A run into which a person reaches between the days. */
    private static CohortRun live(Draft start) {
        World world = Scenarios.world(start.scenario());
        CohortRun run = new CohortRun(world, 1, 0, world.scenario().patients(), Resolution.DAILY);
        run.start();
        Draft draft = start;
        do {
            Draft next = stepByStep(run.day(), draft);
            if (next != draft) {
                draft = next;
                run.change(Scenarios.world(draft.scenario()));
            }
        } while (run.liveDay());
        run.finish();
        return run;
    }

    @Test
    void whatIsChangedWhileRunningIsWhatTheSavedFileGives() {
        Draft draft = Scenarios.draft(BASE);
        for (int day = 0; day < 300; day++) {
            draft = stepByStep(day, draft);
        }
        List<String> live = Scenarios.left(live(Scenarios.draft(BASE)));
        assertThat(Scenarios.left(lived(Scenarios.world(draft.scenario())))).isEqualTo(live);
        assertThat(live).isNotEqualTo(Scenarios.left(lived(Scenarios.world(BASE + CHANGES))));
    }

    @Test
    void aChangeToTheSameValueChangesNothing() {
        String same = """
                changes:
                  - from: day 100
                    set:
                      policies.taper.rate: 10 %/month
                      policies.taper.support: 0.3 points
                      policies.multimodal-care.support: 0.6 points
                      policies.dose-cap.until: end
                      visit-every: 28 days
                      parameters.withdrawal-pain: %s
                """.replace("%s", "1.2 points");
        String top = BASE + "parameters: {withdrawal-pain: 1.2 points}\n";
        assertThat(Scenarios.left(lived(Scenarios.world(top + same))))
                .isEqualTo(Scenarios.left(lived(Scenarios.world(top))));
    }

    @Test
    void aChangeOnDay0OfWhatDoesNotActBeforeIsTheValueAtTheTop() {
        String set = "changes: [{from: day 0, set: {policies.taper.rate: 10 %/week, setting.company: 0 %}}]\n";
        String top = BASE.replace("rate: 10 %/month", "rate: 10 %/week") + "setting: {company: 0 %}\n";
        assertThat(Scenarios.left(lived(Scenarios.world(BASE + set))))
                .isEqualTo(Scenarios.left(lived(Scenarios.world(top))));
    }

    @Test
    void nothingIsOtherwiseBeforeTheDayOfTheChange() {
        CohortRun with = lived(Scenarios.world(BASE + CHANGES));
        CohortRun without = lived(Scenarios.world(BASE));
        int outcomes = with.record().outcomes().size();
        boolean differs = false;
        for (int t = 0; t < with.record().days().length; t++) {
            for (int o = 0; o < outcomes; o++) {
                boolean same = with.record().at(t, o).equals(without.record().at(t, o));
                if (with.record().days()[t] <= 90) {
                    assertThat(same).as("day %d", with.record().days()[t]).isTrue();
                }
                differs |= !same;
            }
        }
        assertThat(differs).isTrue();
    }

    @Test
    void partsAndThreadsAreTheWhole() throws InterruptedException {
        String many = (BASE + CHANGES)
                .replace("patients: 150", "patients: 4500")
                .replace("duration: 300", "duration: 160")
                .replace("until: day 200", "until: day 155");
        List<Replicate> one = Scenarios.run(Scenarios.world(many), 1);
        List<Replicate> two = Scenarios.run(Scenarios.world(many), 2);
        assertThat(two.get(0).events()).isEqualTo(one.get(0).events());
        assertThat(two.get(0).patients()).isEqualTo(one.get(0).patients());
        CohortRun part = new CohortRun(Scenarios.world(many), 1, 75, 75, Resolution.DAILY);
        part.run();
        assertThat(Scenarios.fates(part))
                .isEqualTo(one.get(0).patients().subList(75, 150).stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aBodyHourByHourGoesOnThroughAChange() {
        World world = Scenarios.world(BASE + CHANGES);
        List<BodyHour> whole = new BodyTrace(world, 1, 7, 85, 125).hours();
        assertThat(whole).hasSize(40 * 24);
        List<BodyHour> parts = new ArrayList<>(new BodyTrace(world, 1, 7, 85, 100).hours());
        parts.addAll(new BodyTrace(world, 1, 7, 100, 125).hours());
        assertThat(parts).isEqualTo(whole);
        List<BodyHour> without = new BodyTrace(Scenarios.world(BASE), 1, 7, 85, 125).hours();
        assertThat(without.subList(0, 5 * 24)).isEqualTo(whole.subList(0, 5 * 24));
        assertThat(without).isNotEqualTo(whole);
    }

    @Test
    void aRunGoesOnOnlyWithAScenarioOfTheSamePast() {
        CohortRun run = new CohortRun(Scenarios.world(BASE), 1, 0, 75, Resolution.DAILY);
        run.start();
        for (int day = 0; day < 70; day++) {
            run.liveDay();
        }
        refused(run, BASE.replace("seed: 5", "seed: 6"), "cannot change");
        refused(run, BASE.replace("patients: 150", "patients: 151"), "cannot change");
        refused(run, BASE + "changes: [{from: day 69, set: {visit-every: 14 days}}]\n", "other changes before day 70");
        refused(run, BASE + "  - stop: {from: day 69}\n", "adds 'stop'");
        refused(run, BASE.replaceAll("\n.*multimodal.*\n", "\n"), "lacks 'multimodal-care'");
        refused(run, BASE.replace("rate: 10 %/month", "rate: 9 %/month"), "lacks 'taper'");
        run.change(Scenarios.world(BASE + "  - stop: {from: day 70}\n"));
        run.change(Scenarios.world(BASE + "  - naloxone-coprescribing: {from: day 299}\n"));
        run.change(Scenarios.world(BASE));
        while (run.liveDay()) {
            assertThat(run.day()).isLessThanOrEqualTo(300);
        }
        run.finish();
        CohortRun untouched = new CohortRun(Scenarios.world(BASE), 1, 0, 75, Resolution.DAILY);
        untouched.run();
        assertThat(Scenarios.left(run)).isEqualTo(Scenarios.left(untouched));
    }

    private static void refused(CohortRun run, String yaml, String why) {
        World world = Scenarios.world(yaml);
        assertThatThrownBy(() -> run.change(world))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
