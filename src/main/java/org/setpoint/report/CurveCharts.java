package org.setpoint.report;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.chart.Band;
import org.setpoint.chart.Caption;
import org.setpoint.chart.Centre;
import org.setpoint.chart.CurveSpec;
import org.setpoint.chart.CurveSpec.Mark;
import org.setpoint.chart.CurveSpec.Role;
import org.setpoint.chart.CurveSpec.Series;
import org.setpoint.chart.Measure;
import org.setpoint.chart.PanelSpec;
import org.setpoint.ensemble.Pool;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;

/** Turns the curves of replicates into what a chart needs. */
final class CurveCharts {
    private final Scenario scenario;
    private final List<Replicate> replicates;

    CurveCharts(Scenario scenario, List<Replicate> replicates) {
        this.scenario = scenario;
        this.replicates = replicates;
    }

    /** The figures whose outcomes were all recorded, and in which somebody counts. */
    List<Figure> figures() {
        List<Outcome> recorded = replicates.get(0).outcomes();
        return Figures.ALL.stream()
                .filter(f -> recorded.containsAll(f.outcomes()) && recorded.containsAll(f.baseline()))
                .filter(f -> hasValues(f.outcomes().get(0)))
                .toList();
    }

    /** A chart with its own title and caption. */
    CurveSpec chart(Figure figure) {
        return spec(
                figure, figure.title(), Caption.ofPatients(scenario.patients(), replicates.size(), figure.centre()));
    }

    /** A chart below a heading that says its title. */
    CurveSpec untitled(Figure figure) {
        return spec(figure, "", Caption.ofPatients(scenario.patients(), replicates.size(), figure.centre()));
    }

    /** The first page. */
    PanelSpec overview() {
        List<CurveSpec> charts = figures().stream()
                .filter(f -> Figures.OVERVIEW.contains(f.file()))
                .map(f -> spec(f, f.title(), ""))
                .toList();
        return new PanelSpec(
                scenario.name(), charts, Caption.ofPatients(scenario.patients(), replicates.size(), Centre.MEDIAN));
    }

    private CurveSpec spec(Figure figure, String title, String caption) {
        List<Series> series = new ArrayList<>();
        for (Outcome o : figure.baseline()) {
            series.add(new Series(o == Outcome.TWIN_PAIN ? "drug-free twin" : words(o), Role.BASELINE, band(o)));
        }
        for (int i = 0; i < figure.outcomes().size(); i++) {
            Outcome o = figure.outcomes().get(i);
            boolean lines = figure.centre() == Centre.MEAN;
            series.add(new Series(words(o), i == 0 ? Role.MAIN : Role.OTHER, lines ? line(o) : band(o)));
        }
        String unit = figure.measure() == Measure.SHARE
                ? "% of patients"
                : unit(figure.outcomes().get(0));
        return new CurveSpec(title, figure.axis(), unit, figure.measure(), figure.centre(), series, marks(), caption);
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Scenario.PolicyUse use : scenario.policies()) {
            double from = use.settings().number("from");
            if (from > 0 && marks.stream().noneMatch(m -> m.day() == from)) {
                marks.add(new Mark(from, use.block().name()));
            }
        }
        return marks;
    }

    private boolean hasValues(Outcome outcome) {
        for (Distribution d :
                Pool.curve(replicates, replicates.get(0).outcomes().indexOf(outcome))) {
            if (!Double.isNaN(d.mean())) {
                return true;
            }
        }
        return false;
    }

    private Band line(Outcome outcome) {
        Distribution[] curve =
                Pool.curve(replicates, replicates.get(0).outcomes().indexOf(outcome));
        double[] mean = new double[curve.length];
        for (int t = 0; t < mean.length; t++) {
            mean[t] = curve[t].mean();
        }
        return Band.line(days(), mean);
    }

    private Band band(Outcome outcome) {
        Distribution[] curve =
                Pool.curve(replicates, replicates.get(0).outcomes().indexOf(outcome));
        double[][] rows = new double[6][curve.length];
        for (int t = 0; t < curve.length; t++) {
            Distribution d = curve[t];
            double[] values = {d.mean(), d.q05(), d.q25(), d.q50(), d.q75(), d.q95()};
            for (int i = 0; i < values.length; i++) {
                rows[i][t] = values[i];
            }
        }
        return new Band(days(), rows[0], rows[1], rows[2], rows[3], rows[4], rows[5]);
    }

    private double[] days() {
        int[] days = replicates.get(0).days();
        double[] out = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            out[i] = days[i];
        }
        return out;
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ANALGESIC_TOLERANCE -> "pain relief";
            case RESPIRATORY_TOLERANCE -> "breathing";
            case RECEPTOR_AVAILABILITY -> "receptors";
            case ENDOGENOUS_TONE -> "tone";
            case STOPPED_SIDE_EFFECTS -> "gave up: side effects";
            case STOPPED_NO_RELIEF -> "gave up: no relief";
            case DIED_OVERDOSE -> "died of overdose";
            case DIED_OTHER -> "died, other causes";
            case RELIEF_ON_OPIOID -> "relief";
            case DOSE_ON_OPIOID -> "dose";
            default -> outcome.word().replace('-', ' ');
        };
    }

    private static String unit(Outcome outcome) {
        return switch (outcome.dimension()) {
            case POINTS -> "points, 0 to 10";
            case COWS -> "0 to 48";
            case HAZARD -> "per person-year";
            case NUMBER -> "0 to 10";
            case FRACTION, FOLD -> "";
            default -> outcome.dimension().canonical();
        };
    }
}
