package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** A duty to look into the prescription drug monitoring programme before prescribing. */
@AutoService(PolicyBlock.class)
public final class PdmpMandate implements PolicyBlock {
    @Override
    public String name() {
        return "pdmp-mandate";
    }

    @Override
    public String meaning() {
        return "Prescribers must look up what others have prescribed: another prescriber is found less easily, early refills"
                + " and raised doses become rarer, and visible aberrance is answered more often.";
    }

    @Override
    public String source() {
        return "Kentucky 2012, House Bill 1 of the special session, in force from 20 July: a KASPER report before an opioid"
                + " of Schedule II or hydrocodone is first prescribed, and then every three months; strengths by finding P09 (Wen 2019)";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                factor("new-prescriber", "0.4 fold", 0, 1, "Chance of finding another prescriber."),
                factor("second-prescriber", "0.4 fold", 0, 1, "Chance of a second prescriber at the same time."),
                factor("early-refills", "0.7 fold", 0, 1, "Early refills."),
                factor("vigilance", "4 fold", 1, 20, "Reactions to visible aberrance."),
                factor("granting", "0.85 fold", 0, 1, "Readiness to raise a dose."),
                Key.quantity(
                        "look-ups",
                        Dimension.FRACTION,
                        "100 %",
                        0,
                        1,
                        "Least share of visits at which the programme is looked up; another prescriber is seen then.",
                        "assumption: as written; whoever must look up does"));
    }

    private static Key factor(String name, String fallback, double low, double high, String meaning) {
        String source = name.equals("second-prescriber")
                ? "assumption: as for a new prescriber"
                : "calibrated to finding P09, together with the other factors";
        return Key.quantity(name, Dimension.FOLD, fallback, low, high, meaning, source);
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return new Mandate(settings);
    }

    /** The mandate: at visits by way of the guard, and outside of them. */
    private static final class Mandate implements Policy {
        private final double newPrescriber;
        private final double secondPrescriber;
        private final double earlyRefills;
        private final double vigilance;
        private final double granting;
        private final double lookUps;

        Mandate(Settings settings) {
            newPrescriber = settings.number("new-prescriber");
            secondPrescriber = settings.number("second-prescriber");
            earlyRefills = settings.number("early-refills");
            vigilance = settings.number("vigilance");
            granting = settings.number("granting");
            lookUps = settings.number("look-ups");
        }

        @Override
        public void atVisit(Visit visit) {
            visit.guard().earlyRefills *= earlyRefills;
            visit.guard().vigilance *= vigilance;
            visit.guard().granting *= granting;
            visit.guard().lookUps = Math.max(visit.guard().lookUps, lookUps);
        }

        @Override
        public void inForce(Climate climate) {
            climate.newPrescriber *= newPrescriber;
            climate.secondPrescriber *= secondPrescriber;
        }
    }
}
