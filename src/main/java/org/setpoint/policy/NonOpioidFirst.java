package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** An opioid is only started after other care has been tried. */
@AutoService(PolicyBlock.class)
public final class NonOpioidFirst implements PolicyBlock {
    @Override
    public String name() {
        return "non-opioid-first";
    }

    @Override
    public String meaning() {
        return "An opioid may only be started after so long in care without one, and if a condition then holds, such as pain"
                + " that is still strong. Who takes one already is not concerned.";
    }

    @Override
    public String source() {
        return "CDC 2016, recommendation 1: nonopioid therapy is preferred for chronic pain; CDC 2022, recommendation 2:"
                + " maximize nonopioid therapies, opioids only if benefits are expected to outweigh risks";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "after",
                        Dimension.TIME,
                        "84 days",
                        0,
                        3650,
                        "Time in care without an opioid.",
                        "assumption: the quarter of a year over which other treatments are judged"),
                Key.of(
                        "if",
                        Key.Kind.CONDITION,
                        "pain >= 5 points",
                        "Started only while this holds.",
                        "assumption: moderate pain begins at 4 or 5; SPACE enrolled from 5 points on (Krebs 2018)"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double after = settings.number("after");
        Condition still = settings.get("if", Condition.class);
        int first = memory.cell();
        return visit -> {
            if (visit.onOpioid()) {
                return;
            }
            if (Double.isNaN(visit.recall(first))) {
                visit.remember(first, visit.day());
            }
            if (visit.day() - visit.recall(first) < after || !still.holds(visit)) {
                visit.guard().mayStart = false;
            }
        };
    }
}
