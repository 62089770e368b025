package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.cohort.CohortParameters;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.effect.Affect;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.pain.Expectation;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.receptor.DownRegulation;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.Parameter;

/**
 * The mechanisms of a body. A scale that becomes infinite, or a time constant that does, is never reached: the state stays
 * where it was when naive, exactly and also for patients of a cohort file, who may bring a trait of their own.
 */
final class BodyMechanisms {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double ALIKE = Analgesia.NOCICEPTIVE.value();

    // spotless:off a table reads better
    /** All of them, in the order of the mission. */
    static final List<Mechanism> ALL = List.of(
            of("receptor-down-regulation",
                    "Flooded mu-receptors disappear from the surface and return when the drug is gone (Eq. 9).",
                    "Sirohi 2008 in mice; the depth in people is an assumption",
                    Map.of(DownRegulation.DEPTH, 0.0)),
            of("desensitisation",
                    "The fast opponent: within an hour of a dose the receptor answers less, and is left exposed when a drug is taken away (Eq. 6, 7).",
                    "Angst 2009 for how small it is; findings W01 to W03 for precipitated withdrawal",
                    Map.of(Desensitisation.SIZE, 0.0, Withdrawal.FAST_WEIGHT, 0.0)),
            of("analgesic-tolerance",
                    "Over weeks the concentration needed for relief rises, beyond what receptors and desensitisation do (Eq. 10).",
                    "calibrated to Chu 2012 and to the waning of trials of 1 to 6 months (findings H01, E07, E08, E10, E13)",
                    Map.of(AnalgesicTolerance.HALF_DOSE, NEVER)),
            of("respiratory-tolerance",
                    "Over weeks breathing comes to stand more of the drug, less than relief loses; it goes as it came when the drug is left (Eq. 11).",
                    "calibrated to Algera 2021 and to deaths after release (findings H27, X04, X07)",
                    Map.of(RespiratoryTolerance.HALF_DOSE, NEVER)),
            of("hyperalgesia",
                    "Opioid-induced hyperalgesia: central sensitisation that adds pain as the dose rises, in a susceptible minority (Eq. 16).",
                    "Kum 2020 for how often, Krumova 2013 for how fast it fades; the size is an assumption, for no finding identifies it",
                    Map.of(CentralSensitisation.STRENGTH, 0.0)),
            of("withdrawal",
                    "When the stimulus falls below what the body has come to expect, it protests: COWS, pain, relief by the next dose (Eq. 13).",
                    "calibrated to findings W01 to W04 and T53 (naloxone after one dose, Cowan 2005)",
                    Map.of(Withdrawal.TIME, NEVER)),
            of("withdrawal-hyperalgesia",
                    "Withdrawal-mediated hyperalgesia: everybody's pain overshoots on stopping and then settles (Eq. 21).",
                    "Rieb 2016 for pain at old injuries in withdrawal; the size is an assumption",
                    Map.of(Withdrawal.PAIN, 0.0)),
            of("endogenous-tone",
                    "The body's own opioid tone falls silent under therapy, returns over months, and in some never wholly (Eq. 15).",
                    "calibrated to cold-pressor findings H02 and H12 to H18; the scar is an assumption",
                    Map.of(EndogenousTone.DEPTH, 0.0, EndogenousTone.SCAR_SHARE, 0.0)),
            of("tone-scar",
                    "In a share of people part of the endogenous tone is lost for good (Eq. 15).",
                    "assumption: symptoms persist in a minority (Eisenberg 2008, Wachholtz)",
                    Map.of(EndogenousTone.SCAR_SHARE, 0.0)),
            of("dependence",
                    "The body comes to expect the stimulus that it gets (Eq. 8). Everything slow is driven by this state, so without it a body stays naive:"
                            + " no tolerance, no loss of receptors or tone, no hyperalgesia, no withdrawal; and a dose never stops being news, so that"
                            + " whoever is vulnerable learns to crave faster.",
                    "calibrated to findings W01 to W04 and T53",
                    Map.of(Adaptation.TIME, NEVER, Withdrawal.TIME, NEVER)),
            of("addiction",
                    "Learning to crave, by reward above what is expected and by relief of withdrawal, in the vulnerable (Eq. 17); apart from dependence.",
                    "calibrated to finding L13 (opioid use disorder in long-term therapy); the form is an assumption",
                    Map.of(AddictionLearning.RATE, 0.0)),
            of("expectation",
                    "Being treated helps whatever is in the tablet, in both arms of a trial (Eq. 18).",
                    "calibrated to the placebo arms of trials (findings E08, E09, H03)",
                    Map.of(Expectation.SIZE, 0.0)),
            of("pain-phenotypes",
                    "Nociceptive, neuropathic and nociplastic pain answer to opioids differently; off, all answer as nociceptive pain does.",
                    "calibrated to trials by kind of pain; high tone in fibromyalgia by Harris 2007, its size an assumption",
                    Map.of(Analgesia.NOCICEPTIVE, ALIKE, Analgesia.NEUROPATHIC, ALIKE, Analgesia.NOCIPLASTIC, ALIKE,
                            CohortParameters.NOCIPLASTIC_TONE, 1.0, CentralSensitisation.NOCIPLASTIC_ODDS, 1.0)),
            of("non-responders",
                    "Genes of metabolism and receptor: CYP2D6 makes codeine, tramadol and hydrocodone act or not, OPRM1 118G asks for more drug;"
                            + " off, everybody is a normal metaboliser without the variant.",
                    "CPIC guideline, Crews et al. 2021, for CYP2D6; Hwang 2014 for the direction of OPRM1, its size an assumption",
                    Map.of(CohortParameters.CYP2D6_VARIANTS, 0.0, Analgesia.OPRM1_FACTOR, 1.0)),
            of("affect",
                    "Opioids soothe: pain bothers less than its intensity says, and more when the tone is silent (Eq. 28); off, unpleasantness is intensity.",
                    "assumption: direction by Price 1985 (not re-read), no finding sets the sizes",
                    Map.of(Affect.COMFORT, 0.0, Affect.DYSPHORIA_WEIGHT, 0.0)),
            of("sleep",
                    "At night breathing stands less of a long-acting drug, and still less with sleep apnoea (Eq. 25).",
                    "calibrated to findings O24 to O26; apnoea by Mubashir 2020",
                    Map.of(OverdoseHazard.SLEEP, 1.0, OverdoseHazard.SLEEP_APNOEA, 1.0)));
    // spotless:on

    private BodyMechanisms() {}

    private static Mechanism of(String name, String meaning, String source, Map<Parameter, Double> off) {
        return new Mechanism(name, meaning, source, off);
    }
}
