package org.setpoint.scenario;

import java.util.Set;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.cohort.CohortParameters;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.effect.Breathing;
import org.setpoint.model.effect.ColdPressor;
import org.setpoint.model.effect.GonadalAxis;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.pain.ChronicTransition;
import org.setpoint.model.pain.Progression;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.Parameter;
import org.setpoint.practice.Attitude;

/** Parameters that become traits when patients and prescribers are enrolled. */
public final class Enrolled {
    /** Traits of bodies. {@link org.setpoint.model.tolerance.RespiratoryTolerance#SIZE} is none: its trait is a factor on it. */
    private static final Set<Parameter> BODIES = Set.of(
            Adaptation.TIME,
            AddictionLearning.VULNERABILITY,
            Analgesia.AGE_SLOPE,
            Analgesia.EC50,
            Analgesia.NEUROPATHIC, // what nerve pain adds later answers by it too, but most of it is drawn
            Analgesia.NOCICEPTIVE,
            Analgesia.NOCIPLASTIC,
            Analgesia.OPRM1_FACTOR,
            Analgesia.TONE_EC50_LINK,
            AnalgesicTolerance.ONSET_TIME,
            AnalgesicTolerance.SIZE,
            Binding.ENDOGENOUS_STIMULUS, // what is typical follows it, but nobody's own tone
            Breathing.C50,
            CentralSensitisation.NOCIPLASTIC_ODDS,
            CentralSensitisation.SUSCEPTIBLE_SHARE,
            ColdPressor.NAIVE,
            EndogenousTone.RETURN_TIME,
            EndogenousTone.SCAR_SHARE,
            GonadalAxis.WOMEN,
            OverdoseHazard.FRAILTY_DISTRESS,
            OverdoseHazard.FRAILTY_SD,
            Withdrawal.COWS_SCALE);

    /** Courses of pain, minds, prescribers, and what was prescribed before day 0. */
    private static final Set<Parameter> OTHERS = Set.of(
            Attitude.STERNNESS_SD,
            Attitude.STYLE_SD,
            ChronicTransition.DISTRESS_RISK,
            ChronicTransition.EPISODE_RATE,
            ChronicTransition.INTENSITY_RISK,
            ChronicTransition.KEPT,
            ChronicTransition.SHARE,
            ChronicTransition.SLOWNESS_RISK,
            LossOfCare.SPREAD,
            Progression.SPREAD);

    private Enrolled() {}

    /**
     * Does a parameter act at enrolment, so that another value in the middle of a run would not reach those who are enrolled?
     *
     * @param p any
     * @return true where it is drawn into the traits of patients and prescribers, or into their first state
     */
    public static boolean isOnly(Parameter p) {
        return BODIES.contains(p) || OTHERS.contains(p) || CohortParameters.PARAMETERS.contains(p);
    }
}
