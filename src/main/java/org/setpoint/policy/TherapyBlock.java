package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;

/** One treatment of pain that is no opioid. */
@AutoService(PolicyBlock.class)
public final class TherapyBlock implements PolicyBlock {
    @Override
    public String name() {
        return "therapy";
    }

    @Override
    public String meaning() {
        return "Gives one treatment of pain other than an opioid, until the block ends or the patient does not bear it.";
    }

    @Override
    public String source() {
        return "CDC Clinical Practice Guideline for Prescribing Opioids for Pain (2022), recommendations 1 and 2: nonopioid"
                + " therapies; what each is worth stands in therapies.yaml";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.choice("which", TherapyKind.words(), null, "The treatment.", "by definition"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        TherapyKind kind = TherapyKind.find(settings.word("which")).orElseThrow();
        return new TherapyRule(Set.of(kind), settings.number("until"), memory);
    }
}
