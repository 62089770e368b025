package org.setpoint.gui.inside;

import java.util.List;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;

/**
 * What is known of the patient so far.
 *
 * @param scenario its name
 * @param replicate 1 or more
 * @param patient number in the cohort
 * @param who for example {@code woman, 52 years, nociplastic pain}
 * @param female a woman?
 * @param alive at the end of what was lived
 * @param day days lived
 * @param prescription at the end of what was lived, empty if nothing is prescribed
 * @param moments the body at the start of day 0, then every hour; never empty
 * @param events in the order of days
 */
record Life(
        String scenario,
        int replicate,
        long patient,
        String who,
        boolean female,
        boolean alive,
        int day,
        String prescription,
        List<BodyMoment> moments,
        List<Event> events) {
    /** Copies the lists. */
    Life {
        moments = List.copyOf(moments);
        events = List.copyOf(events);
    }

    /** The last moment that was lived, days since day 0. */
    double end() {
        return moments.get(moments.size() - 1).day();
    }

    /** What belongs to the patient. */
    String their() {
        return female ? "her" : "his";
    }

    /** What happened on a day. */
    List<Event> on(int whichDay) {
        return events.stream().filter(e -> e.day() == whichDay).toList();
    }
}
