package org.setpoint.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.CurveChart;
import org.setpoint.chart.Fonts;
import org.setpoint.chart.PictureWriter;
import org.setpoint.ensemble.Replicate;
import org.setpoint.ensemble.Summary;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.report.ReportPage.Chart;
import org.setpoint.report.ReportPage.Fact;
import org.setpoint.report.ReportPage.Interval;
import org.setpoint.report.ReportPage.NumberTable;
import org.setpoint.report.ReportPage.Row;
import org.setpoint.report.ReportPage.Source;
import org.setpoint.scenario.Scenario;

/** Puts the report of one run together. */
final class RunReport {
    private static final List<String> LIMITS = List.of(
            "Intervals show the luck of the draw between replicates, not what nobody knows about the parameters.",
            "The parameters were fitted by hand to the same published findings that the model is compared with; that is a proof of consistency, not a validation.",
            "Benefit that lasts beyond half a year is probably a little too large: no trial without enrichment is long enough to settle it.",
            "Withdrawal scores hardly depend on the years of exposure; that stopping after many years is harder shows in tone and dysphoria only.",
            "Loss of respiratory tolerance after stopping is not identified between 8 and 40 days.",
            "Patients in this version do not ask for more, hoard, buy, or look for another prescriber; overdoses by illicit supply and suicide are not modelled.");

    private final Scenario scenario;
    private final List<Replicate> replicates;
    private final String resolved;

    RunReport(Scenario scenario, List<Replicate> replicates, String resolved) {
        this.scenario = scenario;
        this.replicates = replicates;
        this.resolved = resolved;
    }

    ReportPage page(CurveCharts charts, List<Fact> provenance) {
        List<String> notices = new ArrayList<>(scenario.notice());
        if (!Fonts.available()) {
            notices.add("Pictures are missing: " + Fonts.ADVICE);
        }
        return new ReportPage(
                scenario.name(),
                scenario.question(),
                notices,
                keyNumbers(),
                drawn(charts),
                events(),
                LIMITS,
                changes(),
                resolved,
                sources(),
                provenance);
    }

    private static List<Chart> drawn(CurveCharts charts) {
        PictureWriter pictures = new PictureWriter();
        List<Chart> drawn = new ArrayList<>();
        for (Figure f : charts.figures()) {
            Optional<String> svg =
                    pictures.svg(new CurveChart(charts.untitled(f), ChartStyle.light()), "c-" + f.file());
            drawn.add(new Chart(f.title(), f.shows(), f.reading(), svg));
        }
        return drawn;
    }

    private NumberTable keyNumbers() {
        List<Row> rows = new ArrayList<>();
        for (Summary.Line line : Summary.of(replicates)) {
            if (Summary.isKey(line.name()) && !Double.isNaN(line.interval().value())) {
                org.setpoint.ensemble.Interval i = line.interval();
                rows.add(new Row(
                        line.meaning(),
                        line.unit().equals("1") ? "" : line.unit(),
                        List.of(
                                Double.isNaN(i.low())
                                        ? Interval.exactly(i.value())
                                        : new Interval(i.value(), i.low(), i.high()))));
            }
        }
        return new NumberTable(
                "Mean over " + replicates.size() + (replicates.size() == 1 ? " replicate" : " replicates")
                        + (replicates.size() > 1 ? ", with its 95 % interval" : ""),
                List.of("value"),
                rows);
    }

    /** How often what happened, per replicate. */
    private NumberTable events() {
        Set<String> kinds = new LinkedHashSet<>();
        replicates.forEach(r -> kinds.addAll(r.counts().keySet()));
        List<Row> rows = new ArrayList<>();
        for (String kind : kinds.stream().sorted().toList()) {
            org.setpoint.ensemble.Interval i = org.setpoint.ensemble.Interval.of(replicates.stream()
                    .mapToDouble(r -> r.counts().getOrDefault(kind, 0L))
                    .toArray());
            String[] parts = kind.split(":", 2);
            String label = parts[0].replace('-', ' ') + (parts[1].isEmpty() ? "" : ", " + parts[1]);
            rows.add(new Row(
                    label,
                    "",
                    List.of(
                            Double.isNaN(i.low())
                                    ? Interval.exactly(i.value())
                                    : new Interval(i.value(), i.low(), i.high()))));
        }
        String patients = String.format(Locale.ROOT, "%,d", scenario.patients());
        return rows.isEmpty()
                ? NumberTable.none()
                : new NumberTable("Events per replicate of " + patients + " patients", List.of("number"), rows);
    }

    private List<ReportPage.Change> changes() {
        ParameterSet set = scenario.parameters();
        List<ReportPage.Change> changes = new ArrayList<>();
        for (Parameter p : set.all()) {
            if (set.value(p) != p.value()) {
                String unit = p.dimension().canonical().equals("1")
                        ? ""
                        : " " + p.dimension().canonical();
                changes.add(new ReportPage.Change(p.name(), p.value() + unit, set.value(p) + unit));
            }
        }
        return changes;
    }

    /** Guidelines behind the blocks, then the sources of the parameters. */
    private List<Source> sources() {
        Set<String> texts = new LinkedHashSet<>();
        for (Scenario.PolicyUse use : scenario.policies()) {
            texts.add(use.block().name() + ": " + use.block().source());
        }
        for (Parameter p : scenario.parameters().all()) {
            texts.add(p.name() + ": " + p.source());
        }
        return texts.stream().map(t -> new Source(t, "")).toList();
    }
}
