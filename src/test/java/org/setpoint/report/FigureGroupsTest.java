package org.setpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;
import org.setpoint.unit.Dimension;

/** What a scenario is about comes first, and nothing that was recorded is left out. */
class FigureGroupsTest {
    private static final List<Outcome> ALL = List.of(Outcome.values());

    @Test
    void theScenariosOwnFiguresComeFirstInItsOrderAndNoneTwice() {
        List<Outcome> telling =
                List.of(Outcome.COWS, Outcome.RECEPTOR_AVAILABILITY, Outcome.ENDOGENOUS_TONE, Outcome.PAIN);
        List<FigureGroups.Group> groups = FigureGroups.of(Figures.of(ALL, telling), telling);
        assertThat(groups.get(0).heading()).isEqualTo(FigureGroups.ABOUT);
        assertThat(groups.get(0).figures())
                .extracting(Figure::file)
                .containsExactly("withdrawal", "receptors-and-tone", "pain");
        assertThat(FigureGroups.inOrder(groups)).doesNotHaveDuplicates().hasSameSizeAs(Figures.of(ALL, telling));
    }

    @Test
    void withoutFiguresOfItsOwnTheTopicsFollowEachOther() {
        List<FigureGroups.Group> groups = FigureGroups.of(Figures.of(ALL, List.of()), List.of());
        assertThat(groups).extracting(FigureGroups.Group::heading).isSubsetOf(FigureGroups.headings());
        assertThat(groups.get(0).heading()).isEqualTo("Pain and relief");
    }

    @Test
    void whateverIsAskedForHasAChartAndFilesHaveDifferentNames() {
        List<Figure> figures = Figures.of(ALL, ALL);
        assertThat(figures).extracting(Figure::file).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(o -> assertThat(figures)
                        .anyMatch(f -> f.outcomes().contains(o) || f.baseline().contains(o)));
    }

    @Test
    void aChartSaysWhatStandsBehindIt() {
        Figure withdrawal = Figures.of(ALL, List.of()).stream()
                .filter(f -> f.file().equals("withdrawal"))
                .findFirst()
                .orElseThrow();
        assertThat(FigureGroups.behind(withdrawal)).contains("withdrawal, ", "Eq. 13, 22", "Cowan 2005");
    }

    @Test
    void everyHazardIsToldPerHundredPersonYears() {
        List<Outcome> hazards =
                ALL.stream().filter(o -> o.dimension() == Dimension.HAZARD).toList();
        assertThat(hazards).hasSizeGreaterThan(3);
        assertThat(Figures.of(ALL, hazards))
                .filteredOn(f -> f.outcomes().stream().anyMatch(hazards::contains))
                .hasSizeGreaterThan(3)
                .allSatisfy(f -> assertThat(f.unit()).isEqualTo("per 100 person-years"));
    }
}
