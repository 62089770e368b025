package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.model.pain.ChronicTransition;
import org.setpoint.model.pain.Expectation;
import org.setpoint.model.pain.NervePain;
import org.setpoint.model.pain.Progression;
import org.setpoint.model.pain.TherapyRelief;

/** Mechanisms of how pain goes and of what else than opioids helps. */
final class PainMechanisms {
    static final List<Mechanism> ALL = List.of(
            new Mechanism(
                    "therapies-by-tone",
                    "Part of the relief by exercise, acupuncture, support and the like is carried by the body's own opioid tone, and"
                            + " fails while that is down.",
                    "Eq. 68: assumption; naltrexone and naloxone block part of these effects in experiments, nobody has measured it in"
                            + " long-term users",
                    Map.of(TherapyRelief.TONE_DEPENDENCE, 0.0)),
            new Mechanism(
                    "progression",
                    "Disease goes on, slowly and in steps, in cohorts with a progressing course.",
                    "Eq. 63: assumption; the rate is a key of the cohort, steps and spread are guesses",
                    Map.of(Progression.SPEED, 0.0)),
            new Mechanism(
                    "remission",
                    "Chronic pain goes into remission in some.",
                    "Eq. 65: calibrated to findings E37 and T48; how much pain is left is an assumption",
                    Map.of(ChronicTransition.REMISSION_RATE, 0.0)),
            new Mechanism(
                    "transition",
                    "Acute pain becomes chronic in some.",
                    "Eq. 64: the share calibrated to finding L11 (chronic use after surgery); the weights are assumptions",
                    Map.of(ChronicTransition.SHARE, 0.0)),
            new Mechanism(
                    "neuropathic-prolonged",
                    "Opioids keep nerve pain going, by way of glia.",
                    "Eq. 66: assumption; seen in rats (Grace 2016, PNAS 113:E3441), no size is known in people",
                    Map.of(NervePain.SIZE, 0.0)),
            new Mechanism(
                    "care-as-such",
                    "Losing all care costs a part of the relief that being treated gives.",
                    "Eq. 69: assumption of the behaviour rules: care as such is worth 0.6 points",
                    Map.of(Expectation.CARE, 0.0)));

    private PainMechanisms() {}
}
