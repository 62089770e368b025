package org.setpoint.study.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setpoint.parameter.Evidence;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.Nearest;
import org.setpoint.unit.InputException;

/**
 * What a search may turn, in the order of the catalogue. A point of it is one position from 0 to 1 for each dial.
 *
 * @param dials at least one
 */
public record Space(List<Dial> dials) {
    /** Copies the list. */
    public Space {
        dials = List.copyOf(dials);
    }

    /**
     * Chooses.
     *
     * @param catalogue every parameter
     * @param names those that are wanted; empty for all that are graded as calibrated
     * @param assumed may assumptions be turned too? Numbers from publications never are.
     * @return the space
     * @throws InputException if a name is wrong or must not be turned, or nothing is left
     */
    public static Space of(ParameterSet catalogue, List<String> names, boolean assumed) {
        names.forEach(name -> check(catalogue, name, assumed));
        List<Dial> chosen = new ArrayList<>();
        for (Parameter p : catalogue.all()) {
            boolean wanted = names.isEmpty() ? isOpen(p, assumed) : names.contains(p.name());
            if (wanted && p.low() < p.high()) {
                chosen.add(new Dial(p));
            }
        }
        if (chosen.isEmpty()) {
            throw new InputException("--parameters: none of these has a range to be fitted in");
        }
        return new Space(chosen);
    }

    private static boolean isOpen(Parameter p, boolean assumed) {
        return p.evidence() == Evidence.CALIBRATED || (assumed && p.evidence() == Evidence.ASSUMPTION);
    }

    /** Names of all parameters, in the order of the catalogue. */
    static List<String> names(ParameterSet catalogue) {
        return catalogue.all().stream().map(Parameter::name).toList();
    }

    private static void check(ParameterSet catalogue, String name, boolean assumed) {
        Parameter p = catalogue
                .find(name)
                .orElseThrow(() -> new InputException(
                        "--parameters: no parameter is called '" + name + "'" + Nearest.guess(name, names(catalogue))));
        if (!isOpen(p, assumed)) {
            throw new InputException("--parameters: '" + name + "' is graded '"
                    + p.evidence().words() + "'; accepted: those graded '" + Evidence.CALIBRATED.words() + "'"
                    + (assumed ? " or '" + Evidence.ASSUMPTION.words() + "'" : ""));
        }
    }

    /**
     * How many dials.
     *
     * @return at least 1
     */
    public int size() {
        return dials.size();
    }

    /**
     * What they are called.
     *
     * @return names of parameters
     */
    public List<String> names() {
        return dials.stream().map(d -> d.parameter().name()).toList();
    }

    /**
     * The dials that are fitted: those graded as calibrated.
     *
     * @return indices
     */
    public List<Integer> fitted() {
        List<Integer> fitted = new ArrayList<>();
        for (int i = 0; i < dials.size(); i++) {
            if (dials.get(i).parameter().evidence() == Evidence.CALIBRATED) {
                fitted.add(i);
            }
        }
        return fitted;
    }

    /**
     * Where the shipped values are.
     *
     * @return a new point
     */
    public double[] defaults() {
        return dials.stream()
                .mapToDouble(d -> d.position(d.parameter().value()))
                .toArray();
    }

    /**
     * The values at a point.
     *
     * @param point one position a dial
     * @return by name, in the order of the dials
     */
    public Map<String, Double> values(double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < dials.size(); i++) {
            values.put(dials.get(i).parameter().name(), dials.get(i).value(point[i]));
        }
        return values;
    }
}
