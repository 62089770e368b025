package org.setpoint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyCatalogue;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.effect.Breathing;
import org.setpoint.model.effect.ColdPressor;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;

/**
 * One body with the median of every trait, a source pain of 7 of nociceptive kind, and little susceptibility to
 * hyperalgesia (h = 0.1). It takes drugs by the day or by the clock, and is read between steps.
 */
public final class TypicalBody {
    /** An hour, days. */
    public static final double HOUR = 1.0 / 24;

    /** A minute, days. */
    public static final double MINUTE = 1.0 / 1440;

    /**
     * As shipped, but for two numbers that were calibrated again when extra doses and days without a benzodiazepine came in:
     * the independent reference has the old ones.
     */
    private ParameterSet parameters = ParameterSet.defaults(BodyCatalogue.PARAMETERS)
            .with("addiction-learning-rate", 0.0016)
            .with("benzodiazepine-factor", 0.4);

    private final DrugTable table;
    private final Bodies bodies = new Bodies(1);
    private final ReadOut readOut = new ReadOut(parameters, bodies);

    /** Steps that are made from now on have this value. */
    void set(Parameter parameter, double value) {
        parameters = parameters.with(parameter.name(), value);
    }

    private TypicalBody(DrugTable table) {
        this.table = table;
        trait(Trait.ENDOGENOUS_STIMULUS, parameters.value(Binding.ENDOGENOUS_STIMULUS));
        trait(Trait.EC50, parameters.value(Analgesia.EC50));
        trait(Trait.RESPONSIVE_SHARE, parameters.value(Analgesia.NOCICEPTIVE));
        trait(Trait.MEAN_PAIN, 7);
        trait(Trait.ANALGESIC_TOLERANCE_SIZE, parameters.value(AnalgesicTolerance.SIZE));
        trait(Trait.ANALGESIC_TOLERANCE_TIME, parameters.value(AnalgesicTolerance.ONSET_TIME));
        trait(Trait.RESPIRATORY_TOLERANCE_SCALE, 1);
        trait(Trait.RESPIRATORY_C50, parameters.value(Breathing.C50));
        trait(Trait.ADAPTATION_TIME, parameters.value(Adaptation.TIME));
        trait(Trait.COWS_SCALE, parameters.value(Withdrawal.COWS_SCALE));
        trait(Trait.TONE_RETURN_TIME, parameters.value(EndogenousTone.RETURN_TIME));
        trait(Trait.HYPERALGESIA_SUSCEPTIBILITY, 0.1);
        trait(Trait.ADDICTION_VULNERABILITY, parameters.value(AddictionLearning.VULNERABILITY));
        trait(Trait.OVERDOSE_FRAILTY, 1);
        trait(Trait.COLD_PRESSOR, parameters.value(ColdPressor.NAIVE));
    }

    /** A naive one, with the drugs of the program. */
    public static TypicalBody naive() {
        return new TypicalBody(TestDrugs.shipped());
    }

    /** A naive one that knows only these drugs. */
    public static TypicalBody knowing(Drug... drugs) {
        return new TypicalBody(new DrugTable(List.of(drugs)));
    }

    /** Another body that is as this one is now. */
    public TypicalBody copied() {
        TypicalBody copy = new TypicalBody(table);
        copy.parameters = parameters;
        copy.bodies.copy(0, bodies, 0);
        return copy;
    }

    /** Changes a trait; before the body first lives. */
    public TypicalBody trait(Trait trait, double value) {
        bodies.of(trait)[0] = (float) value;
        if (trait == Trait.BENZODIAZEPINE) {
            bodies.of(org.setpoint.model.body.Signal.BENZODIAZEPINE)[0] = value; // taken every day
        }
        return this;
    }

    /** Lives through days by the daily step, taking this much MME/day (mg/day of what has no MME). */
    public TypicalBody days(int days, String drug, double dose) {
        BodyStep step = step(1);
        for (int day = 0; day < days; day++) {
            take(drug, dose);
            step.advance(0);
        }
        return nothing();
    }

    /** Lives through days by the daily step without taking anything. */
    public TypicalBody days(int days) {
        BodyStep step = step(1);
        for (int day = 0; day < days; day++) {
            step.advance(0);
        }
        return this;
    }

    /** Lives by a fine step, taking doses by the clock at the drug's usual interval. */
    public TypicalBody clock(double days, double dt, String drug, double dosePerDay) {
        clock(days, dt, drug, dosePerDay, b -> 0);
        return this;
    }

    /** The same, read after every step. */
    public List<Double> clock(
            double days, double dt, String drug, double dosePerDay, ToDoubleFunction<TypicalBody> reading) {
        double interval = find(drug).doseInterval() / 24;
        long steps = Math.round(days / dt);
        long every = Math.round(interval / dt);
        List<Double> read = new ArrayList<>();
        BodyStep step = step(dt);
        for (long i = 0; i < steps; i++) {
            double part = interval == 0 ? dt : i % every == 0 ? interval : 0;
            take(drug, dosePerDay * part);
            step.advance(0);
            read.add(reading.applyAsDouble(this));
        }
        nothing();
        return read;
    }

    /** Takes one dose, MME (mg of what has no MME), at the start of the first of these fine steps. */
    public List<Double> once(double days, double dt, String drug, double dose, ToDoubleFunction<TypicalBody> reading) {
        BodyStep step = step(dt);
        take(drug, dose);
        List<Double> read = new ArrayList<>();
        for (long i = 0, n = Math.round(days / dt); i < n; i++) {
            step.advance(0);
            read.add(reading.applyAsDouble(this));
            nothing();
        }
        return read;
    }

    /** Lives by a fine step without taking anything, read after every step. */
    public List<Double> rest(double days, double dt, ToDoubleFunction<TypicalBody> reading) {
        return once(days, dt, table.all().get(0).name(), 0, reading);
    }

    /** Holds the level of a drug from now on through this many days: an infusion in its steady state. */
    public TypicalBody hold(double days, double dt, String drug, double level) {
        level(drug, level);
        BodyStep step = step(dt);
        for (long i = 0, n = Math.round(days / dt); i < n; i++) {
            keep(drug, level, dt);
            step.advance(0);
        }
        return nothing();
    }

    /** Sets plasma and effect site to a level and the intake to what keeps it for one step. */
    public void level(String drug, double level) {
        DrugSlots.Slot slot = slot(drug);
        slot.plasma[0] = level;
        slot.effect[0] = level;
        slot.prescribed[0] = 1;
    }

    /** What an infusion puts in during a step to stay at its level. */
    public void keep(String drug, double level, double dt) {
        slot(drug).intake[0] = level * dt;
    }

    /** A new step of this length for this body. */
    public BodyStep step(double dt) {
        return new BodyStep(parameters, table.all(), dt, bodies);
    }

    /** A state. */
    public double state(State state) {
        return bodies.of(state)[0];
    }

    /** A signal of the last step. */
    public double signal(Signal signal) {
        return bodies.of(signal)[0];
    }

    /** Level at the effect site now, in the drug's own unit. */
    public double effectSite(String drug) {
        return slot(drug).effect[0];
    }

    /** Pain, points. */
    public double pain() {
        return readOut.pain(0);
    }

    /** Relief against the same patient without any drug, points. */
    public double relief() {
        return readOut.twinPain(0) - readOut.pain(0);
    }

    /** COWS, 0 to 48. */
    public double cows() {
        return readOut.cows(0);
    }

    /** Analgesic EC50, fold of naive. */
    public double analgesicFold() {
        return readOut.analgesicFold(0);
    }

    /** Respiratory C50, fold of naive. */
    public double respiratoryFold() {
        return readOut.respiratoryFold(0);
    }

    /** Ventilation, share of that without any drug. */
    public double ventilation() {
        return readOut.ventilation(0);
    }

    /** Overdose index. */
    public double overdoseIndex() {
        return Math.exp(readOut.logOverdoseIndex(0));
    }

    /** Overdoses per year. */
    public double hazard() {
        return readOut.overdoseHazard(0);
    }

    /** Cold pressor, seconds. */
    public double coldPressor() {
        return readOut.coldPressor(0);
    }

    /** Pain that hyperalgesia adds, points. */
    public double hyperalgesia() {
        return readOut.hyperalgesia(0);
    }

    /** Pain that withdrawal adds, points. */
    public double withdrawalPain() {
        return readOut.withdrawalPain(0);
    }

    /** What PET shows, fraction of a naive typical person's. */
    public double bindingPotential() {
        return readOut.bindingPotential(0);
    }

    /** Slot of a drug, from the first time it is asked for. */
    public DrugSlots.Slot slot(String drug) {
        int index = table.indexOf(find(drug));
        DrugSlots.Slot slot = bodies.drugs().slotFor(0, index);
        if (slot.drug[0] == DrugSlots.EMPTY) {
            slot.drug[0] = (byte) index;
            slot.exposure[0] = 1;
            slot.activation[0] = 1;
        }
        return slot;
    }

    private Drug find(String drug) {
        return table.find(drug).orElseThrow();
    }

    private void take(String drug, double dose) {
        Drug d = find(drug);
        double milligrams = d.mme2022() > 0 ? dose / d.mme2022() : dose;
        slot(drug).intake[0] = milligrams * d.levelPerDose();
    }

    /** Nothing is taken from now on. */
    private TypicalBody nothing() {
        for (int s = 0; s < bodies.drugs().count(); s++) {
            bodies.drugs().slot(s).intake[0] = 0;
        }
        return this;
    }
}
