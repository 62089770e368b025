package org.setpoint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.setpoint.study.Agreement;
import org.setpoint.study.Finished;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Result;
import org.setpoint.study.ValidationText;

/** The table on the screen: by role, the worst last, where the eye is; then how much agrees. */
final class FindingsScreen {
    private static final String ROW = "%-8s %-24s %-26s %-22s %-28s %6s  %s%n";

    private FindingsScreen() {}

    static void tell(PrintWriter screen, List<Finished> studies, boolean quick) {
        List<Result> results = Finished.results(studies);
        for (Role role : Role.values()) {
            List<Result> rows = results.stream()
                    .filter(r -> r.measure().role() == role)
                    .sorted(Finished.WORST_FIRST.reversed())
                    .toList();
            if (!rows.isEmpty()) {
                screen.printf(Locale.ROOT, "%nFindings for %s, the worst last%n", role.word());
                screen.printf(
                        Locale.ROOT,
                        ROW,
                        "finding",
                        "study",
                        "published (95 %)",
                        "would agree",
                        "ours (95 %)",
                        "z",
                        "");
                rows.forEach(r -> row(screen, r));
            }
        }
        screen.printf(
                Locale.ROOT,
                "%n%-12s %-18s %10s %12s %8s %8s %8s%n",
                "",
                "agree",
                "wrong sign",
                "R2 (log)",
                "slope",
                "MAPE",
                "GMFE");
        for (Role role : Role.values()) {
            summary(
                    screen,
                    role.word(),
                    results.stream().filter(r -> r.measure().role() == role).toList());
        }
        summary(screen, "all", results);
        if (quick) {
            screen.println(ValidationRun.ROUGH);
        }
        screen.flush();
    }

    private static void row(PrintWriter screen, Result r) {
        screen.printf(
                Locale.ROOT,
                ROW,
                cut(r.measure().finding(), 8),
                cut(r.study(), 24),
                cut(
                        ValidationText.interval(
                                r.measure().published().value(),
                                r.measure().published().low(),
                                r.measure().published().high()),
                        26),
                cut(ValidationText.accepted(r.measure().published()), 22),
                cut(ValidationText.interval(r.simulated(), r.low(), r.high()), 28),
                ValidationText.fixed(r.distance(), "%.1f"),
                r.agrees() ? "agrees" : Agreement.hasWrongSign(r) ? "WRONG SIGN" : "DISAGREES");
    }

    private static void summary(PrintWriter screen, String role, List<Result> results) {
        Agreement a = Agreement.of(results);
        screen.printf(
                Locale.ROOT,
                "%-12s %-18s %10d %12s %8s %8s %8s%n",
                role,
                ValidationText.share(a),
                a.wrongSigns(),
                ValidationText.fixed(a.logR2(), "%.2f"),
                ValidationText.fixed(a.logSlope(), "%.2f"),
                ValidationText.fixed(a.meanAbsoluteError(), "%.0f %%"),
                ValidationText.fixed(a.foldError(), "%.2f"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
