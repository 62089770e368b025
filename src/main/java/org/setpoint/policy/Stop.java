package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;

/** Ends every opioid at once. */
@AutoService(PolicyBlock.class)
public final class Stop implements PolicyBlock {
    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String meaning() {
        return "Ends every opioid from one day to the next.";
    }

    @Override
    public String source() {
        return "what CDC 2022 and the FDA (2019) warn against; common in records (Mark and Parish 2019)";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return visit -> {
            if (visit.dose() > 0) {
                visit.stopOpioids(StopReason.POLICY);
            }
        };
    }
}
