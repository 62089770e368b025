package org.setpoint.ensemble;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Event;
import org.setpoint.observation.GroupSums;
import org.setpoint.observation.Ledger;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientRow;
import org.setpoint.observation.RunRecord;
import org.setpoint.observation.TaperRow;

/** What came of one replicate: curves as distributions over patients, events, person-time. */
public final class Replicate {
    private final int number;
    private final Varied varied;
    private final List<Outcome> outcomes;
    private final int[] days;
    private final Distribution[][] curves;
    private final GroupSums groups;
    private final List<Event> events;
    private final Map<String, Long> counts;
    private final List<PatientRow> patients;
    private final List<TaperRow> tapers;
    private final TaperMeans taperMeans;
    private final double personYears;
    private final Ledger ledger;

    Replicate(int number, Varied varied, RunRecord record) {
        this.number = number;
        this.varied = varied;
        outcomes = record.outcomes();
        days = record.days();
        curves = new Distribution[days.length][outcomes.size()];
        for (int t = 0; t < days.length; t++) {
            for (int o = 0; o < outcomes.size(); o++) {
                curves[t][o] = record.at(t, o);
            }
        }
        groups = record.groups();
        events = List.copyOf(record.events());
        counts = events.stream()
                .collect(Collectors.groupingBy(e -> e.kind() + ":" + e.detail(), TreeMap::new, Collectors.counting()));
        patients = List.copyOf(record.patients());
        tapers = List.copyOf(record.tapers());
        taperMeans = new TaperMeans(tapers);
        personYears = record.personDays() / 365;
        ledger = record.ledger();
    }

    private Replicate(Replicate of) {
        number = of.number;
        varied = of.varied;
        outcomes = of.outcomes;
        days = of.days;
        curves = of.curves;
        groups = of.groups;
        counts = of.counts;
        personYears = of.personYears;
        ledger = new Ledger(LedgerPlan.NOTHING, 0);
        events = List.of();
        patients = List.of();
        tapers = List.of();
        taperMeans = of.taperMeans;
    }

    /**
     * The same without its events and patients, of which only counts stay: what is kept while others are still computed.
     *
     * @return a lighter copy
     */
    public Replicate withoutEvents() {
        return new Replicate(this);
    }

    /**
     * Which.
     *
     * @return 1 or more
     */
    public int number() {
        return number;
    }

    /**
     * In what it differs from the others of its run.
     *
     * @return luck, or the parameters too
     */
    public Varied varied() {
        return varied;
    }

    /**
     * Days on which curves have points.
     *
     * @return ascending; a copy
     */
    public int[] days() {
        return days.clone();
    }

    /**
     * What the curves show.
     *
     * @return outcomes in order
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * A point of a curve.
     *
     * @param time index into the days
     * @param outcome index into the outcomes
     * @return the distribution over patients
     */
    public Distribution at(int time, int outcome) {
        return curves[time][outcome];
    }

    /**
     * Outcomes by group, on a few of the days.
     *
     * @return sums and counts over patients
     */
    public GroupSums groups() {
        return groups;
    }

    /**
     * What happened.
     *
     * @return by part of the cohort, then by day
     */
    public List<Event> events() {
        return events;
    }

    /**
     * Patients as they were at the end, where that was asked for.
     *
     * @return by number
     */
    public List<PatientRow> patients() {
        return patients;
    }

    /**
     * How each taper went.
     *
     * @return by part of the cohort, then as following them ended
     */
    public List<TaperRow> tapers() {
        return tapers;
    }

    /**
     * How tapers went.
     *
     * @return means, which stay when the tapers themselves are let go
     */
    public TaperMeans taperMeans() {
        return taperMeans;
    }

    /**
     * How many events of a kind.
     *
     * @param kind for example {@code overdose}
     * @param detail for example {@code fatal}; empty for any
     * @return 0 or more
     */
    public long count(String kind, String detail) {
        return counts.entrySet().stream()
                .filter(e -> detail.isEmpty()
                        ? e.getKey().startsWith(kind + ":")
                        : e.getKey().equals(kind + ":" + detail))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * How often what happened.
     *
     * @return {@code kind:detail} to number, in alphabetical order
     */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Time lived by all patients.
     *
     * @return person-years
     */
    public double personYears() {
        return personYears;
    }

    /**
     * What was written down of every patient.
     *
     * @return the ledger; empty in an ordinary run
     */
    public Ledger ledger() {
        return ledger;
    }
}
