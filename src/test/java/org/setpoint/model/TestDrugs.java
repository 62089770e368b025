package org.setpoint.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The drug table as the program ships it, read here by a few lines of their own, so that tests of the body depend neither
 * on the reader of files nor on its checks; and ligands whose level a test can hold.
 */
public final class TestDrugs {
    private static final DrugTable SHIPPED = new DrugTable(read());

    private TestDrugs() {}

    /** The drugs of the program. */
    public static DrugTable shipped() {
        return SHIPPED;
    }

    /** One of them. */
    public static Drug drug(String name) {
        return SHIPPED.find(name).orElseThrow(() -> new IllegalArgumentException("no drug is called " + name));
    }

    /**
     * An infusion straight into plasma: at steady state its level is constant, whatever the step.
     *
     * @param ligand how it acts
     * @param affinity level that occupies half of the receptors
     * @param efficacy stimulus per occupied receptor
     * @param respiratoryEfficacy the same for breathing
     */
    public static Drug infusion(
            String name, Drug.Ligand ligand, double affinity, double efficacy, double respiratoryEfficacy) {
        return new Drug(
                name,
                ligand,
                List.of(),
                3,
                1,
                0,
                false,
                0,
                1,
                affinity,
                efficacy,
                respiratoryEfficacy,
                ligand != Drug.Ligand.AGONIST,
                0,
                new Drug.Cyp2d6Factors(1, 1, 1, 1),
                1,
                List.of(new Drug.MmeStep(0, 1)),
                1,
                List.of("assumption: made for a test"));
    }

    /**
     * A drug of the table by another way into the body.
     *
     * @param absorptionHalfLife hours
     */
    public static Drug injected(String name, Drug d, double absorptionHalfLife) {
        return new Drug(
                name,
                d.ligand(),
                List.of(new Drug.Depot(1, absorptionHalfLife)),
                d.eliminationHalfLife(),
                d.effectSiteHalfLife(),
                d.doseInterval(),
                d.longActing(),
                d.exposureCv(),
                d.levelPerDose(),
                d.affinity(),
                d.efficacy(),
                d.respiratoryEfficacy(),
                d.displacing(),
                d.monoaminergic(),
                d.nmda(),
                d.cyp2d6(),
                d.mme2022(),
                d.mme2016(),
                d.sideEffects(),
                List.of("assumption: made for a test"));
    }

    private static List<Drug> read() {
        try (InputStream in = TestDrugs.class.getResourceAsStream("/org/setpoint/drugs.yaml")) {
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
            List<Drug> drugs = new ArrayList<>();
            map(map(root).get("drugs")).forEach((name, fields) -> drugs.add(drug(name, map(fields))));
            return drugs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Drug drug(String name, Map<String, Object> f) {
        Map<String, Object> enzyme = map(f.get("cyp2d6"));
        return new Drug(
                name,
                Drug.Ligand.valueOf(
                        word(f.get("ligand")).toUpperCase(Locale.ROOT).replace('-', '_')),
                list(f.get("absorption")).stream()
                        .map(TestDrugs::map)
                        .map(d -> new Drug.Depot(number(d.get("share")), number(d.get("half-life"))))
                        .toList(),
                number(f.get("elimination-half-life")),
                number(f.get("effect-site-half-life")),
                number(f.get("dose-interval")),
                word(f.get("long-acting")).equals("true"),
                number(f.get("exposure-cv")),
                number(f.get("level-per-dose")),
                number(f.get("affinity")),
                number(f.get("efficacy")),
                number(f.get("respiratory-efficacy")),
                word(f.get("displacing")).equals("true"),
                number(f.get("monoaminergic")),
                number(f.get("nmda")),
                new Drug.Cyp2d6Factors(
                        number(enzyme.get("poor")),
                        number(enzyme.get("intermediate")),
                        number(enzyme.get("normal")),
                        number(enzyme.get("ultrarapid"))),
                number(f.get("mme-2022")),
                f.get("mme-2016") instanceof List<?> steps
                        ? steps.stream()
                                .map(TestDrugs::map)
                                .map(s -> new Drug.MmeStep(number(s.get("from")), number(s.get("factor"))))
                                .toList()
                        : List.of(new Drug.MmeStep(0, number(f.get("mme-2016")))),
                number(f.get("side-effects")),
                list(f.get("sources")).stream().map(TestDrugs::word).toList());
    }

    /** The number before the unit; per cent becomes a fraction. The table has one unit for each field. */
    private static double number(@Nullable Object value) {
        String text = word(value);
        double number = Double.parseDouble(text.split(" ", 2)[0]);
        return text.endsWith("%") ? number / 100 : number;
    }

    private static String word(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // keys of the table are words
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
