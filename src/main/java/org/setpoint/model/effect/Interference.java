package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** How far pain and what comes with it stand in the way of life (Eq. 70), and its counterpart, function. */
public final class Interference {
    /** By pain. */
    public static final Parameter PAIN = Parameter.calibrated(
            "interference-pain",
            "fP",
            "Interference per point of pain.",
            Dimension.NUMBER,
            0.85,
            range(0.5, 1.2),
            "calibrated to findings E01, E04 and E05 (SPACE: intensity and interference 5.4 at the start, 3.5 and 3.3 after a year without opioids)");
    /** By mood. */
    public static final Parameter MOOD = Parameter.calibrated(
            "interference-mood",
            "fM",
            "Interference per point by which mood is below its best usual value of 8.",
            Dimension.NUMBER,
            0.5,
            range(0, 1),
            "calibrated to findings E01, E04 and E05 (SPACE: intensity and interference 5.4 at the start, 3.5 and 3.3 after a year without opioids), together with interference-pain");
    /** By constipation. */
    public static final Parameter CONSTIPATION = Parameter.calibrated(
            "interference-constipation",
            "fC",
            "Interference added by constipation.",
            Dimension.POINTS,
            0.05,
            range(0, 1.5),
            "calibrated to findings E10 and E04 (trials: less pain by 0.69 cm goes with 2.04 points of physical function, which leaves side effects little to take back); Veiga 2018 for the direction (doi 10.1155/2018/5704627)");
    /** By sedation. */
    public static final Parameter SEDATION = Parameter.calibrated(
            "interference-sedation",
            "fS",
            "Interference added by full sedation.",
            Dimension.POINTS,
            1,
            range(0, 6),
            "calibrated to findings E10 and E04, together with interference-constipation; the scales ask what pain hinders, and not what treatment does");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(PAIN, MOOD, CONSTIPATION, SEDATION);

    /** Mood of somebody without pain, dysphoria, withdrawal and distress (Eq. 29). */
    private static final double USUAL_MOOD = 8;

    private final double byPain;
    private final double byMood;
    private final double byConstipation;
    private final double bySedation;

    /**
     * Interference with the values of a set.
     *
     * @param p values
     */
    public Interference(ParameterSet p) {
        byPain = p.value(PAIN);
        byMood = p.value(MOOD);
        byConstipation = p.value(CONSTIPATION);
        bySedation = p.value(SEDATION);
    }

    /**
     * Function (Eq. 70): 10 − clip(fP·pain + fM·(8 − mood) + fC·constipated + fS·sedation).
     *
     * @param pain points, 0 to 10
     * @param mood 0 to 10
     * @param constipated is the patient?
     * @param sedation 0 none, 1 full
     * @return 0 nothing can be done, 10 nothing is hindered
     */
    public double function(double pain, double mood, boolean constipated, double sedation) {
        double hindered = byPain * pain
                + byMood * (USUAL_MOOD - mood)
                + (constipated ? byConstipation : 0)
                + bySedation * sedation;
        return 10 - Math.min(10, Math.max(0, hindered));
    }
}
