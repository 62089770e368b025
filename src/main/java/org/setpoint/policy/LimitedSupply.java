package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;
import org.setpoint.unit.Dimension;

/** A start with a limited days' supply, refilled while it still hurts, up to a number of times. */
@AutoService(PolicyBlock.class)
public final class LimitedSupply implements PolicyBlock {
    @Override
    public String name() {
        return "limited-supply";
    }

    @Override
    public String meaning() {
        return "Starts an opioid for a limited number of days; refills it while a condition holds, at most so many times.";
    }

    @Override
    public String source() {
        return "CDC 2016, recommendation 6: three days or less will often be enough, more than seven will rarely be needed";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("drug", Key.Kind.DRUG, null, "The drug.", "by definition"),
                PolicyBlock.dose("dose", null, "The dose.", "by definition"),
                Key.quantity(
                        "supply", Dimension.TIME, "7 days", 1, 90, "Length of a supply.", "CDC 2016, recommendation 6"),
                Key.of(
                        "refills",
                        Key.Kind.WHOLE,
                        "0",
                        "How often it may be refilled.",
                        "assumption: a law that limits the first supply"),
                Key.of(
                        "refill-when",
                        Key.Kind.CONDITION,
                        "pain >= 4 points",
                        "Refilled only while this holds.",
                        "assumption: pain of 4 or more is the usual threshold for treatment"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        return PolicyBlock.uncounted(settings);
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("drug", Drug.class);
        double dose = settings.number("dose");
        double supply = settings.number("supply");
        double refills = settings.number("refills");
        Condition again = settings.get("refill-when", Condition.class);
        int ends = memory.cell();
        int left = memory.cell();
        return visit -> {
            if (visit.declined()) {
                return;
            }
            double end = visit.recall(ends);
            if (Double.isNaN(end)) {
                visit.remember(left, refills);
            } else if (visit.day() < end) {
                visit.seeAgainIn(end - visit.day());
                return;
            } else if (visit.recall(left) > 0 && visit.dose(drug) > 0 && again.holds(visit)) {
                visit.remember(left, visit.recall(left) - 1);
                visit.note("refill");
            } else {
                visit.remember(ends, Double.MAX_VALUE);
                if (visit.dose(drug) > 0) {
                    visit.stopOpioids(StopReason.SUPPLY_ENDED);
                }
                return;
            }
            double days = Math.min(supply, visit.guard().longestSupply);
            visit.prescribe(drug, dose);
            if (visit.dose(drug) > 0) {
                visit.remember(ends, visit.day() + days);
                visit.seeAgainIn(days);
            }
        };
    }
}
