package org.setpoint.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setpoint.ensemble.Replicate;
import org.setpoint.ensemble.Summary;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.Scenario;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;

/**
 * How wide 95 % intervals may be, and how many more replicates that takes. Student's intervals are looked at after every stage
 * and the first that is narrow enough ends it: such intervals cover a little less than 95 %, the less the fewer replicates
 * there are (Chow and Robbins 1965: as many as wanted, they cover as much as they say), so there are never fewer than ten.
 */
final class Precision {
    /** Fewest replicates: an assumption, from which on the spread is known to a quarter or so. */
    static final int LEAST = 10;

    private static final double TAIL = 0.025;
    private static final List<String> RATES = List.of("overdose-rate", "fatal-overdose-rate", "other-death-rate");

    private final String asked;
    private final Map<String, Double> widths;
    private final Set<String> shares;
    private final long patients;

    private Precision(String asked, Map<String, Double> widths, Set<String> shares, long patients) {
        this.asked = asked;
        this.widths = widths;
        this.shares = shares;
        this.patients = patients;
    }

    static Precision parse(String text, Scenario scenario) {
        Map<String, Double> widths = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || part.substring(equals + 1).isBlank()) {
                throw new InputException("--precision: '" + part.strip()
                        + "' is not a width; accepted: name=width, for example 'pain=0.05 points'");
            }
            String name = part.substring(0, equals).strip();
            add(name, part.substring(equals + 1).strip(), scenario, widths);
        }
        Set<String> shares = new HashSet<>();
        for (Outcome o : Outcome.values()) {
            if (o.isShare()) {
                shares.add(o.word() + "-at-end");
                shares.add(o.word() + "-over-run");
            }
        }
        return new Precision(text.strip(), widths, shares, scenario.patients());
    }

    private static void add(String name, String width, Scenario scenario, Map<String, Double> widths) {
        if (RATES.contains(name)) {
            widths.put(name, width(name, width, Dimension.HAZARD) * 100);
            return;
        }
        List<Outcome> recorded = new ArrayList<>();
        for (Outcome o : Outcome.values()) {
            if (scenario.outcomes().isEmpty() || scenario.outcomes().contains(o.word())) {
                recorded.add(o);
            }
        }
        Optional<Outcome> outcome = recorded.stream()
                .filter(o -> name.equals(o.word())
                        || name.equals(o.word() + "-at-end")
                        || name.equals(o.word() + "-over-run"))
                .findFirst();
        if (outcome.isEmpty()) {
            List<String> names =
                    new ArrayList<>(recorded.stream().map(Outcome::word).toList());
            names.addAll(RATES);
            throw new InputException("--precision: '" + name + "' is no number of summary.csv of " + scenario.name()
                    + "; " + Nearest.hint(name, names) + ", or these with -at-end or -over-run");
        }
        Dimension dimension = outcome.get().dimension();
        widths.put(name.equals(outcome.get().word()) ? name + "-at-end" : name, width(name, width, dimension));
    }

    private static double width(String name, String text, Dimension dimension) {
        try {
            double width = Quantities.read(text, dimension, 0, Double.MAX_VALUE);
            if (width > 0) {
                return width;
            }
        } catch (InputException e) {
            throw new InputException("--precision: " + name + ": " + e.getMessage());
        }
        throw new InputException("--precision: " + name + ": '" + text + "' must be more than 0");
    }

    String asked() {
        return asked;
    }

    /** How many replicates it will take, by what is known now; no more than there are where it is reached. */
    int needed(List<Replicate> done) {
        double most = 0;
        for (Summary.Line line : lines(done)) {
            double share = width(line, done.size()) / widths.getOrDefault(line.name(), Double.NaN);
            most = Math.max(most, Double.isNaN(share) ? 2 : share);
        }
        return most <= 1 ? done.size() : (int) Math.min(1e9, Math.ceil(done.size() * most * most));
    }

    /** How wide intervals are and may be. */
    String words(List<Replicate> done) {
        List<String> words = new ArrayList<>();
        for (Summary.Line line : lines(done)) {
            String unit = line.unit().equals("1") ? "" : " " + line.unit();
            words.add(String.format(
                    Locale.ROOT,
                    "%s %.3g%s wide (asked %.3g)",
                    line.name(),
                    width(line, done.size()),
                    unit,
                    widths.getOrDefault(line.name(), Double.NaN)));
        }
        return String.join(", ", words);
    }

    /**
     * From end to end. Where it happened to nobody, or to everybody, replicates are all alike and Student's interval has no
     * width; then it is that of Clopper and Pearson 1934 for all patients together.
     */
    private double width(Summary.Line line, int replicates) {
        double width = line.interval().high() - line.interval().low();
        return width == 0 && shares.contains(line.name())
                ? 1 - StrictMath.pow(TAIL, 1.0 / (patients * (double) replicates))
                : width;
    }

    private List<Summary.Line> lines(List<Replicate> done) {
        return Summary.of(done).stream()
                .filter(l -> widths.containsKey(l.name()))
                .toList();
    }
}
