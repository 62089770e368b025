package org.setpoint.scenario.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.setpoint.model.pharmacokinetics.Drug.Ligand;
import org.setpoint.parameter.Key;
import org.setpoint.unit.Dimension;

/** What a drug file says of a drug, beside {@code absorption}, {@code cyp2d6}, {@code mme-2016} and {@code sources}. */
final class DrugKeys {
    private static final String EACH = "the sources of each drug";
    private static final List<String> YES_NO = List.of("true", "false");

    /** Every key is required: a drug without a number would get one from nowhere. */
    static final List<Key> DRUG = List.of(
            Key.choice(
                    "ligand",
                    Arrays.stream(Ligand.values()).map(DrugKeys::word).toList(),
                    null,
                    "How it acts at the mu-receptor; decides the unit of its level.",
                    EACH),
            hours("elimination-half-life", 0.01, "Half-life of elimination from plasma."),
            hours("effect-site-half-life", 0.001, "Half-life of the delay between plasma and effect site."),
            hours("dose-interval", 0, "Usual time between doses; 0 h for a continuous input."),
            Key.choice("long-acting", YES_NO, null, "Is the level as high in sleep as by day?", EACH),
            fraction("exposure-cv", 5, "Coefficient of variation of exposure between patients."),
            number("level-per-dose", "Level of a typical person, on average at steady state, per mg a day."),
            Key.of("affinity", Key.Kind.TEXT, null, "Level that occupies half of the receptors.", EACH),
            number("efficacy", "Stimulus per occupied receptor; 1 is morphine."),
            number("respiratory-efficacy", "The same for breathing."),
            Key.choice("displacing", YES_NO, null, "Does it push other ligands off the receptor within minutes?", EACH),
            fraction("monoaminergic", 0.99, "Share of its relief that does not come from the mu-receptor."),
            fraction("nmda", 1, "Share by which it slows the growth of hyperalgesia when it acts alone."),
            number("mme-2022", "Oral morphine equivalents per mg (CDC 2022); 0 where there are none."),
            number("side-effects", "Side effects at equal mu-stimulus; 1 is morphine."));

    /** Keys of one depot. */
    static final List<Key> DEPOT = List.of(
            fraction("share", 1, "Share of the dose that enters the depot."),
            hours("half-life", 0.001, "Half-life of absorption."));

    /** Keys of {@code cyp2d6}. */
    static final List<Key> CYP2D6 = List.of(
            number("poor", "Factor on exposure of poor metabolisers."),
            number("intermediate", "Factor on exposure of intermediate metabolisers."),
            number("normal", "Factor on exposure of normal metabolisers."),
            number("ultrarapid", "Factor on exposure of ultrarapid metabolisers."));

    /** Keys of a step of {@code mme-2016}. */
    static final List<Key> MME_STEP = List.of(
            Key.quantity(
                    "from", Dimension.MASS_RATE, null, 0, 10_000, "The factor holds from this daily dose on.", EACH),
            number("factor", "Oral morphine equivalents per mg."));

    private DrugKeys() {}

    /** The word of a ligand in a file. */
    static String word(Ligand ligand) {
        return ligand.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the level of a ligand is measured in. */
    static Dimension level(Ligand ligand) {
        return switch (ligand) {
            case AGONIST -> Dimension.LEVEL;
            case PARTIAL_AGONIST -> Dimension.CONCENTRATION;
            case ANTAGONIST -> Dimension.NUMBER;
        };
    }

    private static Key hours(String name, double low, String meaning) {
        return Key.quantity(name, Dimension.TIME, null, low / 24, 100, meaning, EACH);
    }

    private static Key fraction(String name, double high, String meaning) {
        return Key.quantity(name, Dimension.FRACTION, null, 0, high, meaning, EACH);
    }

    private static Key number(String name, String meaning) {
        return Key.quantity(name, Dimension.NUMBER, null, 0, 1e6, meaning, EACH);
    }
}
