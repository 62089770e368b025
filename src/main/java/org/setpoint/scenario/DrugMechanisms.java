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
                    "Eq. 58 and 59: assumption, bounded by the 25 to 50 % below the equianalgesic dose that Fine and Portenoy 2009 advise"
                            + " (finding H33)",
                    Map.of(CrossTolerance.SPECIFIC_RELIEF, 0.0, CrossTolerance.SPECIFIC_BREATHING, 0.0)),
            new Mechanism(
                    "nmda",
                    "Ketamine, methadone and buprenorphine slow the growth of hyperalgesia.",
                    "Eq. 60: assumption; Sigtermans 2009 (pain in CRPS after ketamine) for how long it lasts, the sizes are guesses",
                    Map.of(NmdaModulation.EFFECT, 0.0)),
            new Mechanism(
                    "drug-efficacy",
                    "Full agonists differ in efficacy: weak opioids have a ceiling, strong ones a reserve.",
                    "Eq. 62: efficacies of the drug table, from assays as each entry of drugs.yaml says, some of them assumptions",
                    Map.of(Binding.DRUG_EFFICACY, 0.0)),
            new Mechanism(
                    "naloxone-response",
                    "Naloxone given by a bystander reverses overdoses.",
                    "Eq. 61: Giglio 2015 for the odds ratio (8.58 with a bystander's naloxone); how often it is given is an assumption",
                    Map.of(Rescue.ODDS, 1.0)));

    private DrugMechanisms() {}
}
