package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** A law that limits how many days a first or an acute supply may last. */
@AutoService(PolicyBlock.class)
public final class DaysSupplyLimit implements PolicyBlock {
    /** Pain is acute or subacute within this time, days: CDC 2022 calls it chronic from 3 months on. */
    private static final double CHRONIC = 90;

    private static final String FIRST = "first";

    @Override
    public String name() {
        return "days-supply-limit";
    }

    @Override
    public String meaning() {
        return "Supplies to whoever starts, or in the first three months, last no longer than so many days, as far as"
                + " prescribers keep to it.";
    }

    @Override
    public String source() {
        return "Massachusetts 2016, Chapter 52 of the Acts (General Laws 94C, section 19D): no more than 7 days to an adult"
                + " for the first time, but for the prescriber's judgement in an acute condition, chronic pain, cancer and"
                + " palliative care; other states followed with 3 to 14 days";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "days",
                        Dimension.TIME,
                        "7 days",
                        1,
                        90,
                        "Longest supply.",
                        "Massachusetts 2016: 7 days; CDC 2016, recommendation 6"),
                Key.choice(
                        "supplies",
                        List.of(FIRST, "acute"),
                        FIRST,
                        "Which are limited: the first of whoever takes no opioid, or all of the first three months.",
                        "Massachusetts 2016: the first"),
                Key.of(
                        "except",
                        Key.Kind.CONDITION,
                        "nobody",
                        "The limit does not hold while this does.",
                        "by definition; laws except what the prescriber documents"),
                Key.quantity(
                        "compliance",
                        Dimension.FRACTION,
                        "35 %",
                        0,
                        1,
                        "Share of longer supplies that are cut to the limit.",
                        "calibrated to finding P07; 21 % fits a guideline, finding P05"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double days = settings.number("days");
        boolean firstOnly = settings.word("supplies").equals(FIRST);
        Condition except = settings.get("except", Condition.class);
        double compliance = settings.number("compliance");
        return visit -> {
            boolean concerned = !visit.onOpioid() || (!firstOnly && visit.daysOnOpioid() < CHRONIC);
            if (concerned && !except.holds(visit) && visit.uniform(Purpose.SUPPLY_LIMIT) < compliance) {
                visit.guard().longestSupply = Math.min(visit.guard().longestSupply, days);
            }
        };
    }
}
