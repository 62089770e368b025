package org.setpoint.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.chart.CurveSpec.Mark;
import org.setpoint.chart.CurveSpec.Role;
import org.setpoint.chart.CurveSpec.Series;

/** Draws samples to {@code target/demo}, for eyes. */
public final class ChartDemo {
    private ChartDemo() {}

    /**
     * Draws.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/demo"));
        PictureWriter writer = new PictureWriter();
        ChartStyle light = ChartStyle.light();
        writer.write(new CurveChart(Samples.pain(), light), folder, "pain");
        writer.write(new CurveChart(Samples.pain(), ChartStyle.dark()), folder, "pain-dark");
        writer.write(new CurveChart(Samples.share(), light), folder, "share");
        writer.write(new CurveChart(crowded(), light), folder, "crowded");
        writer.write(new CurveChart(difference(), light), folder, "difference");
        writer.write(new CurvePanel(page(6), light), folder, "page6");
        writer.write(new CurvePanel(page(9), light), folder, "page9");
        writer.write(new TraceChart(body(72, 1.0 / 24), light), folder, "body72h");
        writer.write(new TraceChart(body(24 * 400, 1.0 / 24), light), folder, "body400d");
    }

    private static CurveSpec crowded() {
        List<Series> series =
                new ArrayList<>(List.of(new Series("no policy", Role.BASELINE, Samples.band(60, 2, 3, 0.3))));
        series.add(new Series("rotation to methadone at half the dose", Role.MAIN, Samples.band(60, 2, 3.05, 0.3)));
        for (int i = 0; i < 4; i++) {
            series.add(new Series(
                    "rate " + (i + 1) * 5 + " %/week", Role.OTHER, Samples.band(60, 2, 3.0 + i * 0.04, 0.2)));
        }
        return new CurveSpec(
                "Many curves that end close together, with a title that is so long that it has to be broken into two lines",
                "analgesic tolerance",
                "fold",
                Measure.FREE,
                Centre.MEDIAN,
                series,
                List.of(
                        new Mark(10, "first step"),
                        new Mark(14, "second step"),
                        new Mark(16, "third"),
                        new Mark(58, "the very end")),
                Caption.ofPatients(500, 1, Centre.MEDIAN));
    }

    private static CurveSpec difference() {
        Band b = Samples.band(3650, 0.5, -0.4, 0.25);
        return new CurveSpec(
                "Difference of pain: forced taper minus slow taper, the same patients",
                "difference of pain",
                "points",
                Measure.FREE,
                Centre.MEAN,
                List.of(new Series(
                        "",
                        Role.MAIN,
                        new Band(
                                b.day(),
                                b.mean(),
                                minus(b.mean(), .4),
                                minus(b.mean(), .2),
                                b.mean(),
                                minus(b.mean(), -.2),
                                minus(b.mean(), -.4)))),
                List.of(),
                "10,000 patients, 20 replicates.");
    }

    private static double[] minus(double[] values, double by) {
        double[] out = values.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] -= by;
        }
        return out;
    }

    private static PanelSpec page(int n) {
        List<CurveSpec> charts = new ArrayList<>();
        String[] names = {
            "pain",
            "relief",
            "hyperalgesia",
            "receptor availability",
            "endogenous tone",
            "withdrawal",
            "tapering difficulty",
            "dose",
            "mood"
        };
        for (int i = 0; i < n; i++) {
            CurveSpec s = i % 4 == 3 ? Samples.share() : Samples.pain();
            charts.add(new CurveSpec(
                    "",
                    names[i],
                    i % 4 == 3 ? "% of patients" : "points",
                    s.measure(),
                    s.centre(),
                    s.series(),
                    s.marks(),
                    ""));
        }
        return new PanelSpec(
                "Slow and forced taper at a glance", charts, Caption.ofPatients(10_000, 20, Centre.MEDIAN));
    }

    private static TraceSpec body(int hours, double step) {
        double[] t = new double[hours];
        double[][] v = new double[8][hours];
        double plasma = 0;
        double effect = 0;
        List<TraceSpec.Dose> doses = new ArrayList<>();
        for (int i = 0; i < hours; i++) {
            t[i] = 214 + i * step;
            if (i % 12 == 8) {
                plasma += 20;
                if (hours < 200) {
                    doses.add(new TraceSpec.Dose(t[i], i % 24 == 8 ? 40 : 20));
                }
            }
            plasma *= 0.86;
            effect += (plasma - effect) * 0.4;
            v[0][i] = plasma;
            v[1][i] = effect;
            v[2][i] = effect / (effect + 12);
            v[3][i] = 0.6 + 0.1 * Math.exp(-i / 40.0);
            v[4][i] = 0.3 + 0.05 * Math.sin(i / 24.0 * 2 * Math.PI);
            v[5][i] = 4.2 - 0.4 * Math.exp(-i / 300.0);
            v[6][i] = 2.1 - 0.2 * Math.exp(-i / 500.0);
            v[7][i] = 6.5 - 4 * v[2][i];
        }
        return new TraceSpec(
                "Patient 1,482: oxycodone ER 120 MME/day, low back pain",
                doses,
                List.of(new Mark(t[hours / 3], "naloxone"), new Mark(t[hours / 2], "dose skipped")),
                List.of(
                        new TraceSpec.Panel(
                                "concentration",
                                "ng/mL",
                                Measure.FROM_ZERO,
                                List.of(
                                        new TraceSpec.Line("plasma", t, v[0]),
                                        new TraceSpec.Line("effect site", t, v[1]))),
                        new TraceSpec.Panel(
                                "receptor occupancy",
                                "% of receptors",
                                Measure.SHARE,
                                List.of(new TraceSpec.Line("", t, v[2]))),
                        new TraceSpec.Panel(
                                "receptors", "% of naive", Measure.SHARE, List.of(new TraceSpec.Line("", t, v[3]))),
                        new TraceSpec.Panel(
                                "endogenous tone",
                                "% of naive",
                                Measure.SHARE,
                                List.of(new TraceSpec.Line("", t, v[4]))),
                        new TraceSpec.Panel(
                                "tolerance",
                                "fold",
                                Measure.FREE,
                                List.of(
                                        new TraceSpec.Line("analgesia", t, v[5]),
                                        new TraceSpec.Line("breathing", t, v[6]))),
                        new TraceSpec.Panel(
                                "pain", "points", Measure.FROM_ZERO, List.of(new TraceSpec.Line("", t, v[7])))),
                "Hour by hour from the model's states; one virtual patient, not a person.");
    }
}
