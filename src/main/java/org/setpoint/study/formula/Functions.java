package org.setpoint.study.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every function of the language, by name. */
public final class Functions {
    private static final Map<String, Function> ALL = all();

    private Functions() {}

    /**
     * One function, for the docs.
     *
     * @param group what it is about
     * @param form how it is written
     * @param meaning one sentence
     */
    public record Description(String group, String form, String meaning) {}

    private static Map<String, Function> all() {
        Map<String, Function> all = new LinkedHashMap<>();
        groups().values().forEach(g -> g.forEach(f -> all.put(f.name(), f)));
        Arithmetic.OPERATORS.forEach(f -> all.put(f.name(), f));
        return all;
    }

    private static Map<String, List<Function>> groups() {
        Map<String, List<Function>> groups = new LinkedHashMap<>();
        groups.put("over patients", PatientFunctions.ALL);
        groups.put("over time", TimeFunctions.ALL);
        groups.put("looking back at every time", PastFunctions.ALL);
        groups.put("of person-time", PersonTimeFunctions.ALL);
        groups.put("of numbers", Arithmetic.FUNCTIONS);
        return groups;
    }

    static Map<String, Function> byName() {
        return ALL;
    }

    /**
     * Everything that a formula can call.
     *
     * @return in the order of the docs
     */
    public static List<Description> describe() {
        List<Description> all = new ArrayList<>();
        groups().forEach((group, functions) ->
                functions.forEach(f -> all.add(new Description(group, f.form(), f.meaning()))));
        return all;
    }
}
