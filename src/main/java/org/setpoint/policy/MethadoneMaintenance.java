package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Maintenance;
import org.setpoint.unit.Dimension;

/** Methadone as treatment of opioid use disorder: a low first dose and a slow rise, because it accumulates for days. */
@AutoService(PolicyBlock.class)
public final class MethadoneMaintenance implements PolicyBlock {
    private static final String SAMHSA = "SAMHSA TIP 63 (2021), not re-read";

    @Override
    public String name() {
        return "methadone-maintenance";
    }

    @Override
    public String meaning() {
        return "Replaces other opioids by methadone, a low dose on the first day and small steps days apart while withdrawal"
                + " is seen, up to a dose of maintenance.";
    }

    @Override
    public String source() {
        return "SAMHSA TIP 63 (2021) and 42 CFR 8.12: 10 to 30 mg at first, at most 40 mg on the first day (50 mg since 2024),"
                + " 5 mg every few days, usually 60 to 120 mg a day (not re-read); deaths cluster in the first two"
                + " weeks";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("drug", Key.Kind.DRUG, "methadone", "The product.", "by definition"),
                mg("first", "25 mg/day", "Dose of the first days.", SAMHSA + ": 10 to 30 mg"),
                mg("step", "5 mg/day", "By how much a step raises it.", SAMHSA),
                Key.quantity(
                        "every",
                        Dimension.TIME,
                        "5 days",
                        1,
                        60,
                        "Least time between two steps: about four half-lives.",
                        SAMHSA + ": 5 mg every 4 to 7 days; it accumulates with a half-life of 8 to 59 hours"),
                mg("to", "80 mg/day", "Dose of maintenance.", SAMHSA + ": 60 to 120 mg"),
                Key.of(
                        "raise-when",
                        Key.Kind.CONDITION,
                        "everyone",
                        "A step is taken while this holds.",
                        SAMHSA + ": up to the dose that ends craving and blocks other opioids"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        return settings.number("first") > settings.number("to")
                ? List.of("'first' is above 'to'; the first dose is the smallest")
                : List.of();
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("drug", Drug.class);
        double first = settings.number("first");
        double step = settings.number("step");
        double every = settings.number("every");
        double to = settings.number("to");
        Condition raise = settings.get("raise-when", Condition.class);
        int lastStep = memory.cell();
        return visit -> {
            double weight = visit.weight(drug);
            if (Double.isNaN(visit.recall(lastStep))) {
                if (visit.declined() || (!visit.onOpioid() && !visit.diagnosedDisorder())) {
                    return;
                }
                weight = Math.max(first, weight); // whoever takes it for pain is not cut to a first dose
                visit.prescribeWeight(drug, weight);
                visit.scaleOthers(drug, 0);
                visit.maintain(Maintenance.METHADONE);
                visit.note("methadone-started");
                visit.remember(lastStep, visit.day());
            } else if (weight > 0
                    && weight < to
                    && visit.day() - visit.recall(lastStep) >= every
                    && raise.holds(visit)) {
                weight = Math.min(to, weight + step);
                visit.prescribeWeight(drug, weight);
                visit.remember(lastStep, visit.day());
            }
            if (weight > 0 && weight < to) {
                visit.seeAgainIn(Math.max(1, every - (visit.day() - visit.recall(lastStep))));
            }
        };
    }

    private static Key mg(String name, String fallback, String meaning, String source) {
        return Key.quantity(name, Dimension.MASS_RATE, fallback, 1, 200, meaning, source);
    }
}
