package org.setpoint.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.setpoint.report.ValidationPage;
import org.setpoint.report.ValidationPage.Chart;
import org.setpoint.report.ValidationPage.Finding;
import org.setpoint.report.ValidationPage.Line;
import org.setpoint.report.ValidationPage.StudyPart;

/** Results as people read them. */
public final class ValidationText {
    private ValidationText() {}

    /** The page of a validation. */
    static ValidationPage page(List<Finished> studies, List<String> facts, List<String> warnings, List<Chart> charts) {
        List<Result> results = Finished.results(studies);
        List<Line> agreement = new ArrayList<>();
        for (Measure.Role role : Measure.Role.values()) {
            agreement.add(line(
                    role == Measure.Role.CALIBRATION
                            ? "calibration (parameters may have been fitted to them)"
                            : "validation (nothing was fitted to them)",
                    Finished.of(results, role)));
        }
        agreement.add(line("all", results));
        return new ValidationPage(
                facts,
                warnings,
                agreement,
                results.stream()
                        .filter(r -> !r.agrees())
                        .sorted(Finished.WORST_FIRST)
                        .map(ValidationText::finding)
                        .toList(),
                charts,
                studies.stream().map(ValidationText::study).toList());
    }

    private static Line line(String role, List<Result> results) {
        Agreement a = Agreement.of(results);
        return new Line(
                role,
                List.of(
                        share(a),
                        Integer.toString(a.wrongSigns()),
                        Integer.toString(a.onLogScale()),
                        fixed(a.logR2(), "%.2f"),
                        fixed(a.logSlope(), "%.2f"),
                        fixed(a.meanAbsoluteError(), "%.0f %%"),
                        fixed(a.foldError(), "%.2f")));
    }

    /**
     * How many agree.
     *
     * @param a the numbers
     * @return for example {@code 12 of 20 (60 %)}
     */
    public static String share(Agreement a) {
        return a.findings() == 0
                ? "none"
                : String.format(
                        Locale.ROOT, "%d of %d (%.0f %%)", a.agree(), a.findings(), 100.0 * a.agree() / a.findings());
    }

    /**
     * A number in a table.
     *
     * @param value NaN where there is none
     * @param format of others
     * @return a dash where there is none
     */
    public static String fixed(double value, String format) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private static StudyPart study(Finished f) {
        Study s = f.study();
        return new StudyPart(
                s.name(),
                s.question(),
                s.source().citation(),
                s.source().id(),
                s.source().design(),
                s.notes(),
                f.results().stream().map(ValidationText::finding).toList());
    }

    private static Finding finding(Result r) {
        Measure m = r.measure();
        String unit = m.unit().equals("1") ? "" : m.unit();
        return new Finding(
                r.study(),
                m.finding(),
                m.role().word(),
                m.what(),
                unit,
                published(m.published()),
                accepted(m.published()),
                interval(r.simulated(), r.low(), r.high()),
                Double.isNaN(r.sampledLow()) ? "–" : number(r.sampledLow()) + " to " + number(r.sampledHigh()),
                fixed(r.distance(), "%.1f"),
                r.agrees() ? "yes" : Agreement.hasWrongSign(r) ? "no, wrong sign" : "no",
                r.agrees(),
                m.because());
    }

    /**
     * What was published.
     *
     * @param p with its interval and claim
     * @return value and interval
     */
    public static String published(Published p) {
        return switch (p.claim()) {
            case VALUE -> interval(p.value(), p.low(), p.high());
            case NO_DIFFERENCE -> interval(p.value(), p.low(), p.high()) + ", no difference";
            case DIRECTION -> interval(p.value(), p.low(), p.high()) + ", a direction only";
        };
    }

    /**
     * What would agree.
     *
     * @param p what was published
     * @return in words
     */
    public static String accepted(Published p) {
        if (p.claim() == Published.Claim.DIRECTION) {
            String side = p.value() > p.neutral() ? "above " : "below ";
            return side + (p.neutral() == 1 ? "1" : "0");
        }
        return number(p.agreesFrom()) + " to " + number(p.agreesUntil());
    }

    /**
     * A number and its interval.
     *
     * @param value NaN where there is none
     * @param low end, NaN where there is none
     * @param high end
     * @return for example {@code 0.91 (0.80 to 1.02)}
     */
    public static String interval(double value, double low, double high) {
        return number(value)
                + (Double.isNaN(low) || Double.isNaN(high) ? "" : " (" + number(low) + " to " + number(high) + ")");
    }

    /**
     * A number as people read it.
     *
     * @param v any
     * @return three digits; a dash for NaN
     */
    public static String number(double v) {
        if (Double.isNaN(v)) {
            return "–";
        }
        double size = Math.abs(v);
        if (size >= 100 || v == 0) {
            return String.format(Locale.ROOT, "%,.0f", v);
        }
        String format = size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : size >= 0.1 ? "%.3f" : "%.3g";
        return String.format(Locale.ROOT, format, v);
    }
}
