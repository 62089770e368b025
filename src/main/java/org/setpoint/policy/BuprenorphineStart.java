package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.StopReason;
import org.setpoint.unit.Dimension;

/** Starts buprenorphine instead of full agonists, and goes on with it: classic, at a low dose beside them, or at once. */
@AutoService(PolicyBlock.class)
public final class BuprenorphineStart implements PolicyBlock {
    private static final String ASAM = "ASAM 2020 and SAMHSA TIP 63 (2021), not re-read";
    private static final String LOW_DOSE = "low-dose";

    @Override
    public String name() {
        return "buprenorphine-start";
    }

    @Override
    public String meaning() {
        return "Replaces full agonists by buprenorphine and keeps it. classic: the old drugs end, and buprenorphine waits for"
                + " withdrawal. low-dose: it rises over a week while the old drugs go on, then these end. at-once: it starts"
                + " on the day the old drugs end, which precipitates withdrawal in the deeply dependent.";
    }

    @Override
    public String source() {
        return "ASAM National Practice Guideline 2020 and SAMHSA TIP 63 (2021): wait for objective withdrawal, 2 to 4 mg at"
                + " first, 8 mg on the first day, usually 16 mg a day, at most 24 to 32 mg (not re-read); low dose: Hämmig 2016"
                + " (Bernese method), reviewed by Cohen et al., J Addict Med 2022;16:399";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("drug", Key.Kind.DRUG, "buprenorphine-sl", "The product.", "by definition"),
                Key.choice(
                        "method",
                        List.of("classic", LOW_DOSE, "at-once"),
                        "classic",
                        "How it is started.",
                        ASAM + ": classic; low-dose where withdrawal would not be borne"),
                mg("first", "4 mg/day", "Dose of the first day; with low-dose, 0.5 mg is usual.", ASAM),
                mg("to", "16 mg/day", "Dose of maintenance.", ASAM + "; at most 24 to 32 mg"),
                Key.whole(
                        "over-days",
                        "2",
                        1,
                        60,
                        "Days from the first dose to that of maintenance, doubling at equal ratios; with low-dose, 7 is usual.",
                        ASAM + ": 8 to 16 mg by the second day; Hämmig 2016: a week or more"),
                Key.of(
                        "wait-for",
                        Key.Kind.CONDITION,
                        "cows >= 8 COWS",
                        "With classic: the first dose is given once this holds.",
                        "emergency-department protocols: 8 or more (not re-read); ASAM 2020: 11 to 12 (not re-read)"),
                Key.whole(
                        "wait-at-most",
                        "3",
                        1,
                        14,
                        "With classic: days after which the first dose is given even without withdrawal.",
                        "SAMHSA TIP 63: 12 to 24 hours after short-acting, 36 hours and more after long-acting opioids (not"
                                + " re-read); assumption: after three days the little dependent are started"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        Drug drug = settings.get("drug", Drug.class);
        if (drug.ligand() != Drug.Ligand.PARTIAL_AGONIST) {
            return List.of(
                    "'" + drug.name() + "' is not a partial agonist; write for example 'drug: buprenorphine-sl', or use"
                            + " the block 'rotation'");
        }
        return settings.number("first") > settings.number("to")
                ? List.of("'first' is above 'to'; the first dose is the smallest")
                : List.of();
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return new Start(settings, memory);
    }

    private static Key mg(String name, String fallback, String meaning, String source) {
        return Key.quantity(name, Dimension.MASS_RATE, fallback, 0.1, 32, meaning, source);
    }

    /** The rule. */
    private static final class Start implements Policy {
        private final Drug drug;
        private final boolean waits;
        private final boolean beside;
        private final double first;
        private final double to;
        private final double days;
        private final double atMost;
        private final Condition ready;
        private final int decided;
        private final int started;

        Start(Settings s, Memory memory) {
            drug = s.get("drug", Drug.class);
            waits = s.word("method").equals("classic");
            beside = s.word("method").equals(LOW_DOSE);
            first = s.number("first");
            to = s.number("to");
            days = s.number("over-days");
            atMost = s.number("wait-at-most");
            ready = s.get("wait-for", Condition.class);
            decided = memory.cell();
            started = memory.cell();
        }

        @Override
        public void atVisit(Visit visit) {
            if (Double.isNaN(visit.recall(decided))) {
                boolean concerned = visit.onOpioid() || visit.diagnosedDisorder();
                if (visit.declined() || !concerned || visit.weight(drug) > 0) {
                    return;
                }
                visit.remember(decided, visit.day());
                if (waits) {
                    visit.stopOpioids(StopReason.REPLACED);
                    visit.seeAgainIn(1);
                    return;
                }
            }
            if (!Double.isNaN(visit.recall(started))) {
                raise(visit);
            } else if (!waits || ready.holds(visit) || visit.day() - visit.recall(decided) >= atMost) {
                begin(visit);
            } else {
                visit.seeAgainIn(1);
            }
        }

        private void begin(Visit visit) {
            visit.remember(started, visit.day());
            visit.prescribeWeight(drug, first);
            visit.maintain(Maintenance.BUPRENORPHINE);
            visit.note("buprenorphine-started");
            if (!beside) {
                visit.scaleOthers(drug, 0);
            }
            next(visit, 0);
        }

        /** Rises at equal ratios; the old drugs end when the dose of maintenance is reached. */
        private void raise(Visit visit) {
            double elapsed = visit.day() - visit.recall(started);
            if (visit.weight(drug) == 0 || visit.weight(drug) == to) {
                return;
            }
            double share = Math.min(1, elapsed / Math.max(1, days - 1));
            double dose = share == 1 ? to : first * Math.pow(to / first, share);
            visit.prescribeWeight(drug, dose);
            if (share == 1) {
                visit.scaleOthers(drug, 0);
            }
            next(visit, elapsed);
        }

        private void next(Visit visit, double elapsed) {
            if (elapsed < days) {
                visit.seeAgainIn(1);
            }
        }
    }
}
