package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.PainKind;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** The CDC guideline of 2016 as prescribers took it: caution, and a reluctance above 90 MME a day. */
@AutoService(PolicyBlock.class)
public final class Cdc2016 implements PolicyBlock {
    @Override
    public String name() {
        return "cdc-2016";
    }

    @Override
    public String meaning() {
        return "Doses are raised less readily, and above 50 MME/day without benefit still less; to more than 90 MME/day only"
                + " where it is justified; tapers of the prescriber's own judgement become more frequent; first supplies for"
                + " acute pain last a week at most where prescribers follow. It lowers no dose by itself.";
    }

    @Override
    public String source() {
        return "CDC Guideline for Prescribing Opioids for Chronic Pain, United States, 2016 (Dowell, MMWR 65 RR-1):"
                + " recommendations 5 (reassess at 50 MME/day and more, avoid 90 and more or justify it), 6 (three days or less"
                + " will often be enough in acute pain, more than seven rarely needed) and 7 (benefits against harms)";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                PolicyBlock.dose(
                        "caution", "50 MME/day", "From this dose on, benefit is asked for.", "recommendation 5"),
                Key.of(
                        "benefit",
                        Key.Kind.CONDITION,
                        "relief >= 30 %",
                        "What counts as benefit at that dose.",
                        "recommendations 2 and 7: clinically meaningful improvement, 30 % (CDC 2016; Farrar 2001)"),
                PolicyBlock.dose("avoid", "90 MME/day", "Highest dose without a justification.", "recommendation 5"),
                Key.quantity(
                        "justified",
                        Dimension.FRACTION,
                        "10 %",
                        0,
                        1,
                        "Share of visits at which a higher dose would be justified.",
                        "assumption: seldom; the guideline gives no number"),
                Key.quantity(
                        "granting",
                        Dimension.FOLD,
                        "0.5 fold",
                        0,
                        1,
                        "Readiness to raise a dose, and once more where the dose calls for caution and benefit is missing.",
                        "calibrated to finding P03"),
                Key.quantity(
                        "tapering",
                        Dimension.FOLD,
                        "1.6 fold",
                        1,
                        10,
                        "Tapers of the prescriber's own judgement.",
                        "calibrated to finding P03"),
                Key.quantity(
                        "supply",
                        Dimension.TIME,
                        "7 days",
                        1,
                        90,
                        "Longest first supply for acute pain.",
                        "recommendation 6"),
                Key.quantity(
                        "compliance",
                        Dimension.FRACTION,
                        "19 %",
                        0,
                        1,
                        "Share of longer first supplies that are cut to it.",
                        "calibrated to finding P05"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        return settings.number("caution") > settings.number("avoid")
                ? List.of("'caution' is above 'avoid'; caution begins below the dose to be avoided")
                : List.of();
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double caution = settings.number("caution");
        Condition benefit = settings.get("benefit", Condition.class);
        double avoid = settings.number("avoid");
        double justified = settings.number("justified");
        double granting = settings.number("granting");
        double tapering = settings.number("tapering");
        double supply = settings.number("supply");
        double compliance = settings.number("compliance");
        return visit -> {
            Guard guard = visit.guard();
            double dose = visit.dose();
            guard.tapering *= tapering;
            guard.granting *= granting;
            if (dose >= caution && !benefit.holds(visit)) {
                guard.granting *= granting;
            }
            if (visit.uniform(Purpose.HIGH_DOSE_JUSTIFIED) >= justified) {
                guard.ceiling = Math.min(guard.ceiling, avoid);
            }
            if (!visit.onOpioid()
                    && visit.presents().course() != PainKind.CHRONIC
                    && visit.uniform(Purpose.SUPPLY_LIMIT) < compliance) {
                guard.longestSupply = Math.min(guard.longestSupply, supply);
            }
        };
    }
}
