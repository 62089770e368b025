package org.setpoint.scenario;

import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Evidence;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.parameter.Spread;
import org.setpoint.policy.Memory;
import org.setpoint.policy.Policy;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.unit.Dimension;

/** A small vocabulary whose names and ranges belong to the tests, so that they need not change with the model. */
public final class Samples {
    private static final String TEST = "by definition of the test";

    private Samples() {}

    /** Three blocks, two drugs, two parameters. */
    public static Vocabulary vocabulary() {
        return Vocabulary.of(
                new PolicyCatalogue(List.of(new Raise(), new Lower(), new Watch())),
                new DrugTable(List.of(drug("oxycodone-er"), drug("morphine-er"))),
                ParameterSet.defaults(List.of(
                        parameter("tolerance-size", Dimension.FOLD, 4, 1, 10),
                        parameter("tone-return", Dimension.RATE, 0.01, 0.001, 0.1))));
    }

    private static Drug drug(String name) {
        return new Drug(
                name,
                Drug.Ligand.AGONIST,
                List.of(new Drug.Depot(1, 1)),
                4,
                0.5,
                12,
                true,
                0.3,
                1.5,
                1200,
                1,
                1,
                false,
                0,
                new Drug.Cyp2d6Factors(1, 1, 1, 1),
                1.5,
                List.of(new Drug.MmeStep(0, 1.5)),
                1,
                List.of(TEST));
    }

    private static Parameter parameter(String name, Dimension dimension, double value, double low, double high) {
        return new Parameter(
                name, "x", "A number.", dimension, value, low, high, Spread.NONE, Evidence.ASSUMPTION, TEST);
    }

    /** A block that starts an opioid. */
    public static final class Raise implements PolicyBlock {
        @Override
        public String name() {
            return "raise";
        }

        @Override
        public String meaning() {
            return "Raises the dose.";
        }

        @Override
        public String source() {
            return TEST;
        }

        @Override
        public Role role() {
            return Role.TREATMENT;
        }

        @Override
        public List<Key> keys() {
            return List.of(
                    Key.of("drug", Key.Kind.DRUG, "oxycodone-er", "The drug.", TEST),
                    PolicyBlock.dose("start", "20 MME/day", "First dose.", TEST),
                    PolicyBlock.dose("cap", "100 MME/day", "Highest dose.", TEST),
                    Key.whole("refills", "0", 0, 12, "How often it may be refilled.", TEST),
                    Key.choice("form", List.of("tablet", "patch"), "tablet", "How it is given.", TEST));
        }

        @Override
        public List<String> contradictions(Settings settings) {
            return settings.number("start") > settings.number("cap") ? List.of("'start' is above 'cap'") : List.of();
        }

        @Override
        public Policy build(Settings settings, Memory memory) {
            return visit -> {};
        }
    }

    /** A block that lowers a dose. */
    public static final class Lower implements PolicyBlock {
        @Override
        public String name() {
            return "lower";
        }

        @Override
        public String meaning() {
            return "Lowers the dose.";
        }

        @Override
        public String source() {
            return TEST;
        }

        @Override
        public Role role() {
            return Role.REDUCTION;
        }

        @Override
        public List<Key> keys() {
            return List.of(
                    Key.quantity("rate", Dimension.RATE, null, 0.0001, 1, "Share taken away per time.", TEST),
                    Key.of("pauses", Key.Kind.SWITCH, "on", "May it pause?", TEST),
                    Key.of("pause-when", Key.Kind.CONDITION, "cows > 8 COWS", "When it pauses.", TEST));
        }

        @Override
        public Policy build(Settings settings, Memory memory) {
            return visit -> {};
        }
    }

    /** A block beside the others. */
    public static final class Watch implements PolicyBlock {
        @Override
        public String name() {
            return "watch";
        }

        @Override
        public String meaning() {
            return "Watches.";
        }

        @Override
        public String source() {
            return TEST;
        }

        @Override
        public Role role() {
            return Role.ADDITION;
        }

        @Override
        public List<Key> keys() {
            return List.of();
        }

        @Override
        public Policy build(Settings settings, Memory memory) {
            return visit -> {};
        }
    }
}
