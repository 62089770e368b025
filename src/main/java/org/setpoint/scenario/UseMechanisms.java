package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.behavior.Adherence;
import org.setpoint.behavior.Asking;
import org.setpoint.behavior.Discontinuation;
import org.setpoint.behavior.ExtraDoses;
import org.setpoint.behavior.Rationing;
import org.setpoint.behavior.Stock;
import org.setpoint.model.effect.Breathing;
import org.setpoint.patient.Benzodiazepines;

/** Mechanisms of what patients do with opioids in hand. */
final class UseMechanisms {
    static final List<Mechanism> ALL = List.of(
            new Mechanism(
                    "as-needed-use",
                    "Short-acting drugs are taken as needed until dependent; off, they are taken by the clock.",
                    "Eq. 32: calibrated to findings O24 to O26 (long-acting against short-acting starts)",
                    Map.of(Adherence.AS_NEEDED, Adherence.BY_THE_CLOCK.value())),
            new Mechanism(
                    "extra-doses",
                    "On some days more is taken than prescribed, out of the same supply; driven by pain, withdrawal, craving and"
                            + " distress.",
                    "Eq. 34 and 35: assumption of the behaviour rules, with which misuse comes out as in finding L12 (Vowles 2015)",
                    Map.of(ExtraDoses.BASE, -100.0)),
            new Mechanism(
                    "stacking",
                    "A part of an extra dose is taken at once and raises the day's peak; off, it is spread over the day.",
                    "Eq. 39: assumption; no source says how often doses are stacked",
                    Map.of(ExtraDoses.STACKED, 0.0)),
            new Mechanism(
                    "rationing",
                    "Some make a supply that runs short last until the next visit; off, all take on as before until it is used up.",
                    "assumption, see rationing-share",
                    Map.of(Rationing.SHARE, 0.0)),
            new Mechanism(
                    "hoarding",
                    "What is left over after a stop is taken on while it hurts or in withdrawal.",
                    "Eq. 37: assumption; after surgery most patients keep unused tablets (Bicket 2017)",
                    Map.of(Stock.LEFTOVER, 0.0)),
            new Mechanism(
                    "distress-drives-use",
                    "Distress and despair raise the demand for drug beyond pain: extra doses and asking for more.",
                    "Eq. 34 and 36: assumption of the behaviour rules; nobody has measured the weights",
                    Map.of(ExtraDoses.DISTRESS, 0.0, ExtraDoses.DESPAIR, 0.0, Asking.DISTRESS, 0.0)),
            new Mechanism(
                    "benzodiazepine",
                    "Benzodiazepines come and go beside the opioid, most with the distressed, and add to its depression of breathing.",
                    "calibrated to findings O28, O29 (Park 2015)",
                    Map.of(Benzodiazepines.SHARE, 0.0, Breathing.BENZODIAZEPINE, 0.0)),
            new Mechanism(
                    "leaving",
                    "Patients give the opioid up for side effects, for lack of relief, when healed, or are lost to care.",
                    "calibrated to findings E27 and E28 (Noble 2010)",
                    Map.of(
                            Discontinuation.SIDE_EFFECTS, 0.0,
                            Discontinuation.NO_RELIEF, 0.0,
                            Discontinuation.HEALED, 0.0,
                            Discontinuation.LOST, 0.0)));

    private UseMechanisms() {}
}
