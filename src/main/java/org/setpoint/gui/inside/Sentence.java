package org.setpoint.gui.inside;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;
import org.setpoint.observation.Synapse;

/** What is seen at the cursor, in a plain sentence. */
final class Sentence {
    private Sentence() {}

    /** Who is looked at, for a heading. */
    static String who(Life life) {
        String prescribed = life.prescription().isEmpty() ? "no opioid prescribed" : life.prescription();
        String state = life.alive() ? prescribed : "died";
        return "Patient " + life.patient() + ", " + life.who() + "; day " + life.day() + ": " + state + ".";
    }

    static String of(Timeline timeline, double cursor) {
        BodyMoment m = timeline.at(cursor);
        BodyMoment without = timeline.without(cursor);
        String words = Say.moment(cursor) + ": " + receptors(timeline.life(), m) + ", COWS "
                + Say.number(m.hour().cows()) + ", pain " + Say.number(m.hour().pain()) + ".";
        if (timeline.probe() != null && without != null) {
            return "What if " + timeline.probe().words() + "? " + words + " " + otherwise(without);
        }
        return words + today(timeline.life().on((int) Math.floor(cursor)));
    }

    private static String receptors(Life life, BodyMoment m) {
        Synapse s = m.synapse();
        String held = s.byDrugs() < 0.0005
                ? "no drug holds any of them"
                : holder(s) + " holds " + Say.percent(s.byDrugs()) + " of them";
        return Say.percent(m.hour().receptors()) + " of " + life.their() + " receptors are left; " + held
                + "; tolerance " + Say.fold(m.hour().analgesicFold()) + " for pain, "
                + Say.fold(m.hour().respiratoryFold()) + " for breathing";
    }

    private static String holder(Synapse s) {
        if (s.antagonist() > s.agonist() + s.partial()) {
            return "naloxone";
        }
        return s.partial() > s.agonist() ? "buprenorphine" : "the drug";
    }

    private static String otherwise(@Nullable BodyMoment without) {
        return without == null
                ? ""
                : "Without it: COWS " + Say.number(without.hour().cows()) + ", pain "
                        + Say.number(without.hour().pain()) + ", breathing "
                        + Say.percent(without.hour().ventilation()) + ".";
    }

    private static String today(List<Event> events) {
        return events.isEmpty()
                ? ""
                : " On this day: " + events.stream().map(Say::event).collect(Collectors.joining("; ")) + ".";
    }
}
