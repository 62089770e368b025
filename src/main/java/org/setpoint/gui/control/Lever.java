package org.setpoint.gui.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.look.Labels;
import org.setpoint.lesson.Slider;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.scenario.yaml.TopValue;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Quantity;

/**
 * A value that can be moved, with what is known of it.
 *
 * @param slider its ends
 * @param key meaning, range and source; null for what acts only from the beginning
 * @param first its value when the question was opened, as written in a scenario
 * @param why it acts only from the beginning; empty where it acts midway
 */
record Lever(Slider slider, @Nullable Key key, String first, String why) {
    /** What a file says that says nothing of a mechanism. */
    private static final String ON = "on";

    static Lever of(Slider slider, Draft original) {
        try {
            Key key = original.key(slider.path());
            return new Lever(slider, key, original.value(0, slider.path()).orElse(""), "");
        } catch (InputException e) {
            return new Lever(slider, null, atTop(slider, original), String.valueOf(e.getMessage()));
        }
    }

    private static String atTop(Slider slider, Draft draft) {
        return TopValue.find(draft.yaml(), slider.path()).orElse(slider.isSwitch() ? ON : "");
    }

    boolean actsMidway() {
        return key != null;
    }

    /** The value that is lived on a day. */
    String value(Draft draft, int day) {
        return actsMidway() ? draft.value(day, slider.path()).orElse("") : atTop(slider, draft);
    }

    /** What is wrong with a value, before anybody is asked to live it. */
    Optional<String> complaint(String value) {
        if (key == null || key.kind() != Key.Kind.QUANTITY) {
            return Optional.empty();
        }
        try {
            double v = Quantity.parse(value, key.dimension());
            return v >= key.low() && v <= key.high()
                    ? Optional.empty()
                    : Optional.of("'" + value + "' is out of range; accepted: " + range(key));
        } catch (InputException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String range(Key key) {
        String high = key.high() > 1e12 ? "any" : print(key.high(), key);
        return print(key.low(), key) + " to " + high;
    }

    /** Shares as percent, as files write them. */
    private static String print(double v, Key key) {
        return key.dimension() == Dimension.FRACTION
                ? Quantity.number(Math.rint(v * 1e8) / 1e6) + " %"
                : Quantity.print(v, key.dimension());
    }

    /** Meaning, unit, range and source, for whoever hovers. */
    String tip() {
        StringBuilder tip = new StringBuilder("<html><p width=\"340\"><b>")
                .append(slider.path())
                .append("</b>");
        if (key == null) {
            tip.append("<br>").append(Labels.html(why)).append("<br>Moving it sets the run up again.");
        } else {
            tip.append("<br>").append(Labels.html(key.meaning()));
            if (key.kind() == Key.Kind.QUANTITY || key.kind() == Key.Kind.WHOLE) {
                tip.append("<br>Accepted: ").append(range(key));
            }
            tip.append("<br>Acts from the day on which it is moved; a policy at each patient's next visit.");
        }
        tip.append(first.isEmpty() ? "" : "<br>In this scenario: " + Labels.html(first));
        tip.append(key == null ? "" : "<br>Source: " + Labels.html(key.source()));
        return tip.append("</p></html>").toString();
    }
}
