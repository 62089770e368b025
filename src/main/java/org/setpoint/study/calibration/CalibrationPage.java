package org.setpoint.study.calibration;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.setpoint.parameter.Parameter;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Result;
import org.setpoint.table.Numbers;

/** A calibration for a reader: what fits now, what moved, what is at an end of its range, what nobody can say. */
final class CalibrationPage {
    private final Search.Outcome outcome;
    private final List<Result> before;
    private final List<Result> after;
    private final StringBuilder text = new StringBuilder();

    CalibrationPage(Search.Outcome outcome, List<Result> before, List<Result> after) {
        this.outcome = outcome;
        this.before = before;
        this.after = after;
    }

    String text() {
        head();
        findings();
        parameters();
        unknown();
        if (!outcome.ensemble().isEmpty()) {
            ensemble();
        }
        return text.toString();
    }

    private void head() {
        Trials trials = outcome.trials();
        say("# Calibration");
        say("");
        say(
                "%d evaluations; misfit %s with the shipped values, %s at best (evaluation %d). Misfit is the weighted mean over"
                        + " findings of the squared distance in standard errors of the publication, softer beyond 3, and 4 more for a"
                        + " finding that disagrees.",
                trials.all().size(),
                number(trials.first().misfit()),
                number(trials.best().misfit()),
                trials.best().number());
        say("");
        say("| findings | agreed before | agree after | of |");
        say("|---|---|---|---|");
        for (Role role : Role.values()) {
            say(
                    "| %s | %d | %d | %d |",
                    role == Role.CALIBRATION ? "calibration: fitted to" : "validation: never fitted to",
                    agreeing(before, role),
                    agreeing(after, role),
                    of(after, role));
        }
    }

    private static long agreeing(List<Result> results, Role role) {
        return results.stream()
                .filter(r -> r.measure().role() == role && r.agrees())
                .count();
    }

    private static long of(List<Result> results, Role role) {
        return results.stream().filter(r -> r.measure().role() == role).count();
    }

    private void findings() {
        for (int pass = 0; pass < 2; pass++) {
            boolean better = pass == 0;
            say("");
            say(better ? "## Findings that agree now" : "## Findings that agreed before, and no longer do");
            say("");
            rows(i -> better == after.get(i).agrees()
                    && before.get(i).agrees() != after.get(i).agrees());
        }
        say("");
        say("## Findings that disagree");
        say("");
        rows(i -> !after.get(i).agrees());
    }

    private void rows(Predicate<Integer> which) {
        say("| study | finding | role | published | before | after |");
        say("|---|---|---|---|---|---|");
        for (int i = 0; i < after.size(); i++) {
            if (which.test(i)) {
                Result r = after.get(i);
                say(
                        "| %s | %s | %s | %s | %s | %s |",
                        r.study(),
                        r.measure().finding(),
                        r.measure().role().word(),
                        number(r.measure().published().value()),
                        number(before.get(i).simulated()),
                        number(r.simulated()));
            }
        }
    }

    private void parameters() {
        say("");
        say("## Parameters");
        say("");
        say(
                "*Fits from, until*: the region in which sets fit about as well, from straight lines through the evaluations. *Open*:"
                        + " what the findings leave of what was open before, 100 %% where they say nothing.");
        say("");
        say("| parameter | unit | before | after | range | fits from | until | open | remarks |");
        say("|---|---|---|---|---|---|---|---|---|");
        List<Dial> dials = outcome.trials().space().dials();
        for (int i = 0; i < dials.size(); i++) {
            Parameter p = dials.get(i).parameter();
            double now = CalibrationFiles.after(outcome, i);
            say(
                    "| %s | %s | %s | %s | %s to %s | %s | %s | %.0f %% | %s |",
                    p.name(),
                    p.dimension().canonical(),
                    number(p.value()),
                    number(now),
                    number(p.low()),
                    number(p.high()),
                    number(outcome.known().from(i)),
                    number(outcome.known().until(i)),
                    100 * outcome.known().open(i),
                    remark(p, now, i));
        }
    }

    private String remark(Parameter p, double now, int dial) {
        String bound = CalibrationFiles.bound(p, now);
        String end = bound.equals("no") ? "" : "at its " + bound + " end";
        String open = outcome.known().isIdentified(dial) ? "" : "not identified";
        return end.isEmpty() || open.isEmpty() ? end + open : end + ", " + open;
    }

    private void unknown() {
        List<String> still = outcome.moves().stream()
                .filter(m -> m.moved() == 0)
                .map(m -> outcome.trials().space().names().get(m.dial()))
                .toList();
        if (!still.isEmpty()) {
            say("");
            say(
                    "These move no finding by a tenth of a standard error and were left alone: %s.",
                    String.join(", ", still));
        }
    }

    private void ensemble() {
        say("");
        say("## Sets that fit about as well");
        say("");
        say(
                "%d sets are in %s: no more than one finding in twenty more than with the best is 3 standard errors or more away,"
                        + " and no more than one in twenty fewer agree. They were drawn as widely as the findings leave room, and"
                        + " count alike: this is history matching, which says what is not ruled out, not how probable it is.",
                outcome.ensemble().size(), ParameterSets.NAME);
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "none"
                : Numbers.rounded(Double.parseDouble(String.format(Locale.ROOT, "%.3e", value)));
    }

    private void say(String line, Object... values) {
        text.append(values.length == 0 ? line.replace("%%", "%") : String.format(Locale.ROOT, line, values))
                .append('\n');
    }
}
