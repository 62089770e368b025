package org.setpoint.sweep;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number and the unit behind it, as written. */
record Amount(double number, String unit) {
    private static final Pattern FORM = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(.*)");

    static Optional<Amount> of(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches() || !Double.isFinite(Double.parseDouble(m.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new Amount(Double.parseDouble(m.group(1)), m.group(2).strip()));
    }

    static boolean inOneUnit(List<String> texts) {
        List<Optional<Amount>> all = texts.stream().map(Amount::of).toList();
        return all.stream().allMatch(Optional::isPresent)
                && all.stream().map(a -> a.orElseThrow().unit()).distinct().count() == 1;
    }
}
