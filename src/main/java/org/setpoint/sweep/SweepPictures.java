package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.setpoint.chart.BarChart;
import org.setpoint.chart.BarSpec;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.HeatChart;
import org.setpoint.chart.HeatSpec;
import org.setpoint.chart.Picture;
import org.setpoint.chart.ScatterChart;
import org.setpoint.chart.ScatterSpec;

/** The pictures of one outcome of a sweep. */
final class SweepPictures {
    private static final int MOST_BARS = 30;
    private static final int MOST_LEVELS = 24;
    private static final String WHISKERS = " Whiskers: 95 % intervals.";

    private final Swept swept;
    private final Design design;
    private final int wanted;
    private final Wanted what;
    private final List<Index> indices;

    SweepPictures(Swept swept, int wanted) {
        this.swept = swept;
        this.wanted = wanted;
        design = swept.design();
        what = design.outcomes().get(wanted);
        indices = swept.indices(wanted);
    }

    /**
     * A picture that is to be written.
     *
     * @param file its name without ending
     * @param picture itself
     */
    record Drawn(String file, Picture picture) {}

    List<Drawn> all() {
        List<Drawn> all = new ArrayList<>();
        List<Index> ranked = Ranking.of(indices);
        if (!ranked.isEmpty()) {
            all.add(ranks(ranked));
        }
        if (design.method() == Method.GRID) {
            heat(ranked).ifPresent(all::add);
        }
        if (swept.isWhole(wanted) && !ranked.isEmpty()) {
            surface(ranked).ifPresent(all::add);
        }
        return all;
    }

    private Drawn ranks(List<Index> ranked) {
        return switch (design.method()) {
            case MORRIS -> morris();
            case SOBOL ->
                bars(
                        "sobol",
                        ranked,
                        List.of(Index.Kind.S1, Index.Kind.ST),
                        List.of("alone (S1)", "with all interactions (ST)"),
                        "share of the variance",
                        "Where ST is much longer than S1 the factor acts through others. First-order shares below 0 are"
                                + " noise around 0." + WHISKERS);
            case GRID ->
                bars(
                        "shares",
                        ranked,
                        List.of(Index.Kind.SHARE),
                        List.of("alone"),
                        "share of the variance between points",
                        "What the shares leave of 1 is interaction, and luck." + WHISKERS);
            case ONE_AT_A_TIME ->
                bars(
                        "tornado",
                        ranked,
                        List.of(Index.Kind.AT_LOW, Index.Kind.AT_HIGH),
                        List.of("low end, or first value", "high end, or last value"),
                        "difference, " + what.differenceUnit(),
                        "Difference from the scenario as it is when one factor alone goes to an end; the end is written at"
                                + " the tip. Same patients, same luck." + WHISKERS);
            default ->
                bars(
                        "rank-correlations",
                        ranked,
                        List.of(Index.Kind.PRCC),
                        List.of("partial rank correlation"),
                        "partial rank correlation",
                        "To the right: more of the factor goes with more of the outcome. Fit for outcomes that rise or fall"
                                + " all the way." + WHISKERS);
        };
    }

    private String title(String of) {
        return of + ": " + what.words();
    }

    private Drawn bars(
            String file, List<Index> ranked, List<Index.Kind> kinds, List<String> series, String axis, String caption) {
        double scale = kinds.get(0).hasUnit() ? what.factor() : 1;
        List<BarSpec.Row> rows = new ArrayList<>();
        for (Index r : ranked.subList(0, Math.min(MOST_BARS, ranked.size()))) {
            List<BarSpec.Bar> bars = new ArrayList<>();
            for (Index.Kind kind : kinds) {
                indices.stream()
                        .filter(i -> i.factor() == r.factor() && i.kind() == kind)
                        .forEach(i -> bars.add(new BarSpec.Bar(
                                i.value() * scale, i.low() * scale, i.high() * scale, label(i, scale))));
            }
            rows.add(new BarSpec.Row(design.factors().get(r.factor()).name(), bars));
        }
        String more = ranked.size() > MOST_BARS ? " The first " + MOST_BARS + " of " + ranked.size() + " factors." : "";
        BarSpec spec = new BarSpec(
                title("What decides"), rows, series, design.method() == Method.ONE_AT_A_TIME, axis, caption + more);
        return new Drawn(what.key() + "-" + file, new BarChart(spec, ChartStyle.light()));
    }

    private String label(Index i, double scale) {
        Factor f = design.factors().get(i.factor());
        return switch (i.kind()) {
            case AT_LOW -> f.text(0);
            case AT_HIGH -> f.text(1);
            default -> String.format(Locale.ROOT, "%.2f", i.value() * scale).replace('-', '−');
        };
    }

    private Drawn morris() {
        List<ScatterSpec.Mark> marks = new ArrayList<>();
        double scale = what.factor();
        for (int k = 0; k + 2 < indices.size(); k += 3) {
            Index star = indices.get(k + 1);
            marks.add(new ScatterSpec.Mark(
                    design.factors().get(star.factor()).name(),
                    star.value() * scale,
                    indices.get(k + 2).value() * scale,
                    star.low() * scale,
                    star.high() * scale));
        }
        String caption =
                "Farther to the right: decides more. Above the steeper line (standard deviation as large as the mean size) the"
                        + " effect depends on the other factors or on where the factor stands; below the flatter one (a tenth)"
                        + " it is nearly the same everywhere. Bars: 95 % intervals of the mean size.";
        String unit = what.differenceUnit().isEmpty() ? "" : ", " + what.differenceUnit();
        ScatterSpec spec = new ScatterSpec(
                title("What decides"),
                "mean size of the effect over the whole range (μ*)" + unit,
                "its standard deviation (σ)" + unit,
                marks,
                List.of(1.0, 0.1),
                caption);
        return new Drawn(what.key() + "-morris", new ScatterChart(spec, ChartStyle.light()));
    }

    /** Over the two factors that decide most, or the first two where none is said to. */
    private List<Integer> pair(List<Index> ranked, boolean ranges) {
        List<Integer> order = new ArrayList<>(ranked.stream().map(Index::factor).toList());
        for (int f = 0; f < design.factors().size(); f++) {
            if (!order.contains(f)) {
                order.add(f);
            }
        }
        return order.stream()
                .filter(f -> !ranges || design.factors().get(f).isRange())
                .limit(2)
                .sorted()
                .toList();
    }

    private Optional<Drawn> heat(List<Index> ranked) {
        List<Integer> pair = pair(ranked, false);
        if (pair.size() < 2) {
            return Optional.empty();
        }
        Factor across = design.factors().get(pair.get(0));
        Factor down = design.factors().get(pair.get(1));
        if (across.count() > MOST_LEVELS || down.count() > MOST_LEVELS) {
            return Optional.empty();
        }
        String caption = "Mean over " + swept.replicates() + (swept.replicates() == 1 ? " replicate" : " replicates")
                + (design.factors().size() > 2 ? " and over the levels of the other factors." : ".");
        HeatSpec spec = new HeatSpec(
                title("Heat map"),
                across.name(),
                down.name(),
                levels(across),
                levels(down),
                cells(pair.get(0), pair.get(1)),
                what.shownUnit(),
                false,
                caption);
        return Optional.of(new Drawn(what.key() + "-heat-map", new HeatChart(spec, ChartStyle.light())));
    }

    private static List<String> levels(Factor f) {
        List<String> names = new ArrayList<>();
        for (int level = 0; level < f.count(); level++) {
            names.add(f.text(f.position(level, f.count())));
        }
        return names;
    }

    private double[][] cells(int across, int down) {
        Factor x = design.factors().get(across);
        Factor y = design.factors().get(down);
        double[][] sums = new double[y.count()][x.count()];
        double[][] counts = new double[y.count()][x.count()];
        double[] means = swept.means(wanted);
        for (int p = 0; p < means.length; p++) {
            int c = level(x, swept.points().get(p).position(across));
            int r = level(y, swept.points().get(p).position(down));
            sums[r][c] += means[p] * what.factor();
            counts[r][c]++;
        }
        for (int r = 0; r < sums.length; r++) {
            for (int c = 0; c < sums[r].length; c++) {
                sums[r][c] /= counts[r][c];
            }
        }
        return sums;
    }

    private static int level(Factor f, double position) {
        return f.isRange() ? (int) Math.rint(position * (f.count() - 1)) : f.index(position);
    }

    private Optional<Drawn> surface(List<Index> ranked) {
        List<Integer> pair = pair(ranked, true);
        if (pair.size() < 2) {
            return Optional.empty();
        }
        Factor across = design.factors().get(pair.get(0));
        Factor down = design.factors().get(pair.get(1));
        Optional<Surface> surface = switch (design.method()) {
            case GRID ->
                across.count() < 3 || down.count() < 3
                        ? Optional.empty()
                        : Optional.of(Surface.between(cells(pair.get(0), pair.get(1))));
            case LHS, SOBOL ->
                Surface.fitted(
                        swept.points(),
                        java.util.Arrays.stream(swept.means(wanted))
                                .map(v -> v * what.factor())
                                .toArray(),
                        design.factors().size(),
                        pair.get(0),
                        pair.get(1));
            default -> Optional.empty();
        };
        return surface.map(s -> {
            String caption = design.method() == Method.GRID
                    ? "Between the points of the grid by bilinear interpolation; lines of equal height are in white."
                    : String.format(
                            Locale.ROOT,
                            "A quadratic in these two factors and a plane in the others, by least squares, the others in the"
                                    + " middle of their ranges. It follows %.0f %% of the variance between points%s.",
                            100 * s.explained(),
                            s.explained() < 0.7 ? ": look at it as a sketch" : "");
            HeatSpec spec = new HeatSpec(
                    title("Response surface"),
                    across.name(),
                    down.name(),
                    ends(across),
                    ends(down),
                    s.cells(),
                    what.shownUnit(),
                    true,
                    caption);
            return new Drawn(what.key() + "-surface", new HeatChart(spec, ChartStyle.light()));
        });
    }

    private static List<String> ends(Factor f) {
        String unit = f.unit().isEmpty() ? "" : " " + f.unit();
        return List.of(f.text(0), SweepWords.shown(f.number(0.5)) + unit, f.text(1));
    }
}
