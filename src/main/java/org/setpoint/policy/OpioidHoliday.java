package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;
import org.setpoint.unit.Dimension;

/** An opioid holiday: everything is stopped for a time and then resumed. */
@AutoService(PolicyBlock.class)
public final class OpioidHoliday implements PolicyBlock {
    @Override
    public String name() {
        return "opioid-holiday";
    }

    @Override
    public String meaning() {
        return "Stops every opioid for a time, with the patient, and then resumes the main drug at the old dose or at a share"
                + " of it. What tolerance was lost meanwhile is lost for relief and for breathing.";
    }

    @Override
    public String source() {
        return "drug holidays as advised against waning relief; CDC 2022, recommendation 5, warns of overdose when a previous"
                + " dose is resumed, for tolerance is lost";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "days",
                        Dimension.TIME,
                        "28 days",
                        1,
                        365,
                        "How long nothing is prescribed.",
                        "assumption: holidays of two to six weeks"),
                Key.quantity(
                        "resume",
                        Dimension.FRACTION,
                        "100 %",
                        0.01,
                        1,
                        "Share of the old dose at which it is resumed.",
                        "by definition: the old dose"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double days = settings.number("days");
        double share = settings.number("resume");
        int ends = memory.cell();
        return visit -> {
            double end = visit.recall(ends);
            if (Double.isNaN(end)) {
                if (visit.dose() == 0) {
                    visit.standBack();
                    return;
                }
                visit.stopOpioids(StopReason.HOLIDAY);
                visit.remember(ends, visit.day() + days);
                visit.seeAgainIn(days);
            } else if (visit.day() < end) {
                visit.seeAgainIn(end - visit.day());
            } else {
                if (!visit.onOpioid()) {
                    visit.resumeOpioids(share);
                }
                visit.release();
            }
        };
    }
}
