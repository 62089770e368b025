package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** Psychological support beside whatever else is done; with much of it, inpatient rehabilitation. */
@AutoService(PolicyBlock.class)
public final class SupportiveCare implements PolicyBlock {
    @Override
    public String name() {
        return "care";
    }

    @Override
    public String meaning() {
        return "Gives psychological support, or with 2.4 points inpatient rehabilitation, until the block ends.";
    }

    @Override
    public String source() {
        return "support of the taper trial of Sullivan 2017 (finding T45); 2.4 points of inpatient rehabilitation are calibrated to"
                + " Krumova 2013 (finding T50), most of which was not the withdrawal";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(points("0.6 points"));
    }

    static Key points(String fallback) {
        return Key.quantity(
                "support",
                Dimension.POINTS,
                fallback,
                0,
                4,
                "Pain that the support takes away, at a source pain of 5.5 points and an intact tone.",
                "assumption: behaviour rules; 0.6 points agree with finding T45, inpatient rehabilitation 2.4 with T50");
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Support support = new Support(settings.number("support"), settings.number("until"), memory);
        return new Policy() {
            @Override
            public void atVisit(Visit visit) {
                support.keepUp(visit);
            }

            @Override
            public boolean supports() {
                return true;
            }
        };
    }
}
