package org.setpoint.gui.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;
import org.setpoint.observation.Synapse;
import org.setpoint.simulation.Probe;

/** What is seen at the cursor, in a plain sentence. */
final class Sentence {
    private Sentence() {}

    /** Who is looked at, for a heading. */
    static String who(Life life) {
        String prescribed = life.prescription().isEmpty() ? "no opioid prescribed" : life.prescription();
        String state = life.alive() ? prescribed : "died";
        return "Patient " + life.patient() + ", " + life.who() + "; day " + life.day() + ": " + state + ".";
    }

    /** Who and what, at the cursor; of a what-if first what became of it. */
    static String whole(Timeline timeline, double cursor) {
        Probe probe = timeline.probe();
        return probe == null
                ? who(timeline.life()) + " " + of(timeline, cursor)
                : "Patient " + timeline.life().patient() + ". " + Outlook.of(probe, timeline.now()) + " "
                        + of(timeline, cursor);
    }

    static String of(Timeline timeline, double cursor) {
        BodyMoment m = timeline.at(cursor);
        String words = Say.moment(cursor) + ": " + receptors(timeline.life(), m) + ", COWS "
                + Say.number(m.hour().cows()) + ", pain " + Say.number(m.hour().pain()) + ".";
        return timeline.without(cursor) == null
                ? words + today(timeline.life().on((int) Math.floor(cursor + Timeline.SAME)))
                : words;
    }

    private static String receptors(Life life, BodyMoment m) {
        Synapse s = m.synapse();
        String held = s.byDrugs() < 0.0005 ? "no drug holds any of them" : holders(s);
        return Say.percent(m.hour().receptors()) + " of " + life.their() + " receptors are left; " + held
                + "; tolerance " + Say.fold(m.hour().analgesicFold()) + " for pain, "
                + Say.fold(m.hour().respiratoryFold()) + " for breathing";
    }

    /** Who sits on how many; whoever has less than a tenth of what drugs hold is left to the legend of the synapse. */
    private static String holders(Synapse s) {
        List<String> words = new ArrayList<>();
        String[] names = {
            "naloxone", "buprenorphine", s.partial() + s.antagonist() < 0.0005 ? "the drug" : "the full agonist"
        };
        double[] shares = {s.antagonist(), s.partial(), s.agonist()};
        for (int i = 0; i < names.length; i++) {
            if (shares[i] >= 0.1 * s.byDrugs()) {
                words.add(names[i] + " holds " + Say.percent(shares[i]) + " of them");
            }
        }
        return String.join(", ", words);
    }

    private static String today(List<Event> events) {
        return events.isEmpty()
                ? ""
                : " On this day: " + events.stream().map(Say::event).collect(Collectors.joining("; ")) + ".";
    }
}
