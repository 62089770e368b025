package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;

/** No opioid: the comparator that every claim about an opioid needs. */
@AutoService(PolicyBlock.class)
public final class NoOpioid implements PolicyBlock {
    @Override
    public String name() {
        return "no-opioid";
    }

    @Override
    public String meaning() {
        return "Prescribes no opioid; care as such goes on. Ends what was prescribed before.";
    }

    @Override
    public String source() {
        return "non-opioid arm of SPACE, without its other drugs (Krebs 2018)";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return visit -> {
            if (visit.onOpioid()) {
                visit.stopOpioids(StopReason.POLICY);
            }
        };
    }
}
