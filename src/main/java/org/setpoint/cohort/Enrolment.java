package org.setpoint.cohort;

import net.jafama.StrictFastMath;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.effect.Breathing;
import org.setpoint.model.effect.ColdPressor;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Benzodiazepines;
import org.setpoint.patient.Phenotype;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** Draws patients one by one, so that patient 17 is the same whoever else is in the cohort. */
public final class Enrolment {
    /** Age around which sensitivity is calibrated, years. */
    private static final double CALIBRATION_AGE = 57;
    /** SD of the logarithm of side-effect liability; assumption of the behaviour rules. */
    private static final double LIABILITY_SD = 0.8;
    /** SD of the logarithm of the healing time; assumption of the behaviour rules. */
    private static final double HEALING_SD = 0.7;

    private final CohortPlan plan;
    private final ParameterSet parameters;
    private final Luck luck;
    private final Settings settings;
    private final Ancestry ancestry;
    private final Enzyme enzyme;
    private final EntryPain entryPain;
    private final PainCourses courses;
    private final CohortFile file;

    /**
     * An enrolment.
     *
     * @param plan who
     * @param parameters of the model
     * @param luck of the replicate
     */
    public Enrolment(CohortPlan plan, ParameterSet parameters, Luck luck) {
        this.plan = plan;
        this.parameters = parameters;
        this.luck = luck;
        settings = plan.settings();
        ancestry = Ancestry.of(settings.word("ancestry"));
        enzyme = new Enzyme(settings.word("cyp2d6"), ancestry, parameters.value(CohortParameters.CYP2D6_VARIANTS));
        entryPain = new EntryPain(plan, parameters);
        courses = new PainCourses(plan, parameters);
        file = new CohortFile(plan.rows());
    }

    /**
     * Fills every row of a population.
     *
     * @param population with numbers inside the cohort
     */
    public void enrol(Population population) {
        for (int row = 0; row < population.size(); row++) {
            enrol(population, row);
        }
    }

    private void enrol(Population p, int row) {
        Draw draw = new Draw(parameters, luck, p.number(row));
        p.phenotype[row] = phenotype(draw.u(Purpose.PHENOTYPE));
        p.age[row] = (float) Math.max(
                18, Math.min(100, settings.number("age") + settings.number("age-sd") * draw.z(Purpose.AGE)));
        p.female[row] = draw.chance(Purpose.SEX, settings.number("female"));
        p.cyp2d6[row] = enzyme.draw(draw.u(Purpose.CYP2D6));
        p.oprm1[row] = ancestry.oprm1(draw.u(Purpose.OPRM1));
        p.sideEffectLiability[row] = (float) StrictFastMath.exp(
                LIABILITY_SD * draw.z(Purpose.SIDE_EFFECT_LIABILITY) - LIABILITY_SD * LIABILITY_SD / 2);
        file.describe(p, row);
        p.cyp2d6[row] = enzyme.counting(p.cyp2d6[row]);
        sensitivity(p, row, draw);
        adaptation(p.bodies(), row, draw, p.phenotype[row]);
        danger(p, row, draw);
        p.course.kind[row] = courses.kind(draw);
        p.bodies().of(Trait.HEALING_TIME)[row] = (float) (courses.healingTime(p.course.kind[row])
                * StrictFastMath.exp(HEALING_SD * draw.z(Purpose.HEALING_TIME)));
        file.overrideTraits(p, row);
        boolean benzodiazepine = p.bodies().of(Trait.BENZODIAZEPINE)[row] > 0;
        p.bodies().of(Signal.BENZODIAZEPINE)[row] = benzodiazepine ? 1 : 0;
        p.supply.benzodiazepine[row] = p.supply.benzodiazepineEver[row] = benzodiazepine;
        courses.before(p, row);
        entryPain.draw(p, row, draw, file.fixes((int) p.number(row), Trait.MEAN_PAIN));
        courses.after(p, row, draw);
        p.weekPain[row] = p.pain[row] = p.enrolmentPain[row];
    }

    private Phenotype phenotype(double u) {
        double sum = 0;
        for (Phenotype phenotype : Phenotype.values()) {
            sum += plan.pain().getOrDefault(phenotype.word(), 0.0);
            if (u < sum) {
                return phenotype;
            }
        }
        return Phenotype.NOCIPLASTIC;
    }

    /** How strongly this body answers. */
    private void sensitivity(Population p, int row, Draw draw) {
        Bodies b = p.bodies();
        double byAge = StrictFastMath.exp(-parameters.value(Analgesia.AGE_SLOPE) * (p.age[row] - CALIBRATION_AGE));
        double tone = draw.trait(Binding.ENDOGENOUS_STIMULUS, Purpose.ENDOGENOUS_STIMULUS)
                * (p.phenotype[row] == Phenotype.NOCIPLASTIC ? draw.value(CohortParameters.NOCIPLASTIC_TONE) : 1);
        double byTone = StrictFastMath.pow(
                tone / draw.value(Binding.ENDOGENOUS_STIMULUS), draw.value(Analgesia.TONE_EC50_LINK));
        double byGene = p.oprm1[row] ? draw.value(Analgesia.OPRM1_FACTOR) : 1;
        set(b, Trait.ENDOGENOUS_STIMULUS, row, tone);
        set(b, Trait.EC50, row, draw.trait(Analgesia.EC50, Purpose.EC50) * byTone * byGene * byAge);
        double share = draw.spread(responsiveShare(p.phenotype[row]), draw.z(Purpose.RESPONSIVE_SHARE));
        set(b, Trait.RESPONSIVE_SHARE, row, Math.max(0.02, Math.min(0.95, share)));
        set(b, Trait.RESPIRATORY_C50, row, draw.trait(Breathing.C50, Purpose.RESPIRATORY_C50) * byAge);
        set(b, Trait.COLD_PRESSOR, row, draw.trait(ColdPressor.NAIVE, Purpose.COLD_PRESSOR));
        set(b, Trait.COWS_SCALE, row, draw.trait(Withdrawal.COWS_SCALE, Purpose.COWS_SCALE));
    }

    /** How this body adapts. */
    private static void adaptation(Bodies b, int row, Draw draw, Phenotype phenotype) {
        set(b, Trait.ANALGESIC_TOLERANCE_SIZE, row, draw.trait(AnalgesicTolerance.SIZE, Purpose.TOLERANCE_SIZE));
        set(b, Trait.ANALGESIC_TOLERANCE_TIME, row, draw.trait(AnalgesicTolerance.ONSET_TIME, Purpose.TOLERANCE_TIME));
        double respiratory = draw.trait(RespiratoryTolerance.SIZE, Purpose.RESPIRATORY_TOLERANCE);
        set(b, Trait.RESPIRATORY_TOLERANCE_SCALE, row, respiratory / draw.value(RespiratoryTolerance.SIZE));
        set(b, Trait.ADAPTATION_TIME, row, draw.trait(Adaptation.TIME, Purpose.ADAPTATION_TIME));
        set(b, Trait.TONE_RETURN_TIME, row, draw.trait(EndogenousTone.RETURN_TIME, Purpose.TONE_RETURN));
        boolean scar = draw.chance(Purpose.TONE_SCAR, draw.value(EndogenousTone.SCAR_SHARE));
        set(b, Trait.TONE_SCAR, row, scar ? 0.1 + 0.4 * draw.u(Purpose.TONE_SCAR_SIZE) : 0);
        double share = draw.value(CentralSensitisation.SUSCEPTIBLE_SHARE);
        double odds = share
                / (1 - share)
                * (phenotype == Phenotype.NOCIPLASTIC ? draw.value(CentralSensitisation.NOCIPLASTIC_ODDS) : 1);
        boolean susceptible = draw.chance(Purpose.SUSCEPTIBLE, odds / (1 + odds));
        double z = draw.z(Purpose.SUSCEPTIBILITY);
        set(
                b,
                Trait.HYPERALGESIA_SUSCEPTIBILITY,
                row,
                susceptible
                        ? Draw.lognormal(1, 0.4, z)
                        : Draw.lognormal(draw.value(CohortParameters.USUAL_SUSCEPTIBILITY), 0.8, z));
    }

    /** What makes the same dose more dangerous for this person, and use harder to leave. */
    private void danger(Population p, int row, Draw draw) {
        Bodies b = p.bodies();
        double distress = draw.z(Purpose.DISTRESS) + settings.number("safety-net");
        double sd = draw.value(OverdoseHazard.FRAILTY_SD);
        double link = draw.value(OverdoseHazard.FRAILTY_DISTRESS);
        double frailty = link * distress + sd * draw.z(Purpose.FRAILTY) - (link * link + sd * sd) / 2;
        set(b, Trait.OVERDOSE_FRAILTY, row, StrictFastMath.exp(frailty));
        boolean taken = draw.chance(Purpose.BENZODIAZEPINE, new Benzodiazepines(parameters).share(distress));
        set(b, Trait.BENZODIAZEPINE, row, taken ? 1 : 0);
        boolean apnoea = draw.chance(Purpose.SLEEP_APNOEA, settings.number("sleep-apnoea"));
        set(b, Trait.SLEEP_APNOEA, row, apnoea ? 1 : 0);
        set(b, Trait.DISTRESS, row, distress);
        double v = draw.spread(AddictionLearning.VULNERABILITY, draw.z(Purpose.VULNERABILITY))
                * StrictFastMath.exp(draw.value(CohortParameters.VULNERABILITY_DISTRESS) * distress);
        set(b, Trait.ADDICTION_VULNERABILITY, row, v);
    }

    private static Parameter responsiveShare(Phenotype phenotype) {
        return switch (phenotype) {
            case NOCICEPTIVE -> Analgesia.NOCICEPTIVE;
            case NEUROPATHIC -> Analgesia.NEUROPATHIC;
            case NOCIPLASTIC -> Analgesia.NOCIPLASTIC;
        };
    }

    private static void set(Bodies b, Trait trait, int row, double value) {
        b.of(trait)[row] = (float) value;
    }
}
