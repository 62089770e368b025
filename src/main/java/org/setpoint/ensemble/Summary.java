package org.setpoint.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.setpoint.observation.Outcome;

/** The numbers that a run comes down to: each outcome at its end and on average over the run, and rates of events. */
public final class Summary {
    private static final List<String> KEY = List.of(
            "pain-at-end",
            "relief-on-opioid-over-run",
            "relief-on-opioid-at-end",
            "dose-on-opioid-at-end",
            "on-opioid-at-end",
            "stopped-side-effects-at-end",
            "stopped-no-relief-at-end",
            "analgesic-tolerance-at-end",
            "respiratory-tolerance-at-end",
            "therapeutic-window-at-end",
            "endogenous-tone-at-end",
            "in-withdrawal-over-run",
            "opioid-use-disorder-at-end",
            "hyperalgesia-at-end",
            "overdose-rate",
            "fatal-overdose-rate",
            "other-death-rate");

    private Summary() {}

    /**
     * One number.
     *
     * @param name kebab-case
     * @param unit of the value
     * @param meaning one sentence
     * @param interval over replicates
     */
    public record Line(String name, String unit, String meaning, Interval interval) {}

    /**
     * Sums up.
     *
     * @param replicates at least one
     * @return lines in a fixed order
     */
    public static List<Line> of(List<Replicate> replicates) {
        List<Line> lines = new ArrayList<>();
        List<Outcome> outcomes = replicates.get(0).outcomes();
        int last = replicates.get(0).days().length - 1;
        for (int o = 0; o < outcomes.size(); o++) {
            int index = o;
            Outcome outcome = outcomes.get(o);
            String unit = outcome.dimension().canonical();
            lines.add(line(
                    replicates,
                    outcome.word() + "-at-end",
                    unit,
                    outcome.meaning() + ", at the end of the run",
                    r -> r.at(last, index).mean()));
            lines.add(line(
                    replicates,
                    outcome.word() + "-over-run",
                    unit,
                    outcome.meaning() + ", mean over the run",
                    r -> timeAverage(r, index)));
        }
        lines.add(line(
                replicates,
                "overdose-rate",
                "per 100 person-years",
                "Overdoses, fatal or not",
                r -> 100 * r.count("overdose", "") / r.personYears()));
        lines.add(line(
                replicates,
                "fatal-overdose-rate",
                "per 100 person-years",
                "Fatal overdoses",
                r -> 100 * r.count("overdose", "fatal") / r.personYears()));
        lines.add(line(
                replicates,
                "other-death-rate",
                "per 100 person-years",
                "Deaths from other causes",
                r -> 100 * r.count("death", "other") / r.personYears()));
        return lines;
    }

    /**
     * Is it one of the few numbers that open a report?
     *
     * @param name of a line
     * @return true for a key number
     */
    public static boolean isKey(String name) {
        return KEY.contains(name);
    }

    private static Line line(
            List<Replicate> replicates, String name, String unit, String meaning, ToDoubleFunction<Replicate> reader) {
        return new Line(
                name,
                unit,
                meaning,
                Interval.of(replicates.stream().mapToDouble(reader).toArray()));
    }

    /** Mean of a curve by the trapezoidal rule, over the stretches where somebody counts. */
    private static double timeAverage(Replicate r, int outcome) {
        int[] days = r.days();
        double area = 0;
        double time = 0;
        for (int t = 1; t < days.length; t++) {
            double a = r.at(t - 1, outcome).mean();
            double b = r.at(t, outcome).mean();
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                area += (a + b) / 2 * (days[t] - days[t - 1]);
                time += days[t] - days[t - 1];
            }
        }
        return time > 0 ? area / time : Double.NaN;
    }
}
