package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.setpoint.chart.CurveSpec.Role;
import org.setpoint.chart.CurveSpec.Series;

/**
 * One curve, ready to draw.
 *
 * @param name written at its end
 * @param band its values
 * @param centre the line in the middle
 * @param colour of line and band
 * @param stroke of the line
 * @param bands which of its bands are drawn
 */
record Strand(String name, Band band, Centre centre, Color colour, BasicStroke stroke, Bands bands) {
    /** How much of the spread is shown. */
    enum Bands {
        /** Only the line. */
        NONE,
        /** The middle half. */
        NARROW,
        /** The middle half on the middle 90 %. */
        BOTH
    }

    /** Up to so many curves each that is no baseline keeps the narrow band; with more, only the main one has bands. */
    static final int CROWD = 3;

    /**
     * Gives every curve its colour and its place: baseline behind, main in front.
     *
     * @param names of curves that are no baseline, in the order of their colours
     * @return in the order to draw
     */
    static List<Strand> of(CurveSpec spec, ChartStyle style, List<String> names) {
        List<Strand> back = new ArrayList<>();
        List<Strand> middle = new ArrayList<>();
        List<Strand> front = new ArrayList<>();
        int n = spec.series().size();
        long coloured =
                spec.series().stream().filter(s -> s.role() != Role.BASELINE).count();
        Bands main = coloured == 1 ? Bands.BOTH : Bands.NARROW;
        Bands other = n > CROWD ? Bands.NONE : Bands.NARROW;
        Bands behind = n == 1 ? Bands.BOTH : Bands.NONE;
        for (Series s : spec.series()) {
            int place = s.colour() >= 0 ? s.colour() : Math.max(0, names.indexOf(s.name()));
            Color colour = style.colour(place);
            switch (s.role()) {
                case BASELINE -> back.add(strand(s, spec, style.baseline(), style.line(0.85f), behind));
                case MAIN -> front.add(strand(s, spec, colour, style.line(1), main));
                case OTHER -> middle.add(strand(s, spec, colour, style.line(0.85f), other));
            }
        }
        back.addAll(middle);
        back.addAll(front);
        return back;
    }

    /** Names of all curves that are no baseline, main ones first: one colour for one name on a whole page. */
    static List<String> names(List<CurveSpec> specs) {
        return specs.stream()
                .flatMap(spec -> spec.series().stream())
                .filter(s -> s.role() != Role.BASELINE)
                .sorted(Comparator.comparing(Series::role))
                .map(Series::name)
                .distinct()
                .toList();
    }

    private static Strand strand(Series s, CurveSpec spec, Color colour, BasicStroke stroke, Bands bands) {
        return new Strand(s.name(), s.band(), spec.centre(), colour, stroke, bands);
    }

    /** Which curves show less than both bands, for the caption; empty if none does. */
    static String note(List<Strand> strands) {
        return named(" Only the middle 50 % of: ", strands, Bands.NARROW)
                + named(" Without bands: ", strands, Bands.NONE);
    }

    private static String named(String lead, List<Strand> strands, Bands bands) {
        String names = strands.stream()
                .filter(s -> s.bands == bands && s.isSpread())
                .map(Strand::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : lead + names + ".";
    }

    double[] middle() {
        return band.middle(centre);
    }

    /** Does the band hold more than its line? */
    private boolean isSpread() {
        return Arrays.stream(band.q75()).anyMatch(Double::isFinite);
    }

    /** The last known value of the line, NaN if there is none. */
    double last() {
        double[] line = middle();
        for (int i = line.length - 1; i >= 0; i--) {
            if (!Double.isNaN(line[i])) {
                return line[i];
            }
        }
        return Double.NaN;
    }

    /** Lowest and highest value drawn; NaN if nothing is known. */
    double[] range() {
        double low = Double.NaN;
        double high = Double.NaN;
        List<double[]> drawn = new ArrayList<>(List.of(middle()));
        if (bands == Bands.BOTH) {
            drawn.addAll(List.of(band.q05(), band.q95()));
        }
        if (bands != Bands.NONE) {
            drawn.addAll(List.of(band.q25(), band.q75()));
        }
        for (double[] values : drawn) {
            for (double v : values) {
                if (Double.isFinite(v)) {
                    low = Double.isNaN(low) ? v : Math.min(low, v);
                    high = Double.isNaN(high) ? v : Math.max(high, v);
                }
            }
        }
        return new double[] {low, high};
    }

    /** What the vertical axis of a chart must hold. */
    static double[] rangeOf(List<Strand> strands, CurveSpec spec) {
        double[] range = rangeOf(strands);
        boolean far = Double.isNaN(range[1]) || spec.reach() > range[1];
        return new double[] {range[0], far && !Double.isNaN(spec.reach()) ? spec.reach() : range[1]};
    }

    static double[] rangeOf(List<Strand> strands) {
        double low = Double.NaN;
        double high = Double.NaN;
        for (Strand s : strands) {
            double[] r = s.range();
            low = Double.isNaN(low) ? r[0] : Double.isNaN(r[0]) ? low : Math.min(low, r[0]);
            high = Double.isNaN(high) ? r[1] : Double.isNaN(r[1]) ? high : Math.max(high, r[1]);
        }
        return new double[] {low, high};
    }
}
