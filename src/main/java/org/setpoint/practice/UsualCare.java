package org.setpoint.practice;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.Memory;
import org.setpoint.policy.Policy;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.unit.Dimension;

/** The prescriber as an agent, who follows no rule but an own style. */
@AutoService(PolicyBlock.class)
public final class UsualCare implements PolicyBlock {
    @Override
    public String name() {
        return "usual-care";
    }

    @Override
    public String meaning() {
        return "Prescribers as they were before any rule: each starts opioids, raises, tapers and ends them by an own style and"
                + " sternness; some grow weary and give opioids up.";
    }

    @Override
    public String source() {
        return "assumption: no guideline; rules that together reproduce what cohorts in usual care showed (Henry 2015,"
                + " Kaplovitch 2015, Morasco 2020, Agnoli 2021, Shah 2017)";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of(
                        "short-acting",
                        Key.Kind.DRUG,
                        "oxycodone-ir",
                        "The short-acting drug.",
                        "assumption: the most studied; hydrocodone is as common"),
                Key.of(
                        "long-acting",
                        Key.Kind.DRUG,
                        "oxycodone-er",
                        "The long-acting drug.",
                        "assumption: the most studied in long-term therapy"),
                Key.quantity(
                        "long-acting-share",
                        Dimension.FRACTION,
                        "15 %",
                        0,
                        1,
                        "Share of patients with chronic pain who are started on the long-acting drug; of starters in a mixed"
                                + " cohort fewer.",
                        "assumption of the behaviour rules"),
                Key.quantity(
                        "weariness",
                        Dimension.HAZARD,
                        "1.5 %/year",
                        0,
                        10,
                        "Rate at which prescribers give opioids up while their panel does not burden them.",
                        "assumption of the behaviour rules: no finding in the collection measures it"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        List<String> wrong = new ArrayList<>();
        for (String key : List.of("short-acting", "long-acting")) {
            Drug drug = settings.get(key, Drug.class);
            if (!drug.countedInMme()) {
                wrong.add("'" + drug.name() + "' (" + key + ") has no MME factor, and usual care doses in MME/day");
            } else if (drug.longActing() != key.equals("long-acting")) {
                wrong.add("'" + drug.name() + "' is not " + key);
            }
        }
        return wrong;
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return build(settings, memory, ParameterSet.defaults(Practices.PARAMETERS));
    }

    @Override
    public Policy build(Settings settings, Memory memory, ParameterSet p) {
        return new UsualCareRule(settings, memory, p);
    }
}
