package org.setpoint.observation;

import org.setpoint.model.body.FunctionReadOut;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.State;
import org.setpoint.model.effect.Affect;
import org.setpoint.patient.Care;
import org.setpoint.patient.Course;
import org.setpoint.patient.Faring;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Mind;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Phenotype;
import org.setpoint.patient.Population;
import org.setpoint.patient.Seeking;
import org.setpoint.patient.Status;
import org.setpoint.patient.Supply;

/** Everything that is read of one patient on one day, computed once for all outcomes. Reused for one patient after another. */
public final class Reading {
    private final Population population;
    private final ReadOut readOut;
    private final Pharmacy pharmacy;

    /** The row that was read last. */
    int row;

    double pain;
    double twinPain;
    double unpleasantness;
    double cows;
    double dysphoria;
    double mood;
    double ventilation;
    double overdoseHazard;
    double analgesicFold;
    double respiratoryFold;
    double coldPressor;
    double bindingPotential;
    double hyperalgesia;
    double withdrawalPain;
    double function;
    double reward;
    double social;
    double sedation;
    double dose;
    boolean onOpioid;

    /**
     * A reader of one population.
     *
     * @param population whose patients
     * @param readOut of the model
     * @param pharmacy by whose table doses are counted
     */
    public Reading(Population population, ReadOut readOut, Pharmacy pharmacy) {
        this.population = population;
        this.readOut = readOut;
        this.pharmacy = pharmacy;
    }

    /**
     * Reads a patient; whoever is dead keeps the last reading out of the means by their scope.
     *
     * @param patient row
     */
    public void read(int patient) {
        row = patient;
        if (!population.alive(row)) {
            return;
        }
        pain = population.pain[row];
        twinPain = readOut.twinPain(row);
        cows = readOut.cows(row);
        double hedonic = readOut.hedonic(row);
        dysphoria = Affect.dysphoria(hedonic);
        unpleasantness = readOut.unpleasantness(pain, hedonic);
        mood = readOut.mood(row, pain, hedonic, cows);
        double logIndex = readOut.logOverdoseIndex(row);
        ventilation = readOut.ventilationAt(logIndex);
        overdoseHazard = readOut.overdoseHazardAt(row, logIndex);
        analgesicFold = readOut.analgesicFold(row);
        respiratoryFold = readOut.respiratoryFold(row);
        coldPressor = readOut.coldPressor(row);
        bindingPotential = readOut.bindingPotential(row);
        hyperalgesia = readOut.hyperalgesia(row);
        withdrawalPain = readOut.withdrawalPain(row);
        fare(hedonic);
        onOpioid = population.onOpioid(row);
        dose = onOpioid ? pharmacy.dose(population, row) : 0;
    }

    private void fare(double hedonic) {
        FunctionReadOut f = readOut.function();
        function = f.function(row, pain, mood, population.faring.bowelRank[row]);
        reward = f.reward(row, hedonic, pain);
        social = f.social(row, pain);
        sedation = f.sedation(row);
    }

    boolean constipated() {
        return readOut.function().constipated(row, population.faring.bowelRank[row]);
    }

    boolean hypogonadal() {
        Faring f = population.faring;
        return f.gonadalSuppression[row] > f.gonadalRank[row];
    }

    double qualityDays() {
        return population.faring.qualityDays[row];
    }

    double state(State state) {
        return population.bodies().of(state)[row];
    }

    double sourcePain() {
        return readOut.sourcePain(row);
    }

    double therapyRelief() {
        return readOut.therapyRelief(row);
    }

    Course course() {
        return population.course;
    }

    boolean diagnosed() {
        return alive() && population.course.found[row] != null;
    }

    boolean diagnosedRight() {
        return population.course.found[row] == population.course.was[row];
    }

    double taken() {
        return pharmacy.taken(population, row);
    }

    double taperingDifficulty() {
        return population.faring.taperingDifficulty[row];
    }

    double fatalOverdoseHazard() {
        return alive() ? overdoseHazard * readOut.fatalShare() : Double.NaN;
    }

    double fills() {
        return population.supply.fills[row];
    }

    boolean longActing() {
        return alive() && onOpioid && pharmacy.longActing(population, row);
    }

    double overdoses() {
        return population.overdoses[row];
    }

    Mind mind() {
        return population.mind;
    }

    Supply supply() {
        return population.supply;
    }

    double misuse() {
        return population.mind.misuse[row];
    }

    boolean everUsed() {
        return onOpioid || population.care.stoppedOn[row] != Population.NEVER;
    }

    boolean stillUses() {
        return !population.care.useEnded[row];
    }

    double firstSupply() {
        return population.care.firstSupply[row];
    }

    double waiting() {
        return population.care.waiting[row];
    }

    boolean withoutPrescriber() {
        return population.care.prescriber[row] == Care.NOBODY || population.care.turnedAway[row];
    }

    boolean hasNaloxone() {
        return population.supply.naloxone[row];
    }

    int rescues() {
        return population.supply.rescues[row];
    }

    boolean isMaintained(Maintenance maintenance) {
        return population.care.maintenance[row] == maintenance;
    }

    Seeking seeking() {
        return population.seeking;
    }

    boolean inTreatment() {
        return population.care.maintenance[row] != Maintenance.NONE;
    }

    double age() {
        return population.age[row];
    }

    boolean female() {
        return population.female[row];
    }

    Phenotype phenotype() {
        return population.phenotype[row];
    }

    double priorDose() {
        return population.priorDose[row];
    }

    boolean alive() {
        return population.alive(row);
    }

    boolean is(Status status) {
        return population.status[row] == status;
    }
}
