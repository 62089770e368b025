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
                    "see the parameters therapy-tone-dependence and support-tone-share",
                    Map.of(TherapyRelief.TONE_DEPENDENCE, 0.0)),
            new Mechanism(
                    "progression",
                    "Disease goes on, slowly and in steps, in cohorts with a progressing course.",
                    "see the parameters progression-*",
                    Map.of(Progression.SPEED, 0.0)),
            new Mechanism(
                    "remission",
                    "Chronic pain goes into remission in some.",
                    "see the parameters remission-*",
                    Map.of(ChronicTransition.REMISSION_RATE, 0.0)),
            new Mechanism(
                    "transition",
                    "Acute pain becomes chronic in some.",
                    "see the parameters transition-*",
                    Map.of(ChronicTransition.SHARE, 0.0)),
            new Mechanism(
                    "neuropathic-prolonged",
                    "Opioids keep nerve pain going, by way of glia.",
                    "see the parameters neuropathic-prolonged-*",
                    Map.of(NervePain.SIZE, 0.0)),
            new Mechanism(
                    "care-as-such",
                    "Losing all care costs a part of the relief that being treated gives.",
                    "see the parameter care-as-such",
                    Map.of(Expectation.CARE, 0.0)));

    private PainMechanisms() {}
}
