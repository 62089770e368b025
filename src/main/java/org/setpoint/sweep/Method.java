package org.setpoint.sweep;

import java.util.Arrays;
import java.util.List;

/** How the points of a design are chosen, and with that what can be said of its factors. */
public enum Method {
    /** Every combination. */
    GRID("grid", "every combination of the levels", "share of variance of each factor alone"),
    /** Given in the file. */
    LIST("list", "the first values of all factors, then the second, and so on", "no index"),
    /** Given in a table. */
    CSV("csv", "one point a row of a CSV file", "no index"),
    /** Low and high of each. */
    ONE_AT_A_TIME(
            "one-at-a-time",
            "the scenario as it is, then each factor alone at its low and its high end",
            "differences from the scenario as it is"),
    /** McKay 1979. */
    LHS(
            "lhs",
            "Latin hypercube (McKay 1979): each factor's range in as many strata as there are points, each visited once",
            "partial rank correlations"),
    /** Saltelli 2010. */
    SOBOL(
            "sobol",
            "Saltelli's scheme on a randomly shifted Sobol' sequence (Saltelli 2010)",
            "first-order and total Sobol' indices"),
    /** Morris 1991. */
    MORRIS("morris", "random one-step trajectories (Morris 1991)", "elementary effects");

    private final String word;
    private final String points;
    private final String tells;

    Method(String word, String points, String tells) {
        this.word = word;
        this.points = points;
        this.tells = tells;
    }

    /**
     * Its name in a file.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * Which points it takes.
     *
     * @return a few words
     */
    public String points() {
        return points;
    }

    /**
     * What is told of the factors.
     *
     * @return a few words
     */
    public String tells() {
        return tells;
    }

    static Method of(String word) {
        return Arrays.stream(values())
                .filter(m -> m.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Method::word).toList();
    }
}
