package org.setpoint.gui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.curves.Mark;
import org.setpoint.gui.live.Plan;
import org.setpoint.gui.live.Player;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.unit.InputException;

/**
 * What was opened and what was changed since. A change acts from the day on which it reaches the player; it and all that is
 * remembered for undo belong to the player's thread, and the window is told of the outcome.
 */
public final class Session {
    private final Vocabulary vocabulary;
    private final LifeTable lifeTable;
    private final Player player;
    private final Listener listener;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    /** The draft before a block was begun, for who changes his mind on the same day. */
    private final IdentityHashMap<Step, Draft> before = new IdentityHashMap<>();

    private final List<Mark> marks = new ArrayList<>();
    private volatile Question question;
    private volatile Draft draft;

    /** Who is told, on the event thread. */
    public interface Listener {
        /**
         * The scenario is another one now.
         *
         * @param now what is lived
         */
        void changed(State now);

        /**
         * Something that was asked for cannot be.
         *
         * @param path of the value it was about; empty for none
         * @param why one or more complaints, a line each
         */
        void refused(String path, String why);
    }

    /**
     * The scenario as it is lived now.
     *
     * @param draft with all changes
     * @param scenario the same, checked
     * @param day on which it was changed last
     * @param marks of the changes
     * @param moved the values that were changed and not taken back, each with its day
     * @param undo what undo would undo; empty if there is nothing
     * @param redo what redo would do again; empty if there is nothing
     */
    public record State(
            Draft draft,
            Scenario scenario,
            int day,
            List<Mark> marks,
            List<Change> moved,
            Optional<String> undo,
            Optional<String> redo) {
        /** Copies the lists. */
        public State {
            marks = List.copyOf(marks);
            moved = List.copyOf(moved);
        }
    }

    /**
     * A session that begins with a question.
     *
     * @param question what is open
     * @param vocabulary everything that a scenario may name
     * @param lifeTable of other causes of death
     * @param player that plays it
     * @param listener who is told
     */
    public Session(Question question, Vocabulary vocabulary, LifeTable lifeTable, Player player, Listener listener) {
        this.question = question;
        this.vocabulary = vocabulary;
        this.lifeTable = lifeTable;
        this.player = player;
        this.listener = listener;
        draft = question.main();
    }

    /**
     * What is open.
     *
     * @return the question before any change
     */
    public Question question() {
        return question;
    }

    /**
     * What is lived.
     *
     * @return the scenario with all changes
     */
    public Draft draft() {
        return draft;
    }

    /**
     * Opens another question and sets it up.
     *
     * @param next to open
     */
    public void open(Question next) {
        Scenario main = next.main().scenario();
        Scenario behind = next.behind().map(Draft::scenario).orElse(main);
        player.setUp(new Plan(main, behind, vocabulary.drugs(), lifeTable));
        player.ask(() -> {
            question = next;
            draft = next.main();
            done.clear();
            undone.clear();
            before.clear();
            marks.clear();
            tell(main, 0);
        });
    }

    /** The same question from the beginning, with all changes forgotten. */
    public void again() {
        open(question);
    }

    /**
     * Changes a value from today on.
     *
     * @param path as {@code --set} takes it
     * @param value as written in a scenario
     */
    public void change(String path, String value) {
        ask(path, today -> act(new Step(today, List.of(valued(today, path, value)), "", Map.of())));
    }

    /**
     * Begins a block of a policy today.
     *
     * @param block its name
     * @param settings its keys but {@code from}
     */
    public void begin(String block, Map<String, String> settings) {
        ask("", today -> act(new Step(today, List.of(), block, new LinkedHashMap<>(settings))));
    }

    /**
     * Puts values back to what they were when the question was opened.
     *
     * @param paths whose
     */
    public void reset(List<String> paths) {
        ask("", today -> {
            List<Step.Value> back = new ArrayList<>();
            for (String path : paths) {
                String first = question.main().value(0, path).orElse("");
                Step.Value v = valued(today, path, first);
                if (!first.isEmpty() && !v.before().equals(first)) {
                    back.add(v);
                }
            }
            if (!back.isEmpty()) {
                act(new Step(today, back, "", Map.of()));
            }
        });
    }

    private Step.Value valued(int day, String path, String after) {
        return new Step.Value(path, draft.value(day, path).orElse(""), after);
    }

    /** Takes the last change back, from today on. */
    public void undo() {
        ask("", today -> {
            Step last = done.peekLast();
            if (last != null) {
                apply(undoing(last, today), today);
                done.removeLast();
                undone.addLast(last);
                mark(today, "undo: " + last.words());
            }
        });
    }

    /** Does again what was undone last, from today on. */
    public void redo() {
        ask("", today -> {
            Step last = undone.peekLast();
            if (last != null) {
                Step now = new Step(today, last.values(), last.block(), last.settings());
                before.put(now, draft);
                apply(doing(now), today);
                undone.removeLast();
                done.addLast(now);
                mark(today, "again: " + now.words());
            }
        });
    }

    private void act(Step step) {
        before.put(step, draft);
        apply(doing(step), step.day());
        done.addLast(step);
        undone.clear();
        mark(step.day(), step.words());
    }

    private Draft doing(Step step) {
        if (step.isBlock()) {
            return draft.withBlock(step.day(), step.block(), step.settings());
        }
        Draft next = draft;
        for (Step.Value v : step.values()) {
            next = next.with(step.day(), v.path(), v.after());
        }
        return next;
    }

    private Draft undoing(Step step, int today) {
        if (step.isBlock()) {
            Draft same = before.get(step);
            if (step.day() == today && same != null) {
                return same; // nobody has met it yet
            }
            int index = lastOf(step.block());
            return draft.with(today, "policies[" + index + "]." + step.block() + ".until", "day " + today);
        }
        Draft next = draft;
        for (Step.Value v : step.values()) {
            next = next.with(today, v.path(), v.before());
        }
        return next;
    }

    private int lastOf(String block) {
        List<Scenario.PolicyUse> uses = draft.scenario().policies();
        for (int i = uses.size() - 1; i >= 0; i--) {
            if (uses.get(i).block().name().equals(block)) {
                return i;
            }
        }
        throw new InputException("there is no " + block + " to undo");
    }

    /** First everything that may be refused, then what others see. */
    private void apply(Draft next, int today) {
        Scenario scenario = next.scenario();
        player.changeNow(scenario);
        draft = next;
        tell(scenario, today);
    }

    private void mark(int day, String words) {
        marks.add(new Mark(day, Integer.toString(marks.size() + 1), words));
        tell(draft.scenario(), day);
    }

    private void tell(Scenario scenario, int day) {
        State now = new State(
                draft,
                scenario,
                day,
                marks,
                done.stream().flatMap(Step::changes).toList(),
                Optional.ofNullable(done.peekLast()).map(Step::words),
                Optional.ofNullable(undone.peekLast()).map(Step::words));
        SwingUtilities.invokeLater(() -> listener.changed(now));
    }

    private void ask(String path, Consumer<Integer> what) {
        player.ask(() -> attempt(path, () -> what.accept(player.day())));
    }

    private void attempt(String path, Runnable what) {
        try {
            what.run();
        } catch (InputException | IllegalArgumentException e) {
            @Nullable String why = e.getMessage();
            SwingUtilities.invokeLater(() -> listener.refused(path, why == null ? e.toString() : why));
        }
    }
}
