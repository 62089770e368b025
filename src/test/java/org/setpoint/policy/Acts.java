package org.setpoint.policy;

import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Outcome;
import org.setpoint.simulation.Scenarios;

/** A few patients under a few blocks, read day by day. */
record Acts(Replicate replicate) {
    /** Off: what patients get elsewhere, and whether they stay, is not what blocks decide. */
    static final String ALONE =
            "mechanisms: {seeking: off, illicit-supply: off, treatment-seeking: off, extra-doses: off}\n";

    /** Runs one replicate of a few lines of YAML, recorded every day. */
    static Acts of(String cohort, String rest) throws InterruptedException {
        String yaml = "replicates: 1\nrecord-every: 1 day\n" + ALONE + "cohort: {" + cohort + "}\n" + rest;
        return new Acts(Scenarios.run(Scenarios.world(yaml), 1).get(0));
    }

    /** Patients on 100 MME a day for a year before day 0: hardly anybody leaves. */
    static Acts on100(String rest) throws InterruptedException {
        return of("patients: 60, history: {opioid: oxycodone-er, dose: 100 MME/day, for: 1 year}", rest);
    }

    /** So many patients who never took an opioid. */
    static Acts naive(int patients, String rest) throws InterruptedException {
        return of("patients: " + patients, rest);
    }

    /** Mean dose of those who take an opioid, at the start of a day. */
    double dose(int day) {
        return mean(day, Outcome.DOSE_ON_OPIOID);
    }

    /** Share who take an opioid, at the start of a day. */
    double on(int day) {
        return mean(day, Outcome.ON_OPIOID);
    }

    /** Mean of an outcome at the start of a day. */
    double mean(int day, Outcome outcome) {
        int[] days = replicate.days();
        for (int t = 0; t < days.length; t++) {
            if (days[t] == day) {
                return replicate.at(t, replicate.outcomes().indexOf(outcome)).mean();
            }
        }
        throw new IllegalArgumentException("day " + day + " was not recorded");
    }

    /** How many events of a kind up to a day. */
    long events(String kind, int until) {
        return replicate.events().stream()
                .filter(e -> e.kind().equals(kind) && e.day() <= until)
                .count();
    }

    /** How many events of a kind with a detail. */
    long events(String kind, String detail) {
        return replicate.count(kind, detail);
    }
}
