package org.setpoint.scenario.yaml;

import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.Quantities;
import org.setpoint.unit.Quantity;

/** Writes the value of a key so that {@link ValueReader} reads exactly the same value back. */
final class CanonicalText {
    private CanonicalText() {}

    /**
     * A value as a person would write it.
     *
     * @param value as {@link org.setpoint.parameter.Settings} holds it
     * @param key that it belongs to
     * @return its text, without quotes
     */
    static String of(Object value, Key key) {
        return switch (key.kind()) {
            case QUANTITY -> Quantities.pleasant((Double) value, key.dimension());
            case WHOLE -> Quantity.number((Double) value);
            case DAY -> day((Double) value);
            case SWITCH -> (Boolean) value ? "on" : "off";
            case DRUG -> ((Drug) value).name();
            case CHOICE, CONDITION, TEXT -> value.toString();
        };
    }

    /**
     * A day of the run.
     *
     * @param day days since the start, or {@link PolicyBlock#END}
     * @return for example {@code day 90}, or {@code end}
     */
    static String day(double day) {
        return day == PolicyBlock.END ? "end" : "day " + Quantity.number(day);
    }
}
