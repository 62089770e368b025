package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;

/** Prescribes a benzodiazepine beside the opioid, or ends it and lets it stay ended. */
@AutoService(PolicyBlock.class)
public final class Benzodiazepine implements PolicyBlock {
    @Override
    public String name() {
        return "benzodiazepine";
    }

    @Override
    public String meaning() {
        return "Prescribes a benzodiazepine at every visit, or ends it; while this holds it neither begins nor ends otherwise.";
    }

    @Override
    public String source() {
        return "CDC 2022, recommendation 11: particular caution when prescribing opioids and benzodiazepines concurrently";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("prescribed", Key.Kind.SWITCH, "on", "Prescribed (on), or ended (off).", "by definition"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        boolean prescribed = settings.isOn("prescribed");
        return visit -> visit.benzodiazepine(prescribed);
    }
}
