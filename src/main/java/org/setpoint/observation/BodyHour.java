package org.setpoint.observation;

/**
 * One hour of a body, at its end.
 *
 * @param hour since day 0
 * @param dose taken in this hour, as the body counts it, MME for agonists; 0 for other drugs
 * @param plasma level of full agonists, MME/d-eq
 * @param effectSite level of full agonists, MME/d-eq
 * @param occupancy share of receptors occupied by drugs
 * @param stimulus by drugs, MME/d-eq
 * @param receptors functional, fraction of naive
 * @param tone endogenous, fraction of naive
 * @param analgesicFold tolerance of relief
 * @param respiratoryFold tolerance of breathing
 * @param ventilation share of that without drugs
 * @param pain points
 * @param twinPain points, of the drug-free twin
 * @param cows 0 to 48
 */
public record BodyHour(
        int hour,
        double dose,
        double plasma,
        double effectSite,
        double occupancy,
        double stimulus,
        double receptors,
        double tone,
        double analgesicFold,
        double respiratoryFold,
        double ventilation,
        double pain,
        double twinPain,
        double cows) {}
