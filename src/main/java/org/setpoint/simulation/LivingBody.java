package org.setpoint.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;

/**
 * One patient of a scenario, hour by hour, for as long as somebody watches: a {@link BodyTrace} that can be lived on. It is the
 * patient of the same number in a run. Of everybody else in the district days are lived, as in the run. Not safe for several
 * threads.
 */
public final class LivingBody {
    /** On a day on which less than this share of the prescribed doses is taken, doses were missed; by definition. */
    private static final double MISSED = 0.5;
    /** A dose that changes by less than this share has not changed; by definition. */
    private static final double SAME = 0.005;

    /** An event that only one who watches hears of; the run does not note it. */
    private static final String DOSES_MISSED = "doses-missed";

    private final List<BodyMoment> moments = new ArrayList<>();
    private final List<Event> notes = new ArrayList<>();
    private final CohortRun run;
    private final BodyReader.OfRun reader;
    private final Habit habit;
    private final long patient;
    private final int row;
    private String prescription = "";
    private double prescribed;
    private boolean missing;

    /**
     * Lives the patient's history up to day 0.
     *
     * @param world the scenario, ready to run
     * @param replicate 1 or more
     * @param patient number in the cohort, 0 or more, below the number of patients
     */
    public LivingBody(World world, int replicate, long patient) {
        this.patient = patient;
        row = (int) (patient - world.districts().firstPatient(patient));
        run = CohortRun.around(world, replicate, patient).unrecorded();
        reader = new BodyReader.OfRun(run, row);
        habit = new Habit(run, row);
        habit.watch();
        prescription = habit.prescription();
        prescribed = now().prescribed();
        run.onHour(hour -> {
            if (alive()) {
                moments.add(reader.now().moment(hour / 24.0, 1 / 24.0));
            }
        });
        run.start();
    }

    /**
     * Lives on, unless it has lived so far already.
     *
     * @param day first day that is not lived; nothing is lived beyond the duration of the scenario
     * @return the hours that were lived now, in order; none after death
     */
    public List<BodyMoment> advanceTo(int day) {
        moments.clear();
        int until = Math.min(day, run.world().scenario().duration());
        while (run.day() < until) {
            run.schedule.step(run);
            note(run.day() - 1);
        }
        return List.copyOf(moments);
    }

    private void note(int day) {
        double share = habit.watch();
        if (!alive()) {
            return;
        }
        boolean misses = share < MISSED;
        if (misses && !missing) {
            notes.add(new Event(patient, day, DOSES_MISSED, ""));
        }
        missing = misses;
        String words = habit.prescription();
        if (!words.equals(prescription)) {
            double sum = now().prescribed();
            String kind = change(sum);
            if (!kind.isEmpty()) {
                notes.add(new Event(patient, day, kind, words));
                prescribed = sum;
            }
            prescription = words;
        }
    }

    /** What has become of the prescription; starts and stops are the run's own events. */
    private String change(double sum) {
        if (sum == 0 || prescribed == 0) {
            prescribed = sum;
            return "";
        }
        if (sum > prescribed * (1 + SAME)) {
            return "prescribed-more";
        }
        return sum < prescribed * (1 - SAME) ? "prescribed-less" : "";
    }

    /**
     * How far it has lived.
     *
     * @return days since day 0
     */
    public int day() {
        return run.day();
    }

    /**
     * Is the patient alive?
     *
     * @return false after death
     */
    public boolean alive() {
        return run.population().alive(row);
    }

    /**
     * The body as it is.
     *
     * @return with a step of no length
     */
    public BodyMoment now() {
        return reader.now().moment(run.day(), 0);
    }

    /**
     * What happened to the patient so far: the events of the run, and beside them {@code prescribed-more}, {@code prescribed-less}
     * and {@code doses-missed}, the first of the days in a row on which less than half of what is prescribed is taken.
     *
     * @return in the order of days
     */
    public List<Event> events() {
        Stream<Event> of = run.record().events().stream().filter(e -> e.patient() == patient);
        return Stream.concat(of, notes.stream())
                .sorted(Comparator.comparingInt(Event::day))
                .toList();
    }

    /**
     * Who it is.
     *
     * @return for a caption, for example {@code woman, 52 years, nociplastic pain}
     */
    public String who() {
        return BodyTrace.who(run.population(), row);
    }

    /**
     * Is it a woman?
     *
     * @return false for a man
     */
    public boolean female() {
        return run.population().female[row];
    }

    /**
     * What is prescribed now.
     *
     * @return for example {@code oxycodone-er 120 MME/day}, empty if nothing is
     */
    public String prescription() {
        return habit.prescription();
    }

    /**
     * Why something cannot be tried now.
     *
     * @param what to try
     * @return a sentence; empty if it can be tried
     */
    public Optional<String> objection(WhatIf what) {
        if (!alive()) {
            return Optional.of("The patient has died; nothing can be tried any more.");
        }
        boolean needsDoses = what == WhatIf.MISSED_DOSE || what == WhatIf.MISSED_DAY || what == WhatIf.DOUBLE_DOSE;
        if (needsDoses && habit.prescription().isEmpty()) {
            return Optional.of("No opioid is prescribed on this day, so no dose can be missed or doubled.");
        }
        if (what == WhatIf.OLD_DOSE && !habit.everPrescribed()) {
            return Optional.of("No opioid was prescribed so far, so there is no old dose.");
        }
        if (!what.drug().isEmpty() && fullOfDrugs()) {
            return Optional.of(
                    "There are " + DrugSlots.MOST + " drugs in this body already; one more cannot be given.");
        }
        return Optional.empty();
    }

    private boolean fullOfDrugs() {
        DrugSlots slots = run.population().bodies().drugs();
        int filled = 0;
        for (int s = 0; s < slots.count(); s++) {
            filled += slots.slot(s).drug[row] == DrugSlots.EMPTY ? 0 : 1;
        }
        return filled == DrugSlots.MOST;
    }

    /**
     * Tries something on a copy of the body as it is now; the body itself is not touched.
     *
     * @param what to try; {@link #objection} must be empty
     * @return what became of it, against another copy to which nothing was done
     */
    public Probe probe(WhatIf what) {
        Probing probing = new Probing(run, habit, row);
        String words = what.word() + (what == WhatIf.OLD_DOSE ? ": " + habit.most() : "");
        return new Probe(what, words, probing.live(what, what.days()), probing.live(WhatIf.NOTHING, what.days()));
    }
}
