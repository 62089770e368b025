package org.setpoint.observation;

import java.util.Arrays;
import java.util.Optional;
import org.setpoint.unit.Dimension;

/**
 * In which group a patient is, as a number that can be written down.
 *
 * @param grouping by what patients are told apart
 */
public record GroupFact(Grouping grouping) implements Recorded {
    private static final String PREFIX = "group-";

    @Override
    public String word() {
        return PREFIX + grouping.word();
    }

    @Override
    public Dimension dimension() {
        return Dimension.NUMBER;
    }

    @Override
    public String meaning() {
        return grouping.words() + ", place among its groups from 0";
    }

    @Override
    public boolean counts(Reading reading) {
        return true;
    }

    @Override
    public double of(Reading reading) {
        return grouping.of(reading);
    }

    /**
     * Finds one by its word.
     *
     * @param word as {@link #word} gives it
     * @return empty for any other word
     */
    public static Optional<Recorded> find(String word) {
        return Arrays.stream(Grouping.values())
                .map(g -> (Recorded) new GroupFact(g))
                .filter(g -> g.word().equals(word))
                .findFirst();
    }
}
