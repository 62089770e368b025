package org.setpoint.study.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.study.Measure;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Study;
import org.setpoint.unit.InputException;

/**
 * The findings of role calibration, weighted so that copies of one number do not count twice: findings share the weight 1 of
 * the row of evidence that they come from, be it in one study ({@code W01-15} and {@code W01-45} are of row W01) or in
 * several.
 *
 * @param all in the order of studies and measures
 */
public record Targets(List<Target> all) {
    private static final Pattern ROW = Pattern.compile("[A-Za-z]+\\d+");

    /** Copies the list. */
    public Targets {
        all = List.copyOf(all);
    }

    /**
     * Those of studies.
     *
     * @param studies in order
     * @return at least one
     * @throws InputException if there is none
     */
    public static Targets of(List<Study> studies) {
        Map<String, Integer> copies = new HashMap<>();
        for (Study study : studies) {
            fitted(study).forEach(m -> copies.merge(row(study, m), 1, Integer::sum));
        }
        List<Target> all = new ArrayList<>();
        for (Study study : studies) {
            for (Measure m : fitted(study)) {
                all.add(new Target(study.name(), m, 1.0 / copies.getOrDefault(row(study, m), 1)));
            }
        }
        if (all.isEmpty()) {
            throw new InputException("none of these studies has a finding of role calibration; name others");
        }
        return new Targets(all);
    }

    /** What is fitted to in a study. */
    static List<Measure> fitted(Study study) {
        return study.measures().stream()
                .filter(m -> m.role() == Role.CALIBRATION)
                .toList();
    }

    private static String row(Study study, Measure measure) {
        Matcher row = ROW.matcher(measure.finding());
        return row.lookingAt() ? row.group() : study.name() + "/" + measure.finding();
    }

    /**
     * How many.
     *
     * @return at least 1
     */
    public int size() {
        return all.size();
    }

    /**
     * What they are called in files.
     *
     * @return study and finding of each
     */
    public List<String> keys() {
        return all.stream().map(Target::key).toList();
    }

    /**
     * The distances of simulated values.
     *
     * @param simulated one value a finding
     * @return one distance a finding
     */
    public double[] distances(double[] simulated) {
        double[] z = new double[all.size()];
        for (int i = 0; i < z.length; i++) {
            z[i] = all.get(i).distance(simulated[i]);
        }
        return z;
    }

    /**
     * How many findings agree.
     *
     * @param simulated one value a finding
     * @return 0 or more
     */
    public int agreeing(double[] simulated) {
        int agree = 0;
        for (int i = 0; i < all.size(); i++) {
            agree += all.get(i).measure().published().agrees(simulated[i]) ? 1 : 0;
        }
        return agree;
    }
}
