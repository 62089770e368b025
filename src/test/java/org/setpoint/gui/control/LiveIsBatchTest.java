package org.setpoint.gui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.Small;
import org.setpoint.gui.curves.Mark;
import org.setpoint.gui.live.Audience.Doing;
import org.setpoint.gui.live.Curves;
import org.setpoint.gui.live.LiveRun;
import org.setpoint.gui.live.Player;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Spectator;
import org.setpoint.gui.live.Stage;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.yaml.Draft;

/**
 * Whatever a hand does while a run goes on: the scenario that is saved afterwards, read again and run as a batch, gives the
 * curves that were seen.
 */
class LiveIsBatchTest {
    private static final String CAP = "policies.dose-cap.cap";
    private static final String STEP = "policies.titration.step";

    private final List<Session.State> states = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Spectator spectator;
    private Player player;
    private Session session;

    @BeforeEach
    void open() {
        Draft draft = Small.draft();
        Question question = new Question(
                draft, draft, "small", Optional.empty(), "unchanged", Optional.empty(), Path.of("small.yaml"));
        spectator = new Spectator();
        player = new Player(new Stage(new LiveRun(Small.plan(draft.scenario()))), spectator);
        session = new Session(question, Small.VOCABULARY, Small.LIFE_TABLE, player, new Ears());
        session.open(question);
        Spectator.settle(player);
    }

    @AfterEach
    void close() {
        player.close();
    }

    /** Hears on the event thread what the test reads after it has settled. */
    private final class Ears implements Session.Listener {
        @Override
        public void changed(Session.State now) {
            states.add(now);
        }

        @Override
        public void refused(String path, String why) {
            refused.add(path + ": " + why);
        }
    }

    private void stepTo(int day) {
        player.step(day - spectator.last().day());
        spectator.until(s -> s.day() == day);
        Spectator.settle(player);
    }

    private Session.State now() {
        Spectator.settle(player);
        return states.get(states.size() - 1);
    }

    private Curves toTheEnd() {
        player.step(Integer.MAX_VALUE);
        Curves lived = spectator.until(Snapshot::over).main().curves();
        Spectator.assertSame(lived, Small.batch(Small.read(session.draft().yaml())));
        return lived;
    }

    @Test
    void unchangedBothArmsAreTheBatch() {
        Curves main = toTheEnd();
        Spectator.assertSame(main, Small.batch(Small.scenario()));
        Spectator.assertSame(spectator.last().other().curves(), Small.batch(Small.scenario()));
    }

    @Test
    void aChangeMidwayIsInTheSavedScenario() {
        stepTo(50);
        session.change(CAP, "40 MME/day");
        assertThat(now().marks()).containsExactly(new Mark(50, "1", "dose-cap.cap: 240 MME/day → 40 MME/day"));
        Curves main = toTheEnd();
        Curves behind = spectator.last().other().curves();
        assertThat(main.at(5, Outcome.DOSE)).isEqualTo(behind.at(5, Outcome.DOSE));
        assertThat(main.at(main.points() - 1, Outcome.DOSE).mean())
                .isLessThan(behind.at(main.points() - 1, Outcome.DOSE).mean());
        Spectator.assertSame(behind, Small.batch(Small.scenario()));
    }

    @Test
    void aChangeOnDayZeroIsInTheSavedScenario() {
        session.change(CAP, "60 MME/day");
        assertThat(now().moved()).hasSize(1);
        toTheEnd();
    }

    @Test
    void changesWhilePlayingActFromTheDayThatIsMarked() {
        player.speed(400);
        player.play();
        spectator.until(s -> s.day() > 30);
        session.change(CAP, "50 MME/day");
        spectator.until(s -> s.day() > 90);
        session.change("visit-every", "14 days");
        Spectator.settle(player);
        assertThat(now().marks()).hasSize(2).allSatisfy(m -> assertThat(m.day()).isPositive());
        spectator.untilIt(Doing.OVER);
        Spectator.assertSame(
                spectator.last().main().curves(),
                Small.batch(Small.read(session.draft().yaml())));
    }

    @Test
    void undoActsFromTodayAndIsInTheSavedScenario() {
        stepTo(40);
        session.change(CAP, "40 MME/day");
        stepTo(90);
        session.undo();
        assertThat(now().undo()).isEmpty();
        assertThat(now().redo()).hasValue("dose-cap.cap: 240 MME/day → 40 MME/day");
        assertThat(now().draft().value(90, CAP)).hasValue("240 MME/day");
        assertThat(now().moved()).isEmpty();
        stepTo(120);
        session.redo();
        assertThat(now().draft().value(120, CAP)).hasValue("40 MME/day");
        assertThat(now().marks()).extracting(Mark::day).containsExactly(40.0, 90.0, 120.0);
        toTheEnd();
    }

    @Test
    void aChangeThatIsUndoneOnItsDayChangesNothing() {
        stepTo(40);
        session.change(CAP, "40 MME/day");
        session.undo();
        Spectator.settle(player);
        Spectator.assertSame(toTheEnd(), Small.batch(Small.scenario()));
    }

    @Test
    void aTaperThatIsBegunIsInTheSavedScenario() {
        stepTo(60);
        session.begin("taper", Map.of("rate", "10 %/week"));
        assertThat(now().undo()).hasValue("begin taper");
        Curves main = toTheEnd();
        Curves behind = spectator.last().other().curves();
        int last = main.points() - 1;
        assertThat(main.at(last, Outcome.DOSE).mean())
                .isLessThan(0.5 * behind.at(last, Outcome.DOSE).mean());
    }

    @Test
    void aTaperThatIsBegunAndUndoneEndsAndIsInTheSavedScenario() {
        stepTo(60);
        session.begin("taper", Map.of("rate", "10 %/week"));
        stepTo(90);
        session.undo();
        assertThat(refused).isEmpty();
        assertThat(now().undo()).isEmpty();
        stepTo(120);
        session.redo();
        assertThat(now().undo()).hasValue("begin taper");
        toTheEnd();
    }

    @Test
    void aTaperThatIsUndoneOnItsDayChangesNothing() {
        stepTo(60);
        session.begin("taper", Map.of("rate", "10 %/week"));
        session.undo();
        Spectator.settle(player);
        assertThat(refused).isEmpty();
        Spectator.assertSame(toTheEnd(), Small.batch(Small.scenario()));
    }

    @Test
    void resetPutsBackWhatWasMovedAndNothingElse() {
        stepTo(30);
        session.change(CAP, "40 MME/day");
        session.change(STEP, "40 %");
        stepTo(70);
        session.reset(List.of(CAP, STEP, "visit-every"));
        assertThat(now().draft().value(70, CAP)).hasValue("240 MME/day");
        assertThat(now().draft().value(70, STEP)).isEqualTo(Small.draft().value(0, STEP));
        assertThat(now().marks()).hasSize(3);
        assertThat(now().marks().get(2).words()).isEqualTo("reset 2 values");
        toTheEnd();
    }

    @Test
    void nonsenseIsRefusedAndNothingChanges() {
        stepTo(30);
        session.change(CAP, "many");
        session.change("policies.dose-cap.nonsense", "3");
        session.begin("taper", Map.of("rate", "-3 %/week"));
        Spectator.settle(player);
        assertThat(refused).hasSize(3);
        assertThat(refused.get(0)).startsWith(CAP).contains("many");
        assertThat(now().marks()).isEmpty();
        Spectator.assertSame(toTheEnd(), Small.batch(Small.scenario()));
    }

    @Test
    void againForgetsEveryChange() {
        stepTo(30);
        session.change(CAP, "40 MME/day");
        session.again();
        assertThat(now().marks()).isEmpty();
        assertThat(now().undo()).isEmpty();
        assertThat(spectator.last().day()).isZero();
        Spectator.assertSame(toTheEnd(), Small.batch(Small.scenario()));
    }

    @Test
    void anotherSeedIsOtherLuckForBothArms() {
        Question other = session.question().withSeed("12", Small.VOCABULARY);
        session.open(other);
        Spectator.settle(player);
        Curves main = toTheEnd();
        Spectator.assertSame(main, Small.batch(Small.read(Small.TEXT.replace("seed: 11", "seed: 12"))));
        Spectator.assertSame(
                spectator.last().other().curves(), Small.batch(Small.read(Small.TEXT.replace("seed: 11", "seed: 12"))));
    }
}
