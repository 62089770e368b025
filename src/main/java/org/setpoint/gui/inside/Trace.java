package org.setpoint.gui.inside;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.setpoint.observation.BodyMoment;

/** The traces from cause to effect, top first, each with its lines. */
enum Trace {
    /** Dose. */
    DOSE(
            "Dose",
            "MME taken at a time",
            "What was swallowed, stuck on or injected, as the body counts it: one tick a dose.",
            new Axis(0, 10, Double.POSITIVE_INFINITY, 1),
            line("dose", Say::number, m -> m.hour().dose())),
    /** Level. */
    LEVEL(
            "Drug level",
            "MME/d-eq",
            "How much of the full agonists is in the blood, and how much where it acts; a steady dose gives its own number.",
            new Axis(0, 10, Double.POSITIVE_INFINITY, 1),
            line("effect site", Say::number, m -> m.hour().effectSite()),
            line("plasma", Say::number, m -> m.hour().plasma())),
    /** Occupancy. */
    OCCUPANCY(
            "Occupancy",
            "share of working receptors",
            "On how many of the mu-receptors a drug sits; naloxone and buprenorphine count, for they sit there too.",
            new Axis(0, 0.1, 1, 100),
            line("by drugs", Say::percent, m -> m.synapse().byDrugs()),
            line("by full agonists", Say::percent, m -> m.synapse().agonist())),
    /** Receptors. */
    RECEPTORS(
            "Receptors",
            "share of naive",
            "How many of the mu-receptors still work at the surface: flooded ones disappear within weeks, and return.",
            new Axis(0, 1, 1, 100),
            line("receptors", Say::percent, m -> m.hour().receptors())),
    /** Tone. */
    TONE(
            "The body's own opioids",
            "share of naive",
            "The endogenous tone: it falls silent while the drug does its work, and is slow to return.",
            new Axis(0, 1, 1, 100),
            line("tone", Say::percent, m -> m.hour().tone())),
    /** Tolerances. */
    TOLERANCE(
            "Tolerance",
            "fold of naive",
            "How many times the dose is needed for the same effect; breathing gains less of it than relief loses.",
            new Axis(1, 2, Double.POSITIVE_INFINITY, 1),
            line("of relief", Say::fold, m -> m.hour().analgesicFold()),
            line("of breathing", Say::fold, m -> m.hour().respiratoryFold())),
    /** Pain. */
    PAIN(
            "Pain",
            "points, 0 to 10",
            "Pain now; behind it the pain of a twin of the same course and the same care who never met an opioid.",
            new Axis(0, 10, 10, 1),
            line("pain", Say::number, m -> m.hour().pain()),
            line("drug-free twin", Say::number, m -> m.hour().twinPain())),
    /** Withdrawal. */
    COWS(
            "Withdrawal",
            "COWS, 0 to 48",
            "Clinical Opiate Withdrawal Scale: from 5 mild, from 13 moderate, from 25 moderately severe, above 36 severe.",
            new Axis(0, 12, 48, 1),
            line("COWS", Say::number, m -> m.hour().cows())),
    /** Breathing. */
    VENTILATION(
            "Breathing",
            "share of that without drugs",
            "How much air is moved, against the same person without a drug: near zero is an overdose.",
            new Axis(0, 1, 1, 100),
            line("ventilation", Say::percent, m -> m.hour().ventilation()));

    private final String label;
    private final String unit;
    private final String meaning;
    private final Axis axis;
    private final List<Line> lines;

    /**
     * The vertical axis.
     *
     * @param from its lower end
     * @param reach its upper end reaches at least so far, so that a small change looks small
     * @param most its upper end reaches at most so far
     * @param shown factor on the numbers along it: 100 writes percent
     */
    record Axis(double from, double reach, double most, double shown) {}

    /**
     * One line of a trace.
     *
     * @param name written beside a sample of it
     * @param words how a value is said
     * @param reader of the value
     */
    record Line(String name, DoubleFunction<String> words, ToDoubleFunction<BodyMoment> reader) {
        String say(BodyMoment moment) {
            return words.apply(reader.applyAsDouble(moment));
        }
    }

    Trace(String label, String unit, String meaning, Axis axis, Line... lines) {
        this.label = label;
        this.unit = unit;
        this.meaning = meaning;
        this.axis = axis;
        this.lines = List.of(lines);
    }

    private static Line line(String name, DoubleFunction<String> words, ToDoubleFunction<BodyMoment> reader) {
        return new Line(name, words, reader);
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /** One plain sentence. */
    String meaning() {
        return meaning;
    }

    /** The longest that a value is said, for laying out. */
    String longest(Line line) {
        return line.words().apply(axis.most() <= 1 ? 0.888 : axis.most() <= 48 ? 88 : this == TOLERANCE ? 88.8 : 8888);
    }

    Axis axis() {
        return axis;
    }

    List<Line> lines() {
        return lines;
    }
}
