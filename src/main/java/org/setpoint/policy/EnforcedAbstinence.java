package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;
import org.setpoint.unit.Dimension;

/** Custody or an inpatient stay: no opioid from the first day to the last, whatever the patient wants. */
@AutoService(PolicyBlock.class)
public final class EnforcedAbstinence implements PolicyBlock {
    @Override
    public String name() {
        return "enforced-abstinence";
    }

    @Override
    public String meaning() {
        return "Custody or an inpatient stay without treatment: no opioid, prescribed or illicit, until the end of the block;"
                + " on that day a share resumes at the old dose, from the street.";
    }

    @Override
    public String source() {
        return "forced withdrawal in prisons, after which deaths cluster in the first two weeks (Merrall 2010)";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.quantity(
                "resume",
                Dimension.FRACTION,
                "70 %",
                0,
                1,
                "Share who resume on the day of release.",
                "assumption: most people with opioid use disorder do; the ratio between weeks does not depend on it"));
    }

    /** On the first day everybody is told when they are released. */
    @Override
    public List<String> settled() {
        return List.of("until", "resume");
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double until = settings.number("until");
        int release = until >= Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) Math.ceil(until);
        double resume = settings.number("resume");
        return visit -> {
            visit.stopOpioids(StopReason.REPLACED);
            visit.confine(release, resume);
        };
    }
}
