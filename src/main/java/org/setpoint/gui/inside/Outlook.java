package org.setpoint.gui.inside;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.setpoint.observation.BodyMoment;
import org.setpoint.simulation.Probe;

/** What became of a what-if at worst, in a sentence, against the copy to which nothing was done. */
final class Outlook {
    private Outlook() {}

    static String of(Probe probe, double now) {
        BodyMoment worst = probe.with().stream()
                .max(Comparator.comparingDouble(m -> m.hour().cows()))
                .orElseThrow();
        return "What if " + probe.words() + "? At worst COWS "
                + Say.number(worst.hour().cows()) + ", "
                + after(worst.day() - now) + " (without it "
                + Say.number(most(probe.without(), m -> m.hour().cows())) + "), pain "
                + Say.number(most(probe.with(), m -> m.hour().pain())) + " ("
                + Say.number(most(probe.without(), m -> m.hour().pain())) + "), breathing "
                + Say.percent(-most(probe.with(), m -> -m.hour().ventilation())) + " ("
                + Say.percent(-most(probe.without(), m -> -m.hour().ventilation())) + ").";
    }

    private static double most(List<BodyMoment> moments, ToDoubleFunction<BodyMoment> reader) {
        return moments.stream().mapToDouble(reader).max().orElse(0);
    }

    private static String after(double days) {
        double minutes = days * 24 * 60;
        return minutes < 91
                ? Math.round(minutes) + " minutes later"
                : Say.number(Math.rint(days * 24)) + " hours later";
    }
}
