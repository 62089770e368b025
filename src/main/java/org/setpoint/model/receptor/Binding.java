package org.setpoint.model.receptor;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/**
 * Competition at the mu-receptor. All ligands share one denominator; each adds its occupancy, weighted by its efficacy,
 * to the stimulus.
 */
public final class Binding {
    /** Ka. */
    public static final Parameter AFFINITY = Parameter.assumed(
            "receptor-affinity",
            "Ka",
            "Level of a full agonist that occupies half of the mu-receptors; a larger value leaves more reserve.",
            Dimension.LEVEL,
            1200,
            range(600, 2500),
            "assumption: bounded by PET, not measured: at 1200 methadone of 18 to 90 mg/day (85 to 420 MME/d-eq) occupies 7 to 26 %;"
                    + " PET saw 19 to 32 % (Kling 2000, not re-read) and later little or none (Melichar 2005, not re-read)");
    /** se0. */
    public static final Parameter ENDOGENOUS_STIMULUS = Parameter.assumed(
                    "endogenous-stimulus",
                    "se0",
                    "Stimulus by the body's own opioids in a naive person; a larger value leaves less for a drug to add.",
                    Dimension.LEVEL,
                    5,
                    range(1, 15),
                    "assumption: order of magnitude inferred from naloxone's effect on evoked pain (Bruehl 2013, 2014)")
            .varying(Spread.lognormal(0.6));

    /** Tone under a painful stimulus. */
    public static final Parameter EVOKED_TONE = Parameter.assumed(
            "evoked-tone-factor",
            "evk",
            "Factor on the stimulus by the body's own opioids while a painful stimulus is applied in an experiment: pain calls them up.",
            Dimension.NUMBER,
            2,
            range(1, 4),
            "assumption: with 1 those with a strong tone would gain more from morphine; Bruehl 2013 found that they gain less (findings N02 to N05)");

    /** Drugs differ. */
    public static final Parameter DRUG_EFFICACY = Parameter.assumed(
            "drug-efficacy-differences",
            "oe",
            "How far the full agonists differ in efficacy: 1 as the drug table says, 0 all as morphine.",
            Dimension.FRACTION,
            1,
            range(0, 1),
            "assumption: by definition; 0 takes their ceilings from the weak opioids and their reserve from the strong");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(AFFINITY, ENDOGENOUS_STIMULUS, EVOKED_TONE, DRUG_EFFICACY);

    private final double ka;

    /**
     * Binding with the values of a set.
     *
     * @param p values
     */
    public Binding(ParameterSet p) {
        ka = p.value(AFFINITY);
    }

    /**
     * The factor on efficacy and affinity of a full agonist by which drugs become alike (Eq. 62). Both have the same factor, so the
     * stimulus at low occupancy stays.
     *
     * @param efficacy of the drug, morphine = 1
     * @param differences value of {@link #DRUG_EFFICACY}
     * @return 1 where drugs differ as in the table
     */
    public static double alike(double efficacy, double differences) {
        return differences == 1 ? 1 : (1 + differences * (efficacy - 1)) / efficacy;
    }

    /**
     * Occupancy drive of the endogenous peptides, se0·E/Ka.
     *
     * @param se0 endogenous stimulus of this person when naive, MME/d-eq
     * @param tone endogenous tone, 1 = naive
     * @return dimensionless, as a share of the half-occupying level
     */
    public double endogenousDrive(double se0, double tone) {
        return se0 * tone / ka;
    }

    /**
     * The receptor's answer to a drive (Eq. 5): s = drive·Ka/(1 + Σ occupancy drives). Multiply by the drive of a class of
     * ligands, Σ efficacy·level/affinity, to get its stimulus; a competing ligand raises the total and so lowers it.
     *
     * @param total Σ level/affinity of everything that binds, the endogenous peptides included
     * @return MME/d-eq per unit of drive
     */
    public double scale(double total) {
        return ka / (1 + total);
    }

    /**
     * Ka, for those who need the scale itself.
     *
     * @return MME/d-eq
     */
    public double affinity() {
        return ka;
    }
}
