package org.setpoint.study.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.unit.InputException;

/** Three patients of two arms on days 0, 10, 20 and 40; the third dies after day 10. Everything is computed by hand. */
class FormulaTest {
    private static final double GONE = Double.NaN;
    private static final double[] DAYS = {0, 10, 20, 40};
    private static final double[][] PAIN = {{6, 4, 8}, {5, 4, 7}, {4, 2, GONE}, {2, 2, GONE}};
    private static final double[][] DOSE = {{0, 60, 100}, {0, 60, 100}, {50, 40, GONE}, {50, 20, GONE}};
    private static final double[][] HAZARD = {{1, 1, 1}, {0.1, 0.2, 0.4}, {0.1, 0.2, GONE}, {0.3, 0.2, GONE}};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 + 3 * 4 ^ 2                                              | 50
            -(2 - 5) / 2                                               | 1.5
            50 %                                                       | 0.5
            3 weeks - 1 day                                            | 20
            min(3, 2) + max(3, 2) + abs(0 - 4)                         | 9
            log(exp(2)) + sqrt(9)                                      | 5
            mean(a.pain[day 0])                                        | 6
            mean(a.pain[20 days])                                      | 3
            mean(a.pain[15 days])                                      | 5.33333333333
            median(a.pain[day 0]) + sum(a.pain[day 10])                | 22
            sd(a.pain[day 0])                                          | 2
            geometric-mean(a.dose[day 20])                             | 44.72135955
            percentile(a.pain[day 0], 75 %)                            | 7
            share(a.pain[day 0] >= 6)                                  | 0.66666666667
            share(a.pain[day 20] <= 3)                                 | 0.5
            count(not (a.pain[day 0] > 5) or a.pain[day 0] == 8)       | 2
            mean(a.pain[day 0] where a.dose[day 0] > 0)                | 6
            mean(average(a.pain))                                      | 4.91666666667
            mean(average(a.pain[10 days .. 20 days]))                  | 4.83333333333
            mean(last(a.pain))                                         | 3.66666666667
            mean(first(a.dose where a.dose < 60))                      | 20
            mean(highest(a.pain)) + mean(lowest(a.pain))               | 9.66666666667
            share(any(a.dose >= 100)) + share(always(a.dose >= 100))   | 0.66666666667
            mean(first-time(a.dose > 0))                               | 6.66666666667
            mean(last-time(a.pain >= 4))                               | 13.3333333333
            mean(time-of-highest(a.dose))                              | 6.66666666667
            mean(total(a.dose))                                        | 1300
            mean(trend(a.pain))                                        | -0.08571428571
            mean((before(a.pain, 10 days))[day 20])                    | 5.33333333333
            mean((past-average(a.dose, 20 days))[day 20])              | 35
            mean((past-highest(a.dose, 10 days))[day 20])              | 55
            mean((past-lowest(a.dose, 10 days))[day 20])               | 20
            share((past-always(a.dose > 0, 20 days))[day 20])          | 0.5
            share((past-any(a.dose > 0, 20 days))[day 10])             | 0.66666666667
            share((ever(a.dose >= 100))[day 10])                       | 0.33333333333
            rate(a.hazard)                                             | 0.22222222222
            rate(a.hazard where a.dose >= 50)                          | 0.26
            365 * years(a.dose >= 50)                                  | 50
            risk(a.hazard)                                             | 0.01808593025
            rate-ratio(a.hazard, a.dose >= 50, a.dose < 50)            | 1.48571428571
            band(7, 5, 10) + band(10, 5, 10) + band(1, 5, 10)          | 3
            mean(if(a.pain[day 0] > 5, 10, 0))                         | 6.66666666667
            mean(otherwise(a.pain[day 40], 8))                         | 4
            mean(a.pain[first-time(a.dose > 0)])                       | 5.33333333333
            mean(b.pain[day 0]) - mean(a.double)                       | -10
            mean(a.short.cows[30 minutes])                             | 4
            correlation(a.pain[day 0], a.dose[day 0])                  | 0.39735970712
            slope(a.pain[day 0], a.dose[day 0])                        | 10
            """)
    void isComputedByHand(String formula, double expected) {
        assertThat(number(formula)).as(formula).isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void anOddsRatioIsThatOfTheFourFieldTableAndOfItsStrata() {
        double[] outcome = {1, 1, 0, 0, 1, 0, 0, 0, 1, 0};
        double[] exposed = {1, 1, 1, 0, 0, 0, 0, 0, 1, 1};
        // exposed: 3 with, 2 without; unexposed: 1 with, 4 without
        assertThat(new Evaluator(
                                new Names(List.of("a"), Set.of(), Map.of(), Set.of("outcome", "exposed")),
                                (arm, session, q) -> Table.ofPatients(q.equals("outcome") ? outcome : exposed),
                                0)
                        .number(Formula.parse("odds-ratio(outcome, exposed, not exposed)")))
                .isCloseTo(6.0, within(1e-12));
    }

    @Test
    void strataRemoveWhatTheyExplain() {
        // within each stratum the exposed have twice the hazard; the exposed are mostly of the stratum with ten times
        // it
        double[][] hazard = {{0, 0, 0, 0}, {0.2, 0.1, 2, 1}};
        double[] exposed = {1, 0, 1, 0};
        double[] stratum = {0, 0, 1, 1};
        Evaluator e = new Evaluator(
                new Names(List.of("a"), Set.of(), Map.of(), Set.of("h", "exposed", "stratum")),
                (arm, session, q) -> q.equals("h")
                        ? Table.ofCourse(new double[] {0, 365}, hazard)
                        : Table.ofPatients(q.equals("exposed") ? exposed : stratum),
                0);
        assertThat(e.number(Formula.parse("rate-ratio(h, exposed, not exposed, stratum)")))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void errorsOfMeasurementAreTheSameForTheSameDrawAndHaveTheirSize() {
        double first = number("sd(noise(a.many[day 0], 2))", 1);
        assertThat(number("sd(noise(a.many[day 0], 2))", 1)).isEqualTo(first);
        assertThat(number("sd(noise(a.many[day 0], 2))", 2)).isNotEqualTo(first);
        assertThat(first).as("10 000 draws: within five standard errors").isCloseTo(2, within(0.07));
        assertThat(number("mean(chance(a.many[day 0], 25 %))", 1)).isCloseTo(0.25, within(0.022));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean(a.pain[day 0]        | accepted there: ')'
            mean(a.pain[day 0]) +     | a name, a number
            mean(a.pian[day 0])       | did you mean 'pain'
            mean(c.pain[day 0])       | neither an arm nor a session
            mean(pain[day 0])         | write a.pain or b.pain
            maen(a.pain[day 0])       | did you mean 'mean'
            mean(a.pain)              | a number for each patient at each time
            a.pain[day 0]             | where one number is wanted
            mean(a.pain[day 50])      | outside of the record
            mean(a.dose[day 0], 3)    | write mean(x)
            5 cubits                  | 'cubits' is not a unit
            mean(a.pain[day 0]) ? 2   | has no meaning in a formula
            rate(a.pain[day 0])       | a hazard for each patient at each time
            """)
    void saysWhatIsWrongAndWhatIsAccepted(String formula, String message) {
        assertThatThrownBy(() -> number(formula))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    private static double number(String formula) {
        return number(formula, 0);
    }

    private static double number(String formula, long draw) {
        Names names = new Names(
                List.of("a", "b"),
                Set.of("short"),
                Map.of("double", Formula.parse("2 * pain[day 0]")),
                Set.of("pain", "dose", "hazard", "cows", "many"));
        return new Evaluator(names, FormulaTest::quantity, draw).number(Formula.parse(formula));
    }

    private static Table quantity(String arm, String session, String quantity) {
        if (!session.isEmpty()) {
            return Table.ofCourse(new double[] {0, 0.5 / 24}, new double[][] {{0, 0, 0}, {4, 4, 4}});
        }
        return switch (quantity) {
            case "many" ->
                Table.ofCourse(new double[] {0}, new double[][] {new double[10_000]})
                        .map(v -> v + 1);
            case "dose" -> Table.ofCourse(DAYS, DOSE);
            case "hazard" -> Table.ofCourse(DAYS, HAZARD);
            default -> Table.ofCourse(DAYS, PAIN).map(v -> arm.equals("b") ? v / 3 : v);
        };
    }
}
