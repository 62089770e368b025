package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.behavior.AnotherPrescriber;
import org.setpoint.behavior.Despair;
import org.setpoint.behavior.IllicitStart;
import org.setpoint.behavior.IllicitUse;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.TreatmentSeeking;

/** The mechanisms of minds, and of those who do not get what they need. */
final class MindMechanisms {
    private static final Mechanism DESPAIR = new Mechanism(
            "despair",
            "Despair follows distress, pain, withdrawal, dysphoria and loss of care, and drives crises and suicide attempts.",
            "see the parameters despair-*",
            Map.of(Despair.GAIN, 0.0));
    private static final Mechanism LOSS_OF_CARE = new Mechanism(
            "loss-of-care",
            "A forced stop or taper costs the patient the care as well as the drug.",
            "see the parameters loss-of-care-*",
            Map.of(LossOfCare.SIZE, 0.0));
    private static final Mechanism ILLICIT_SUPPLY = new Mechanism(
            "illicit-supply",
            "Patients who go without buy in the street, and resume there after release.",
            "see the parameters illicit-* and release-*",
            Map.of(
                    IllicitStart.START, 0.0,
                    IllicitUse.RELEASE_DAYS, 0.0,
                    IllicitUse.RELEASE_LATER, 0.0));
    private static final Mechanism SEEKING = new Mechanism(
            "seeking",
            "Patients look for another prescriber after a stop, and for a second one before it.",
            "see the parameters another-prescriber-* and second-prescriber",
            Map.of(
                    AnotherPrescriber.FORCED, 0.0,
                    AnotherPrescriber.OWN, 0.0,
                    AnotherPrescriber.SECOND, 0.0));
    private static final Mechanism TREATMENT_SEEKING = new Mechanism(
            "treatment-seeking",
            "People with opioid use disorder or illicit use go into treatment, and leave it again.",
            "see the parameters treatment-*",
            Map.of(TreatmentSeeking.START, 0.0, TreatmentSeeking.STAY, 1e12));

    static final List<Mechanism> ALL = List.of(DESPAIR, LOSS_OF_CARE, ILLICIT_SUPPLY, SEEKING, TREATMENT_SEEKING);

    private MindMechanisms() {}
}
