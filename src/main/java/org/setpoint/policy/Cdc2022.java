package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** The CDC guideline of 2022: no limits, but benefit against harm, and no dose lowered without the patient. */
@AutoService(PolicyBlock.class)
public final class Cdc2022 implements PolicyBlock {
    @Override
    public String name() {
        return "cdc-2022";
    }

    @Override
    public String meaning() {
        return "No highest dose and no number of days; from 50 MME/day on, doses are raised less readily where benefit is"
                + " missing, and tapers of the prescriber's own judgement need the patient's consent.";
    }

    @Override
    public String source() {
        return "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, United States, 2022 (Dowell, MMWR 71 RR-3):"
                + " recommendations 4 (many patients gain nothing from 50 MME/day and more; evaluate before raising) and 5"
                + " (shared decision, gradual tapers, no abrupt stop); not to be applied as inflexible standards";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                PolicyBlock.dose(
                        "reassess", "50 MME/day", "From this dose on, benefit is asked for.", "recommendation 4"),
                Key.of(
                        "benefit",
                        Key.Kind.CONDITION,
                        "relief >= 30 %",
                        "What counts as benefit at that dose.",
                        "30 % is the usual threshold of meaningful relief (Farrar 2001)"),
                Key.quantity(
                        "granting",
                        Dimension.FOLD,
                        "0.5 fold",
                        0,
                        1,
                        "Readiness to raise a dose at which benefit is missing.",
                        "assumption: as after the guideline of 2016 (finding P03)"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double reassess = settings.number("reassess");
        Condition benefit = settings.get("benefit", Condition.class);
        double granting = settings.number("granting");
        return visit -> {
            visit.guard().consentNeeded = true;
            if (visit.dose() >= reassess && !benefit.holds(visit)) {
                visit.guard().granting *= granting;
            }
        };
    }
}
