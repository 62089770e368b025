package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.State;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * What is taken beside what one prescriber wrote (Eq. 46): illicit heroin or fentanyl on a share id + idK·K of the days, of a
 * potency e^(σn − σ²/2) times its mean; after release from enforced abstinence (Eq. 49) on a share that falls from rd to rl, at
 * (1 + rb·e^(−t/rbt)) times the old dose; and a second prescriber's drug. The peak comes from the kinetics of an injection.
 */
public final class IllicitUse {
    /** Days. */
    public static final Parameter DAYS = Parameter.assumed(
            "illicit-days",
            "id",
            "Share of the days on which an illicit opioid is used, without addiction.",
            Dimension.FRACTION,
            0.5,
            range(0.05, 1),
            "assumption of the behaviour rules: every other day");
    /** Addiction. */
    public static final Parameter DAYS_ADDICTION = Parameter.assumed(
            "illicit-days-addiction",
            "idK",
            "What complete addiction learning adds to that share.",
            Dimension.FRACTION,
            0.4,
            range(0, 0.5),
            "assumption of the behaviour rules: nearly daily use");
    /** Heroin. */
    public static final Parameter HEROIN_SIGMA = Parameter.assumed(
            "heroin-potency-spread",
            "ih",
            "Spread of the logarithm of the potency of heroin from one purchase to the next.",
            Dimension.NUMBER,
            0.6,
            range(0, 1.5),
            "assumption of the behaviour rules: street samples vary several-fold");
    /** Fentanyl. */
    public static final Parameter FENTANYL_SIGMA = Parameter.assumed(
            "fentanyl-potency-spread",
            "if",
            "The same of what is sold once fentanyl has come.",
            Dimension.NUMBER,
            1.2,
            range(0, 2),
            "assumption of the behaviour rules: a few milligrams are mixed by hand");
    /** Potency. */
    public static final Parameter FENTANYL_POTENCY = Parameter.assumed(
            "fentanyl-potency",
            "ip",
            "Mean of what fentanyl adds up to, against what was meant to be bought.",
            Dimension.FOLD,
            2,
            range(1, 5),
            "assumption of the behaviour rules: twice as much as meant");
    /** Release. */
    public static final Parameter RELEASE_DAYS = Parameter.calibrated(
            "release-days",
            "rd",
            "Share of the days on which opioids are used in the first days after release.",
            Dimension.FRACTION,
            0.9,
            range(0, 1),
            "calibrated to findings X03, X07 (Merrall 2010)");
    /** Later. */
    public static final Parameter RELEASE_LATER = Parameter.calibrated(
            "release-days-later",
            "rl",
            "The same later on.",
            Dimension.FRACTION,
            0.1,
            range(0, 1),
            "calibrated to findings X03, X05 to X07 (Merrall 2010): on average three days a month, for some use daily and"
                    + " many are in treatment, in custody again or abstinent");
    /** Time. */
    public static final Parameter RELEASE_TIME = Parameter.calibrated(
            "release-time",
            "rt",
            "Time constant between the two.",
            Dimension.TIME,
            16,
            range(3, 60),
            "calibrated to findings X03, X07 (Merrall 2010)");
    /** Binge. */
    public static final Parameter BINGE = Parameter.calibrated(
            "release-binge",
            "rb",
            "How much more than the old dose is taken on the first day after release, as a share; what else is taken is counted as if it were opioid.",
            Dimension.FRACTION,
            1.8,
            range(0, 3),
            "calibrated to findings X03, X05 to X07: hazard eightfold, (1 + 1.8)^2 = 8, as long as ventilation is not yet at its"
                    + " floor; other drugs and alcohol are in it");
    /** Binge time. */
    public static final Parameter BINGE_TIME = Parameter.calibrated(
            "release-binge-time",
            "rbt",
            "Time constant of that.",
            Dimension.TIME,
            6,
            range(1, 20),
            "calibrated to findings X03, X07 (Merrall 2010)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(
            DAYS,
            DAYS_ADDICTION,
            HEROIN_SIGMA,
            FENTANYL_SIGMA,
            FENTANYL_POTENCY,
            RELEASE_DAYS,
            RELEASE_LATER,
            RELEASE_TIME,
            BINGE,
            BINGE_TIME);

    /** What a second prescriber adds, as a share of the first one's dose; assumption: half as much again. */
    private static final double SECOND = 0.5;

    private final Luck luck;
    private final Pharmacy pharmacy;
    private final Drug heroin;
    private final Drug fentanyl;
    private final double fentanylShare;
    private final double days;
    private final double addiction;
    private final double heroinSigma;
    private final double fentanylSigma;
    private final double potency;
    private final double releaseDays;
    private final double releaseLater;
    private final double releaseTime;
    private final double binge;
    private final double bingeTime;

    /**
     * Use.
     *
     * @param p values
     * @param drugs that exist, the two illicit ones among them
     * @param pharmacy that knows how drugs act in each person
     * @param fentanylShare share of purchases that are fentanyl
     * @param luck of the replicate
     */
    public IllicitUse(ParameterSet p, DrugTable drugs, Pharmacy pharmacy, double fentanylShare, Luck luck) {
        this.luck = luck;
        this.pharmacy = pharmacy;
        this.fentanylShare = fentanylShare;
        heroin = drugs.find("illicit-heroin").orElse(drugs.all().get(0));
        fentanyl = drugs.find("illicit-fentanyl").orElse(drugs.all().get(0));
        days = p.value(DAYS);
        addiction = p.value(DAYS_ADDICTION);
        heroinSigma = p.value(HEROIN_SIGMA);
        fentanylSigma = p.value(FENTANYL_SIGMA);
        potency = p.value(FENTANYL_POTENCY);
        releaseDays = p.value(RELEASE_DAYS);
        releaseLater = p.value(RELEASE_LATER);
        releaseTime = p.value(RELEASE_TIME);
        binge = p.value(BINGE);
        bingeTime = p.value(BINGE_TIME);
    }

    /**
     * Takes it, after what was prescribed has been taken.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     */
    public void take(Population p, int row, int day) {
        p.supply.illicitToday[row] = false;
        if (p.seeking.secondPrescriber[row] && p.onOpioid(row)) {
            second(p, row);
        }
        if (p.supply.illicit[row]
                && day >= p.seeking.releaseOn[row]
                && luck.uniform(p.number(row), Purpose.ILLICIT_DAY, day) < share(p, row, day)) {
            buy(p, row, day);
        }
    }

    private static void second(Population p, int row) {
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0, n = slots.count(); s < n; s++) {
            slots.slot(s).intake[row] *= 1 + SECOND;
        }
    }

    private double share(Population p, int row, int day) {
        int resumed = p.seeking.resumedOn[row];
        return resumed == Population.NEVER
                ? days + addiction * p.bodies().of(State.ADDICTION)[row]
                : releaseLater + (releaseDays - releaseLater) * StrictFastMath.exp((resumed - day) / releaseTime);
    }

    private void buy(Population p, int row, int day) {
        long number = p.number(row);
        boolean strong = luck.uniform(number, Purpose.ILLICIT_KIND, day) < fentanylShare;
        double sigma = strong ? fentanylSigma : heroinSigma;
        double n = luck.normal(number, Purpose.ILLICIT_POTENCY, day);
        double mme =
                p.supply.illicitDose[row] * (strong ? potency : 1) * StrictFastMath.exp(sigma * n - sigma * sigma / 2);
        int resumed = p.seeking.resumedOn[row];
        if (resumed != Population.NEVER) {
            mme *= 1 + binge * StrictFastMath.exp((resumed - day) / bingeTime);
        }
        DrugSlots.Slot slot = pharmacy.slot(p, row, strong ? fentanyl : heroin);
        slot.intake[row] += mme * slot.exposure[row];
        p.supply.illicitToday[row] = true;
    }
}
