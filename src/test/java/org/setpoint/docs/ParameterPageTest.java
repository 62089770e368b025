package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setpoint.behavior.Adherence;
import org.setpoint.behavior.AnotherPrescriber;
import org.setpoint.behavior.Asking;
import org.setpoint.behavior.Crises;
import org.setpoint.behavior.Despair;
import org.setpoint.behavior.Discontinuation;
import org.setpoint.behavior.EarlyRefill;
import org.setpoint.behavior.ExtraDoses;
import org.setpoint.behavior.IllicitStart;
import org.setpoint.behavior.IllicitUse;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Rationing;
import org.setpoint.behavior.Rescue;
import org.setpoint.behavior.Stock;
import org.setpoint.behavior.SupplyWish;
import org.setpoint.behavior.TreatmentSeeking;
import org.setpoint.cohort.CohortParameters;
import org.setpoint.model.body.BodyCatalogue;
import org.setpoint.parameter.Evidence;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.Spread;
import org.setpoint.patient.Benzodiazepines;
import org.setpoint.practice.Practices;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.unit.Quantity;

/** {@code docs/parameters.md} shows every number of the model; every number says where it comes from. */
class ParameterPageTest {
    /** Title of each section, and its parameters in the order of docs/model.md. */
    private static final Map<String, List<Parameter>> SECTIONS = sections();

    @Test
    void thePageShowsEveryParameter() throws IOException {
        GeneratedPage page = new GeneratedPage("parameters.md", "The parameters");
        page.paragraph("Every number of the model that a scenario may change by name, under `parameters`. Symbols and"
                + " equations are those of [model.md](model.md). The range is what is plausible, not what is accepted."
                + " The spread is between patients around the value: a lognormal has"
                + " it as its median and a coefficient of variation (CV), a normal as its mean and a standard deviation"
                + " (SD). Codes such as H27 or O28 are findings, published numbers to which a value was calibrated.");
        page.paragraph("Of " + ModelCatalogue.PARAMETERS.size() + " parameters " + count(Evidence.LITERATURE)
                + " are from the literature, " + count(Evidence.CALIBRATED) + " are calibrated to findings and "
                + count(Evidence.ASSUMPTION)
                + " are assumptions. A range \"from the literature\" is no promise that the value was measured in people"
                + " like these.");
        SECTIONS.forEach((title, parameters) -> section(page, title, parameters));
        page.check();
    }

    @Test
    void thePageLeavesNoParameterOut() {
        assertThat(SECTIONS.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(ModelCatalogue.PARAMETERS);
    }

    @Test
    void namesAreUniqueAndSpeltLikeKeys() {
        assertThat(ModelCatalogue.PARAMETERS)
                .extracting(Parameter::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }

    @Test
    void everyParameterHasASourceAndAPlausibleRangeAroundItsValue() {
        assertThat(ModelCatalogue.PARAMETERS).isNotEmpty().allSatisfy(p -> {
            assertThat(p.source()).as("source of " + p.name()).hasSizeGreaterThan(10);
            assertThat(p.meaning()).as("meaning of " + p.name()).endsWith(".");
            assertThat(p.low()).as("range of " + p.name()).isLessThan(p.high());
            assertThat(p.value()).as("value of " + p.name()).isBetween(p.low(), p.high());
            assertThat(p.spread().kind() == Spread.Kind.NONE)
                    .as("spread of " + p.name())
                    .isEqualTo(p.spread().size() == 0);
        });
    }

    @Test
    void anAssumptionSaysThatItIsOneAndNothingElseDoes() {
        assertThat(ModelCatalogue.PARAMETERS)
                .allSatisfy(p -> assertThat(p.source().startsWith("assumption"))
                        .as(
                                "the source of %s, which is graded '%s', begins with the word assumption",
                                p.name(), p.evidence())
                        .isEqualTo(p.evidence() == Evidence.ASSUMPTION));
    }

    private static Map<String, List<Parameter>> sections() {
        Map<String, List<Parameter>> m = new LinkedHashMap<>();
        m.put("The body", BodyCatalogue.PARAMETERS);
        m.put("The cohort", CohortParameters.PARAMETERS);
        m.put(
                "What patients take",
                all(List.of(
                        Adherence.PARAMETERS,
                        Discontinuation.PARAMETERS,
                        ExtraDoses.PARAMETERS,
                        Rationing.PARAMETERS,
                        Stock.PARAMETERS,
                        EarlyRefill.PARAMETERS,
                        Asking.PARAMETERS,
                        SupplyWish.PARAMETERS,
                        Benzodiazepines.PARAMETERS)));
        m.put("Prescribers", Practices.PARAMETERS);
        m.put("Minds", all(List.of(Despair.PARAMETERS, LossOfCare.PARAMETERS, Crises.PARAMETERS)));
        m.put(
                "Illicit supply, treatment, other prescribers",
                all(List.of(
                        IllicitStart.PARAMETERS,
                        IllicitUse.PARAMETERS,
                        TreatmentSeeking.PARAMETERS,
                        AnotherPrescriber.PARAMETERS)));
        m.put("Rescue", Rescue.PARAMETERS);
        return m;
    }

    private static List<Parameter> all(List<List<Parameter>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static void section(GeneratedPage page, String title, List<Parameter> parameters) {
        page.heading(title);
        page.columns("name", "symbol", "value", "unit", "range", "spread", "evidence", "meaning", "source");
        for (Parameter p : parameters) {
            page.row(List.of(
                    code(p.name()),
                    p.symbol(),
                    Quantity.number(p.value()),
                    p.dimension().canonical(),
                    Quantity.number(p.low()) + " to " + Quantity.number(p.high()),
                    spread(p.spread()),
                    p.evidence().words(),
                    p.meaning(),
                    p.source()));
        }
    }

    private static String spread(Spread s) {
        return switch (s.kind()) {
            case NONE -> "none";
            case LOGNORMAL -> "lognormal, CV " + Quantity.number(100 * s.size()) + " %";
            case NORMAL -> "normal, SD " + Quantity.number(s.size());
        };
    }

    private static long count(Evidence grade) {
        return ModelCatalogue.PARAMETERS.stream()
                .filter(p -> p.evidence() == grade)
                .count();
    }
}
