package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;

/** Ends every opioid at once. */
@AutoService(PolicyBlock.class)
public final class Stop implements PolicyBlock {
    private static final List<StopReason> REASONS =
            List.of(StopReason.POLICY, StopReason.ABERRANCE, StopReason.ABANDONED, StopReason.REPLACED);

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String meaning() {
        return "Ends every opioid from one day to the next, once; whoever finds another prescriber may be prescribed opioids again.";
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
        return List.of(Key.choice(
                "reason",
                REASONS.stream().map(StopReason::word).toList(),
                StopReason.POLICY.word(),
                "Why, and so how far the patient stays in care: only who is 'replaced' keeps it.",
                "by definition"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        StopReason reason = REASONS.stream()
                .filter(r -> r.word().equals(settings.word("reason")))
                .findFirst()
                .orElseThrow();
        return visit -> {
            if (visit.onOpioid()) {
                visit.stopOpioids(reason);
                visit.release();
            }
        };
    }
}
