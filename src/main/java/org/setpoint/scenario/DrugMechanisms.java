package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.behavior.Rescue;
import org.setpoint.model.hyperalgesia.NmdaModulation;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.tolerance.CrossTolerance;

/** Mechanisms of what differs between drugs, and of the rescue from an overdose. */
final class DrugMechanisms {
    static final List<Mechanism> ALL = List.of(
            new Mechanism(
                    "cross-tolerance",
                    "Incomplete cross-tolerance: part of a tolerance does not meet a drug that is new to the body; off is"
                            + " complete cross-tolerance.",
                    "see the parameters cross-tolerance-*",
                    Map.of(CrossTolerance.SPECIFIC_RELIEF, 0.0, CrossTolerance.SPECIFIC_BREATHING, 0.0)),
            new Mechanism(
                    "nmda",
                    "Ketamine, methadone and buprenorphine slow the growth of hyperalgesia.",
                    "see the parameters nmda-*",
                    Map.of(NmdaModulation.EFFECT, 0.0)),
            new Mechanism(
                    "drug-efficacy",
                    "Full agonists differ in efficacy: weak opioids have a ceiling, strong ones a reserve.",
                    "see the parameter drug-efficacy-differences",
                    Map.of(Binding.DRUG_EFFICACY, 0.0)),
            new Mechanism(
                    "naloxone-response",
                    "Naloxone given by a bystander reverses overdoses.",
                    "see the parameters naloxone-*",
                    Map.of(Rescue.ODDS, 1.0)));

    private DrugMechanisms() {}
}
