package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** Titration to response, up to a cap: start low, and raise the dose while relief is not enough. */
@AutoService(PolicyBlock.class)
public final class Titration implements PolicyBlock {
    /** A dose this much lower than what was written was lowered by somebody, and is not by rounding. */
    private static final double ROUNDING = 1e-9;

    @Override
    public String name() {
        return "titration";
    }

    @Override
    public String meaning() {
        return "Starts low and raises the dose step by step while a condition holds, up to a cap; keeps the dose once another block has"
                + " lowered it.";
    }

    @Override
    public String source() {
        return "treat-to-target titration of SPACE, at most 100 MME/day (Krebs 2018); start low, go slow (CDC 2022, recommendation 4)";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of(
                        "drug",
                        Key.Kind.DRUG,
                        "oxycodone-er",
                        "The drug.",
                        "assumption: the most studied in long-term therapy"),
                PolicyBlock.dose(
                        "start", "20 MME/day", "First dose.", "CDC 2022: 20 to 30 MME/day for the opioid-naive"),
                Key.quantity(
                        "step",
                        Dimension.FRACTION,
                        "25 %",
                        0,
                        2,
                        "By how much a step raises the dose.",
                        "assumption: common steps are 25 to 50 %"),
                Key.quantity(
                        "every",
                        Dimension.TIME,
                        "28 days",
                        1,
                        365,
                        "Least time between two steps.",
                        "SPACE: monthly visits during titration"),
                Key.of(
                        "when",
                        Key.Kind.CONDITION,
                        "relief < 30 %",
                        "The dose is raised while this holds.",
                        "30 % is the usual threshold of meaningful relief (Farrar 2001)"),
                PolicyBlock.dose("cap", "100 MME/day", "Highest dose.", "SPACE: 100 MME/day"),
                Key.of("stop-raising", Key.Kind.DAY, "end", "From this day on the dose is kept.", "by definition"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        List<String> wrong = new ArrayList<>(PolicyBlock.uncounted(settings));
        if (settings.number("start") > settings.number("cap")) {
            wrong.add("'start' is above 'cap'; start low, or raise the cap");
        }
        return wrong;
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("drug", Drug.class);
        double start = settings.number("start");
        double step = settings.number("step");
        double every = settings.number("every");
        double cap = settings.number("cap");
        double stop = settings.number("stop-raising");
        Condition when = settings.get("when", Condition.class);
        int lastStep = memory.cell();
        int written = memory.cell();
        return visit -> {
            if (visit.declined()) {
                return;
            }
            double dose = visit.dose(drug);
            if (Double.isNaN(visit.recall(lastStep))) {
                boolean onPartialAgonist = visit.onOpioid() && visit.dose() == 0;
                if (dose == 0 && !onPartialAgonist) {
                    visit.prescribe(drug, start);
                }
                if (visit.dose(drug) > 0) {
                    visit.remember(lastStep, visit.day());
                    visit.remember(written, visit.dose(drug));
                }
            } else if (dose >= visit.recall(written) * (1 - ROUNDING)
                    && dose > 0
                    && dose < cap
                    && visit.day() < stop
                    && visit.day() - visit.recall(lastStep) >= every
                    && when.holds(visit)
                    && granted(visit)) {
                visit.prescribe(drug, Math.min(cap, dose * (1 + step)));
                visit.remember(lastStep, visit.day());
                visit.remember(written, visit.dose(drug));
            }
        };
    }

    /** Rules in force may ask for caution: then not every step that the protocol wants is taken. */
    private static boolean granted(Visit visit) {
        return visit.guard().granting >= 1 || visit.uniform(Purpose.RAISE_IN_SPITE) < visit.guard().granting;
    }
}
