package org.setpoint.behavior;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.unit.Dimension;

/** What a scenario may say of the place and time in which its patients live. */
public final class SettingKeys {
    /** Keys of {@code setting}. */
    public static final List<Key> ALL = List.of(Key.quantity(
            "illicit-access",
            Dimension.NUMBER,
            "1",
            0,
            100,
            "How easily illicit opioids are found, 1 in a commercially insured population, 6 in a safety-net setting.",
            "assumption of the behaviour rules; the size for safety-net settings is calibrated to finding T41"));

    private SettingKeys() {}
}
