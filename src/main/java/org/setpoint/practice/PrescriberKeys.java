package org.setpoint.practice;

import java.util.List;
import org.setpoint.parameter.Key;

/** What a scenario may say of its prescribers. */
public final class PrescriberKeys {
    /** Keys of {@code prescribers}. */
    public static final List<Key> ALL = List.of(Key.whole(
            "panel",
            "150",
            1,
            2000,
            "How many patients each prescriber starts with.",
            "assumption: patients on opioids of one primary-care prescriber (behaviour rules)"));

    private PrescriberKeys() {}
}
