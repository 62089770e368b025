package org.setpoint.practice;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.unit.Dimension;

/** What a scenario may say of its prescribers. */
public final class PrescriberKeys {
    /** Most visits of a day that a file may ask of a prescriber: the largest panel at once. */
    static final int MOST_VISITS = 2000;

    /** Keys of {@code prescribers}. */
    public static final List<Key> ALL = List.of(
            Key.whole(
                    "panel",
                    "150",
                    1,
                    2000,
                    "How many patients each prescriber starts with.",
                    "assumption: patients on opioids of one primary-care prescriber (behaviour rules)"),
            Key.whole(
                    "practices",
                    "8",
                    1,
                    50,
                    "How many prescribers make a district, within which a patient can find another one.",
                    "assumption: the practices within reach of one patient"),
            Key.whole(
                    "visits-per-day",
                    "2000",
                    1,
                    MOST_VISITS,
                    "How many of these patients a prescriber can see a day; others wait, and whoever has waited longest is"
                            + " seen first.",
                    "assumption: never binds by default; 150 patients every 28 days need 5.4 visits a day"),
            Key.quantity(
                    "room",
                    Dimension.FRACTION,
                    "10 %",
                    0,
                    2,
                    "How far a panel can grow beyond its first size, on average over prescribers; some have none, some twice"
                            + " as much.",
                    "assumption: most practices can take some more, few can take many"),
            Key.quantity(
                    "pdmp-look-ups",
                    Dimension.FRACTION,
                    "20 %",
                    0,
                    1,
                    "Share of visits at which the prescription monitoring programme is looked up.",
                    "assumption: voluntary use was low before mandates"));

    /** Those that make the prescribers and their panels before day 0, and that do nothing afterwards. */
    public static final List<String> AT_ENROLMENT = List.of("panel", "practices", "room");

    private PrescriberKeys() {}
}
