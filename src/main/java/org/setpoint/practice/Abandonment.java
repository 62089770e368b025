package org.setpoint.practice;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.Climate;
import org.setpoint.policy.Condition;
import org.setpoint.policy.Memory;
import org.setpoint.policy.Policy;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.policy.Visit;
import org.setpoint.unit.Dimension;

/** Practices close, or turn away from opioids, on one day: whole panels must find somebody else. */
@AutoService(PolicyBlock.class)
public final class Abandonment implements PolicyBlock {
    @Override
    public String name() {
        return "abandonment";
    }

    @Override
    public String meaning() {
        return "A share of the practices closes, or gives opioids up, on the first day of the block; their patients are stopped"
                + " or tapered, and look for another prescriber in the district.";
    }

    @Override
    public String source() {
        return "assumption: clinics have closed overnight and left thousands without a prescriber (the events for which CDC and"
                + " HHS keep the Opioid Rapid Response Program); no published size is used";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "share",
                        Dimension.FRACTION,
                        "25 %",
                        0,
                        1,
                        "Share of the practices that give opioids up, each by its own draw.",
                        "assumption: two of eight practices of a district"),
                Key.quantity(
                        "cut-off",
                        Dimension.FRACTION,
                        "100 %",
                        0,
                        1,
                        "Share of their patients that is stopped at once, as when a practice closes; the others are tapered.",
                        "by definition of a practice that closes; 15 % for one that turns away is an assumption of the"
                                + " behaviour rules"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        return settings.get("who", Condition.class).equals(Condition.EVERYONE)
                ? List.of()
                : List.of("'who' cannot be chosen: a practice gives up its whole panel; accepted: who: everyone");
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double share = settings.number("share");
        double cutOff = settings.number("cut-off");
        return new Policy() {
            @Override
            public void atVisit(Visit visit) {
                // what happens, happens to practices
            }

            @Override
            public void inForce(Climate climate) {
                climate.closed = Math.max(climate.closed, share);
                climate.cutOff = cutOff;
            }
        };
    }
}
