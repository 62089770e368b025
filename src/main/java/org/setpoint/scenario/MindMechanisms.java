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
            "Eq. 40 to 43: the form is an assumption, its weights calibrated to findings T04, T07, T34 and T35 (Agnoli 2021, Hallvik"
                    + " 2022)",
            Map.of(Despair.GAIN, 0.0));
    private static final Mechanism LOSS_OF_CARE = new Mechanism(
            "loss-of-care",
            "A forced stop or taper costs the patient the care as well as the drug.",
            "Eq. 41: calibrated to findings T04 and T07 (Agnoli 2021); how fast it fades is an assumption",
            Map.of(LossOfCare.SIZE, 0.0));
    private static final Mechanism ILLICIT_SUPPLY = new Mechanism(
            "illicit-supply",
            "Patients who go without buy in the street, and resume there after release.",
            "Eq. 45, 46 and 49: starts calibrated to finding T41 (Binswanger 2020), use after release to X03 and X07 (Merrall 2010);"
                    + " doses and their spread are assumptions",
            Map.of(
                    IllicitStart.START, 0.0,
                    IllicitUse.RELEASE_DAYS, 0.0,
                    IllicitUse.RELEASE_LATER, 0.0));
    private static final Mechanism SEEKING = new Mechanism(
            "seeking",
            "Patients look for another prescriber after a stop, and for a second one before it.",
            "Eq. 48: calibrated to finding T51 (Krumova 2013: 41 % take opioids again within two years); a second prescriber is an"
                    + " assumption",
            Map.of(
                    AnotherPrescriber.FORCED, 0.0,
                    AnotherPrescriber.OWN, 0.0,
                    AnotherPrescriber.SECOND, 0.0));
    private static final Mechanism TREATMENT_SEEKING = new Mechanism(
            "treatment-seeking",
            "People with opioid use disorder or illicit use go into treatment, and leave it again.",
            "Eq. 47: assumption; stays lie between those of TEDS-D 2017 (PMC8197774) and O\u2019Connor 2020",
            Map.of(TreatmentSeeking.START, 0.0, TreatmentSeeking.STAY, 1e12));

    static final List<Mechanism> ALL = List.of(DESPAIR, LOSS_OF_CARE, ILLICIT_SUPPLY, SEEKING, TREATMENT_SEEKING);

    private MindMechanisms() {}
}
