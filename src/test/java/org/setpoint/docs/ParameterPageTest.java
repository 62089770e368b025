package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setpoint.behavior.Adherence;
import org.setpoint.behavior.Discontinuation;
import org.setpoint.cohort.CohortParameters;
import org.setpoint.model.body.BodyCatalogue;
import org.setpoint.parameter.Evidence;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.Spread;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.unit.Quantity;

/** {@code docs/parameters.md} shows every number of the model; every number says where it comes from. */
class ParameterPageTest {
    private static final List<Parameter> BEHAVIOR = Stream.of(Adherence.PARAMETERS, Discontinuation.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    @Test
    void thePageShowsEveryParameter() throws IOException {
        GeneratedPage page = new GeneratedPage("parameters.md", "The parameters");
        page.paragraph("Every number of the model that a scenario may change by name, under `parameters`. Symbols and"
                + " equations are those of [model.md](model.md). The range is what is plausible, not what is accepted"
                + " The spread is between patients around the value: a lognormal has"
                + " it as its median and a coefficient of variation (CV), a normal as its mean and a standard deviation"
                + " (SD). Codes such as H27 or O28 are findings, published numbers to which a value was calibrated.");
        page.paragraph("Of " + ModelCatalogue.PARAMETERS.size() + " parameters " + count(Evidence.LITERATURE)
                + " are from the literature, " + count(Evidence.CALIBRATED) + " are calibrated to findings and "
                + count(Evidence.ASSUMPTION)
                + " are assumptions. A range \"from the literature\" is no promise that the value was measured in people"
                + " like these.");
        section(page, "The body", BodyCatalogue.PARAMETERS);
        section(page, "The cohort", CohortParameters.PARAMETERS);
        section(page, "Behavior", BEHAVIOR);
        page.check();
    }

    @Test
    void thePageLeavesNoParameterOut() {
        assertThat(Stream.of(BodyCatalogue.PARAMETERS, CohortParameters.PARAMETERS, BEHAVIOR)
                        .flatMap(List::stream))
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
