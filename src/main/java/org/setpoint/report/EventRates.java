package org.setpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.setpoint.ensemble.Interval;
import org.setpoint.ensemble.Replicate;
import org.setpoint.report.ReportPage.Row;

/**
 * Key numbers of whatever else happened: the rate of each kind of event that is not part of ordinary care, by its details
 * where it has several. A new kind of event needs no line here.
 */
final class EventRates {
    /** In which rates and hazards are told; tables for machines keep them per person and year. */
    static final String UNIT = "per 100 person-years";

    /** Ordinary care, and what the key numbers say already. */
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("opioid-started", "opioid-stopped", "refill", "taper-paused", "overdose", "death");

    /** What overdoses are split by; all of them together are told by the overdoses themselves. */
    private static final String SOURCE = "overdose-source";

    private static final String STARTED = "taper-started";
    private static final String COMPLETED = "taper-completed";
    private static final double PERCENT = 100;

    private final List<Replicate> replicates;

    EventRates(List<Replicate> replicates) {
        this.replicates = replicates;
    }

    /** A row for each kind, and one for the tapers that reached their end. */
    List<Row> rows() {
        Map<String, Long> totals = new TreeMap<>();
        for (Replicate r : replicates) {
            r.counts().forEach((kind, n) -> {
                totals.merge(kind, n, Long::sum);
                if (!kind.endsWith(":")) {
                    totals.merge(kind.substring(0, kind.indexOf(':') + 1), n, Long::sum);
                }
            });
        }
        List<Row> rows = new ArrayList<>();
        totals.forEach((kind, n) -> {
            String name = kind.substring(0, kind.indexOf(':'));
            boolean all = kind.endsWith(":");
            boolean several = totals.keySet().stream()
                            .filter(k -> k.startsWith(name + ":"))
                            .count()
                    > 2;
            if (!SAID_ELSEWHERE.contains(name)
                    && !name.startsWith("taper-")
                    && (all ? !name.equals(SOURCE) : several)) {
                rows.add(row(
                        words(kind),
                        UNIT,
                        Interval.ofRateOver(replicates, r -> count(r, kind), Replicate::personYears, PERCENT),
                        1));
            }
        });
        tapers(totals, rows);
        return rows;
    }

    private void tapers(Map<String, Long> totals, List<Row> rows) {
        if (totals.getOrDefault(STARTED + ":", 0L) == 0) {
            return;
        }
        Interval shares = Interval.over(
                replicates,
                r -> r.count(STARTED, "") > 0 ? (double) r.count(COMPLETED, "") / r.count(STARTED, "") : Double.NaN);
        rows.add(row("Tapers that reached their end, of those begun", "%", shares, PERCENT));
    }

    private static long count(Replicate replicate, String kind) {
        int colon = kind.indexOf(':');
        return replicate.count(kind.substring(0, colon), kind.substring(colon + 1));
    }

    private static String words(String kind) {
        String[] parts = kind.split(":", 2);
        String words = parts[0].equals(SOURCE) ? "overdoses by source" : parts[0].replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + (parts[1].isEmpty() ? "" : ", " + parts[1].replace('-', ' '));
    }

    private static Row row(String label, String unit, Interval i, double factor) {
        return new Row(
                label, unit, List.of(new ReportPage.Interval(i.value() * factor, i.low() * factor, i.high() * factor)));
    }
}
