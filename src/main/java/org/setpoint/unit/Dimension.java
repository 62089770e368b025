package org.setpoint.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a number measures. Inside the program a number of a dimension is always in its canonical unit, the first of the
 * list; other units exist only where a person writes or reads.
 */
public enum Dimension {
    /** A number without a unit. */
    NUMBER(unit("1", 1)),
    /** A share of a whole: 1 is all of it. A bare number is accepted. */
    FRACTION(unit("1", 1), unit("%", 0.01)),
    /** A length of time. A month is a twelfth of a year of 365 days. */
    TIME(
            unit("day", 1),
            unit("days", 1),
            unit("d", 1),
            unit("hour", 1 / 24.0),
            unit("hours", 1 / 24.0),
            unit("h", 1 / 24.0),
            unit("minute", 1 / 1440.0),
            unit("minutes", 1 / 1440.0),
            unit("min", 1 / 1440.0),
            unit("week", 7),
            unit("weeks", 7),
            unit("month", 365 / 12.0),
            unit("months", 365 / 12.0),
            unit("year", 365),
            unit("years", 365)),
    /** A share that changes hands per time. */
    RATE(
            unit("1/day", 1),
            unit("%/day", 0.01),
            unit("1/week", 1 / 7.0),
            unit("%/week", 0.01 / 7),
            unit("1/month", 12 / 365.0),
            unit("%/month", 0.12 / 365),
            unit("1/year", 1 / 365.0),
            unit("%/year", 0.01 / 365)),
    /** Events per person and year. */
    HAZARD(unit("1/year", 1), unit("%/year", 0.01), unit("per 100 person-years", 0.01)),
    /** A prescribed or taken dose of a full agonist, in oral morphine milligram equivalents a day. */
    DOSE(unit("MME/day", 1)),
    /** A dose of one drug by its own weight. */
    MASS_RATE(unit("mg/day", 1), unit("ug/day", 1e-3), unit("ug/h", 0.024), unit("mcg/h", 0.024)),
    /** A weight of one drug. */
    MASS(unit("mg", 1), unit("ug", 1e-3), unit("mcg", 1e-3), unit("g", 1000)),
    /** A drug level: what a typical person has, on average, at steady state on that many MME a day. */
    LEVEL(unit("MME/d-eq", 1)),
    /** A concentration in plasma. */
    CONCENTRATION(unit("ng/mL", 1)),
    /** Pain, unpleasantness or relief on the numerical rating scale from 0 to 10. */
    POINTS(unit("points", 1)),
    /** The Clinical Opiate Withdrawal Scale, 0 to 48. */
    COWS(unit("COWS", 1)),
    /** A multiple: the EC50 now over the EC50 of the naive, for example. */
    FOLD(unit("fold", 1)),
    /** Seconds, of a hand in ice water. */
    SECONDS(unit("s", 1)),
    /** An age or a time in years. */
    YEARS(unit("years", 1)),
    /** People. */
    PATIENTS(unit("patients", 1));

    private final List<Unit> units;

    Dimension(Unit... units) {
        this.units = List.of(units);
    }

    /**
     * The unit in which the program holds this dimension.
     *
     * @return its symbol, for example {@code MME/day}; {@code 1} for a pure number
     */
    public String canonical() {
        return units.get(0).symbol();
    }

    /**
     * Looks a unit up by its symbol.
     *
     * @param symbol as written by a person
     * @return the unit, or empty where this dimension has none of that symbol
     */
    public Optional<Unit> findUnit(String symbol) {
        return units.stream().filter(u -> u.symbol().equalsIgnoreCase(symbol)).findFirst();
    }

    /**
     * The units accepted for this dimension, for messages.
     *
     * @return symbols, the canonical one first, joined by commas
     */
    public String accepted() {
        return units.stream().map(Unit::symbol).collect(Collectors.joining(", "));
    }

    /**
     * All accepted units.
     *
     * @return the units, the canonical one first
     */
    public List<Unit> units() {
        return units;
    }

    private static Unit unit(String symbol, double factor) {
        return new Unit(symbol, factor);
    }
}
