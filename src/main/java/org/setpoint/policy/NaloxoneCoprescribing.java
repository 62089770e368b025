package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** Naloxone to have at home, offered to those at risk; some fill the prescription. */
@AutoService(PolicyBlock.class)
public final class NaloxoneCoprescribing implements PolicyBlock {
    @Override
    public String name() {
        return "naloxone-coprescribing";
    }

    @Override
    public String meaning() {
        return "Offers naloxone to have at home, once, when a condition holds or a benzodiazepine is taken too; a share take it.";
    }

    @Override
    public String source() {
        return "CDC 2022, recommendation 8: offer naloxone at 50 MME/day or more, with benzodiazepines, after an overdose, and"
                + " when tolerance may have been lost";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of(
                        "when",
                        Key.Kind.CONDITION,
                        "dose >= 50 MME/day",
                        "Offered when this holds.",
                        "CDC 2022, recommendation 8"),
                Key.of(
                        "with-benzodiazepine",
                        Key.Kind.SWITCH,
                        "on",
                        "Offered too to whoever is on an opioid and a benzodiazepine.",
                        "CDC 2022, recommendation 8"),
                Key.quantity(
                        "filled",
                        Dimension.FRACTION,
                        "70 %",
                        0,
                        1,
                        "Share of patients who then have it at home.",
                        "assumption: prescribed by a rule; without one few high-dose patients are given any"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Condition when = settings.get("when", Condition.class);
        boolean sedated = settings.isOn("with-benzodiazepine");
        double filled = settings.number("filled");
        int offered = memory.cell();
        return visit -> {
            boolean risk = when.holds(visit) || (sedated && visit.benzodiazepine() && visit.onOpioid());
            if (risk && Double.isNaN(visit.recall(offered))) {
                visit.remember(offered, visit.day());
                if (visit.uniform(Purpose.NALOXONE_FILLED) < filled) {
                    visit.giveNaloxone();
                    visit.note("naloxone-given");
                }
            }
        };
    }
}
