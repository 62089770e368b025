package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setpoint.behavior.Rescue;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.hyperalgesia.NmdaModulation;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.tolerance.CrossTolerance;

/** The mechanisms that a scenario can switch off. */
public final class Mechanisms {
    /** All of them, in the order of the mission. */
    public static final List<Mechanism> ALL = List.of(
            // body
            new Mechanism(
                    "hyperalgesia",
                    "Opioid-induced hyperalgesia: central sensitisation that adds pain as the dose rises.",
                    "see the parameters hyperalgesia-*",
                    Map.of(CentralSensitisation.STRENGTH, 0.0)),
            // use
            // mind
            // practice
            // drugs
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
                    Map.of(Rescue.ODDS, 1.0))
            // pain
            );

    private Mechanisms() {}

    /**
     * Looks a mechanism up.
     *
     * @param name kebab-case
     * @return the mechanism, empty if there is none of that name
     */
    public static Optional<Mechanism> find(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /**
     * The names.
     *
     * @return in order
     */
    public static List<String> names() {
        return ALL.stream().map(Mechanism::name).toList();
    }
}
