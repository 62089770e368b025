package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;

/** One dose of one drug, kept: the arm of a trial, the comparator of a policy. */
@AutoService(PolicyBlock.class)
public final class FixedDose implements PolicyBlock {
    @Override
    public String name() {
        return "fixed-dose";
    }

    @Override
    public String meaning() {
        return "Prescribes one dose of one drug and keeps it, unless the patient gives it up.";
    }

    @Override
    public String source() {
        return "fixed-dose arms of trials, for example Chu 2012 (78 mg/day of morphine for a month)";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("drug", Key.Kind.DRUG, null, "The drug.", "by definition"),
                PolicyBlock.dose(
                        "dose", null, "The dose; for drugs without MME factor the number is mg/day.", "by definition"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("drug", Drug.class);
        double dose = settings.number("dose");
        return visit -> {
            if (!visit.declined() && visit.dose(drug) != dose) {
                visit.prescribe(drug, dose);
            }
        };
    }
}
