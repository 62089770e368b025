package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** One dose of one drug, kept: the arm of a trial, the comparator of a policy. */
@AutoService(PolicyBlock.class)
public final class FixedDose implements PolicyBlock {
    @Override
    public String name() {
        return "fixed-dose";
    }

    @Override
    public String meaning() {
        return "Prescribes one dose of one drug and keeps it, unless the patient gives it up or another block lowers it.";
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
                        "dose", "0 MME/day", "The dose of a drug that guidelines count in MME.", "by definition"),
                Key.quantity(
                        "weight",
                        Dimension.MASS_RATE,
                        "0 mg/day",
                        0,
                        5000,
                        "The dose of a drug without an MME factor: buprenorphine, antagonists.",
                        "by definition"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        Drug drug = settings.get("drug", Drug.class);
        String wanted = drug.countedInMme() ? "dose" : "weight";
        String other = drug.countedInMme() ? "weight" : "dose";
        List<String> wrong = new ArrayList<>();
        if (settings.number(other) > 0) {
            wrong.add("'" + drug.name() + "' has " + (drug.countedInMme() ? "an" : "no") + " MME factor, so '" + other
                    + "' does not fit; write '" + wanted + "', for example "
                    + (drug.countedInMme() ? "'dose: 30 MME/day'" : "'weight: 16 mg/day'"));
        } else if (settings.number(wanted) == 0) {
            wrong.add("'" + wanted + "' is missing or zero; write for example "
                    + (drug.countedInMme() ? "'dose: 30 MME/day'" : "'weight: 16 mg/day'")
                    + ", or end the drug with the block 'stop'");
        }
        return wrong;
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("drug", Drug.class);
        double dose = settings.number(drug.countedInMme() ? "dose" : "weight");
        int written = memory.cell();
        return visit -> {
            double before = visit.recall(written);
            boolean changed = before != dose && visit.dose(drug) > 0; // whoever has stopped is not started again
            if (visit.declined() || !(Double.isNaN(before) || changed)) {
                return;
            }
            visit.prescribe(drug, dose);
            if (visit.dose(drug) > 0) {
                visit.remember(written, dose);
            }
        };
    }
}
