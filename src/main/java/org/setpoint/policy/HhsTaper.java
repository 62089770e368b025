package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Tapering;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** The taper of the HHS guide: offered and not imposed, 5 to 20 % every four weeks, with pauses. */
@AutoService(PolicyBlock.class)
public final class HhsTaper implements PolicyBlock {
    @Override
    public String name() {
        return "hhs-2019-taper";
    }

    @Override
    public String meaning() {
        return "Offers a taper and begins it only with who agrees; 5 to 20 % of the starting dose every four weeks, with"
                + " pauses. Who does not agree keeps the dose and is asked again later.";
    }

    @Override
    public String source() {
        return "HHS Guide for Clinicians on the Appropriate Dosage Reduction or Discontinuation of Long-Term Opioid"
                + " Analgesics, 2019: shared decision-making; common tapers reduce 5 to 20 % every 4 weeks; pauses while the"
                + " patient acquires skills or withdrawal is treated; no abrupt stop unless life is in danger";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                TaperKeys.to("0 MME/day"),
                Key.quantity(
                        "step",
                        Dimension.FRACTION,
                        "10 %",
                        0.05,
                        0.2,
                        "Share of the starting dose that a step takes away.",
                        "HHS 2019: 5 to 20 %; 10 % is also CDC 2022's, recommendation 5"),
                TaperKeys.every("28 days", "HHS 2019: every 4 weeks"),
                Key.quantity(
                        "agree",
                        Dimension.FRACTION,
                        "35 %",
                        0,
                        1,
                        "Chance that the patient agrees when it is offered.",
                        "behaviour rules: 35 % of tapers of the prescriber's own judgement are agreed, an assumption"),
                Key.quantity(
                        "offer-every",
                        Dimension.TIME,
                        "84 days",
                        1,
                        3650,
                        "Time between two offers.",
                        "CDC 2016, recommendation 7: benefits and harms are weighed every 3 months or more often"),
                Key.of(
                        "pause-when",
                        Key.Kind.CONDITION,
                        TaperKeys.HARD,
                        "No step is taken while this holds.",
                        "HHS 2019: pause while withdrawal is treated; limits: assumption of the behaviour rules"),
                TaperKeys.pauseFor("28 days", "HHS 2019: pauses are acceptable"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        TaperCourse course = new TaperCourse(
                new TaperCourse.Plan(
                        Tapering.AGREED,
                        settings.number("to"),
                        settings.number("step"),
                        settings.number("every"),
                        settings.number("pause-for")),
                memory);
        Condition pauseWhen = settings.get("pause-when", Condition.class);
        double agree = settings.number("agree");
        double offerEvery = settings.number("offer-every");
        int nextOffer = memory.cell();
        return visit -> {
            if (course.underWay(visit)) {
                goOn(course, pauseWhen, visit);
            } else if (course.possible(visit) && !(visit.day() < visit.recall(nextOffer))) {
                visit.remember(nextOffer, visit.day() + offerEvery);
                if (visit.uniform(Purpose.TAPER_CONSENT) < agree) {
                    course.begin(visit);
                }
            }
            if (!course.underWay(visit)) {
                visit.standBack();
            }
        };
    }

    private static void goOn(TaperCourse course, Condition pauseWhen, Visit visit) {
        if (course.due(visit)) {
            if (pauseWhen.holds(visit)) {
                course.pause(visit);
            } else {
                course.step(visit);
            }
        }
    }
}
