package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** Analgesia on demand after surgery or injury: the patient takes what brings the pain down, the order says how much at most. */
@AutoService(PolicyBlock.class)
public final class PatientControlled implements PolicyBlock {
    @Override
    public String name() {
        return "patient-controlled";
    }

    @Override
    public String meaning() {
        return "After surgery or injury the patient asks for doses: each day as much is taken as brings that day's pain down to a"
                + " goal, up to a limit, and nothing on days below the goal. Nothing is taken home; what was taken on the last day"
                + " before 'until' stays prescribed, unless another block follows.";
    }

    @Override
    public String source() {
        return "Chou 2016, J Pain 17:131, guideline on postoperative pain: opioids by mouth, and patient-controlled analgesia"
                + " where they must be given into a vein";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of(
                        "drug",
                        Key.Kind.DRUG,
                        "oxycodone-ir",
                        "The drug; a short-acting one.",
                        "assumption: a common opioid by mouth after surgery"),
                Key.quantity(
                        "goal",
                        Dimension.POINTS,
                        "4 points",
                        0,
                        9,
                        "Mean pain of a day at which no more is asked for.",
                        "Gerbershagen 2011, Br J Anaesth 107:619: what 435 patients held to be tolerable pain after surgery was"
                                + " 4 in the median, and those who did not want more analgesics had 3"),
                PolicyBlock.dose(
                        "limit",
                        "90 MME/day",
                        "The most that the order, or the lock-out of the pump, allows.",
                        "assumption: a common order is 10 mg of oxycodone every four hours"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        List<String> wrong = new ArrayList<>(PolicyBlock.uncounted(settings));
        Drug drug = settings.get("drug", Drug.class);
        if (drug.longActing()) {
            wrong.add("'" + drug.name()
                    + "' is long-acting, and what is taken on demand must act at once and not for long;"
                    + " use a short-acting drug, or the block 'titration'");
        }
        if (settings.number("limit") == 0) {
            wrong.add("'limit' is zero, so nobody could take anything; raise it, or use the block 'no-opioid'");
        }
        return wrong;
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("drug", Drug.class);
        double goal = settings.number("goal");
        double limit = settings.number("limit");
        return visit -> {
            if (visit.declined()) {
                return;
            }
            visit.takeOnDemand(drug, goal, limit);
            visit.seeAgainIn(1);
        };
    }
}
