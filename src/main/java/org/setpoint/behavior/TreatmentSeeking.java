package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.body.State;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Treatment of opioid use disorder (Eq. 47): begins at a rate t0·access for those without a prescription whose K exceeds one half,
 * and for users of illicit opioids; lasts ts on average; ends illicit use. The first dose comes when a day without opioids has
 * passed, so that buprenorphine does not precipitate withdrawal at its worst.
 */
public final class TreatmentSeeking {
    /** Start. */
    public static final Parameter START = Parameter.assumed(
            "treatment-start",
            "t0",
            "Rate at which people with opioid use disorder or illicit use begin its treatment.",
            Dimension.RATE,
            0.0006,
            range(0, 0.02),
            "assumption of the behaviour rules: about a fifth a year");
    /** Stay. */
    public static final Parameter STAY = Parameter.assumed(
            "treatment-stay",
            "ts",
            "Mean stay in treatment.",
            Dimension.TIME,
            270,
            range(30, 2000),
            "assumption: between 36 % beyond six months (Krawczyk 2021 on TEDS-D 2017, PMC8197774) and 57 % "
                    + "at 12 months (O\u2019Connor 2020), near 49 to 58 % at 6 months (Biondi 2022, not re-read)");
    /** Dose. */
    public static final Parameter DOSE = Parameter.assumed(
            "treatment-buprenorphine",
            "tb",
            "Buprenorphine a day.",
            Dimension.MASS_RATE,
            16,
            range(4, 32),
            "assumption: the usual dose; 16 mg counted as a high dose in Biondi 2022 (not re-read)");
    /** Methadone. */
    public static final Parameter METHADONE = Parameter.assumed(
            "treatment-methadone",
            "tm",
            "Methadone a day.",
            Dimension.MASS_RATE,
            80,
            range(30, 150),
            "assumption: within the usual 60 to 120 mg; 85 mg counted as a high dose in Biondi 2022 (not re-read)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(START, STAY, DOSE, METHADONE);

    private final Luck luck;
    private final Pharmacy pharmacy;
    private final Drug buprenorphine;
    private final Drug methadone;
    private final double start;
    private final double exit;
    private final double dose;
    private final double methadoneDose;
    private final double methadoneShare;

    /**
     * Treatment.
     *
     * @param p values
     * @param drugs that exist
     * @param pharmacy that hands it out
     * @param methadoneShare share who get methadone
     * @param luck of the replicate
     */
    public TreatmentSeeking(ParameterSet p, DrugTable drugs, Pharmacy pharmacy, double methadoneShare, Luck luck) {
        this.luck = luck;
        this.pharmacy = pharmacy;
        this.methadoneShare = methadoneShare;
        buprenorphine = drugs.find("buprenorphine-sl").orElse(drugs.all().get(0));
        methadone = drugs.find("methadone").orElse(drugs.all().get(0));
        start = p.value(START) * Week.DAYS;
        exit = Week.DAYS / p.value(STAY);
        dose = p.value(DOSE);
        methadoneDose = p.value(METHADONE);
    }

    /**
     * Does the patient go into treatment this week?
     *
     * @param p patients
     * @param row which, not in treatment
     * @param day of the run
     * @param access factor on the way in, 1 = usual
     * @return true if so; illicit use has ended then, prescriptions are left to the caller
     */
    public boolean enters(Population p, int row, int day, double access) {
        boolean illicit = p.supply.illicit[row];
        boolean addicted = p.bodies().of(State.ADDICTION)[row] > 0.5;
        if (!(illicit || (addicted && !p.onOpioid(row)))
                || luck.uniform(p.number(row), Purpose.TREATMENT_START, day) >= start * access) {
            return false;
        }
        boolean full = luck.uniform(p.number(row), Purpose.TREATMENT_KIND, day) < methadoneShare;
        p.care.maintenance[row] = full ? Maintenance.METHADONE : Maintenance.BUPRENORPHINE;
        p.supply.illicit[row] = false;
        p.seeking.inductionOn[row] = day + 1;
        p.care.care[row] = 1;
        return true;
    }

    /**
     * The first dose is prescribed.
     *
     * @param p patients
     * @param row which
     */
    public void induct(Population p, int row) {
        p.seeking.inductionOn[row] = Population.NEVER;
        boolean full = p.care.maintenance[row] == Maintenance.METHADONE;
        pharmacy.slot(p, row, full ? methadone : buprenorphine).prescribed[row] = full ? methadoneDose : dose;
    }

    /**
     * Does the patient leave treatment this week?
     *
     * @param p patients
     * @param row which, in treatment
     * @param day of the run
     * @return true if so; nothing is prescribed any more then
     */
    public boolean leaves(Population p, int row, int day) {
        if (luck.uniform(p.number(row), Purpose.TREATMENT_EXIT, day) >= exit) {
            return false;
        }
        pharmacy.scale(p, row, 0);
        p.care.maintenance[row] = Maintenance.NONE;
        p.seeking.inductionOn[row] = Population.NEVER;
        return true;
    }
}
