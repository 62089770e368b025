package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** The three-step ladder: no opioid, then a weak one up to its limit, then a strong one. */
@AutoService(PolicyBlock.class)
public final class AnalgesicLadder implements PolicyBlock {
    /** A dose counts as the limit from here on: weights are converted to MME and back. */
    private static final double LIMIT_REACHED = 1 - 1e-9;

    @Override
    public String name() {
        return "analgesic-ladder";
    }

    @Override
    public String meaning() {
        return "Step 1 no opioid, step 2 a weak opioid up to the limit of its label, step 3 a strong one; goes a step up, or"
                + " raises the dose, while a condition holds.";
    }

    @Override
    public String source() {
        return "WHO Cancer Pain Relief 1986 (three steps); WHO 2018 gives it as a guide only";
    }

    @Override
    public Role role() {
        return Role.TREATMENT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "non-opioid-for",
                        Dimension.TIME,
                        "28 days",
                        0,
                        3650,
                        "Least time on step 1; 0 days begins with the weak opioid.",
                        "assumption: a month on non-opioids"),
                Key.of("weak", Key.Kind.DRUG, "tramadol-ir", "The weak opioid.", "WHO 1986: codeine; tramadol since"),
                weight(
                        "weak-start",
                        "150 mg/day",
                        "First dose of the weak opioid.",
                        "assumption: labels begin at 25 to 200 mg/day"),
                weight(
                        "weak-limit",
                        "400 mg/day",
                        "Highest dose of the weak opioid.",
                        "label of tramadol: 400 mg/day; codeine 240 to 360 mg/day"),
                Key.of("strong", Key.Kind.DRUG, "morphine-er", "The strong opioid.", "WHO 1986: morphine"),
                PolicyBlock.dose(
                        "strong-start", "30 MME/day", "First dose of the strong opioid.", "CDC 2022: 20 to 30 MME/day"),
                PolicyBlock.dose(
                        "strong-limit",
                        "90 MME/day",
                        "Highest dose of the strong opioid.",
                        "CDC 2016, recommendation 5"),
                Key.quantity(
                        "step",
                        Dimension.FRACTION,
                        "50 %",
                        0.01,
                        2,
                        "By how much a dose is raised.",
                        "assumption: 25 to 50 %"),
                Key.quantity(
                        "every",
                        Dimension.TIME,
                        "28 days",
                        1,
                        365,
                        "Least time between two steps.",
                        "assumption: usual visits; faster in cancer pain"),
                Key.of(
                        "when",
                        Key.Kind.CONDITION,
                        "relief < 30 %",
                        "A step is taken while this holds.",
                        "30 % is the usual threshold of meaningful relief (Farrar 2001)"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        List<String> wrong = new ArrayList<>();
        Drug strong = settings.get("strong", Drug.class);
        if (!strong.countedInMme()) {
            wrong.add("'" + strong.name() + "' has no MME factor, and the doses of step 3 are in MME/day");
        }
        if (settings.get("weak", Drug.class).equals(strong)) {
            wrong.add("'weak' and 'strong' are the same drug; step 2 and step 3 need different ones");
        }
        if (settings.number("weak-start") > settings.number("weak-limit")) {
            wrong.add("'weak-start' is above 'weak-limit'");
        }
        if (settings.number("strong-start") > settings.number("strong-limit")) {
            wrong.add("'strong-start' is above 'strong-limit'");
        }
        return wrong;
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return new Ladder(settings, memory);
    }

    private static Key weight(String name, String fallback, String meaning, String source) {
        return Key.quantity(name, Dimension.MASS_RATE, fallback, 1, 5000, meaning, source);
    }

    /** The rule: the step is read off what is prescribed. */
    private static final class Ladder implements Policy {
        private final Settings s;
        private final Drug weak;
        private final Drug strong;
        private final Condition when;
        private final int lastStep;

        Ladder(Settings settings, Memory memory) {
            s = settings;
            weak = s.get("weak", Drug.class);
            strong = s.get("strong", Drug.class);
            when = s.get("when", Condition.class);
            lastStep = memory.cell();
        }

        @Override
        public void atVisit(Visit visit) {
            if (visit.declined()) {
                return;
            }
            if (Double.isNaN(visit.recall(lastStep))) {
                visit.remember(lastStep, visit.day());
            }
            double waited = visit.day() - visit.recall(lastStep);
            boolean onOpioid = visit.onOpioid();
            if (waited < s.number(onOpioid ? "every" : "non-opioid-for") || !when.holds(visit)) {
                return;
            }
            climb(visit, onOpioid);
            visit.remember(lastStep, visit.day());
        }

        private void climb(Visit visit, boolean onOpioid) {
            double factor = 1 + s.number("step");
            double weight = visit.weight(weak);
            if (!onOpioid) {
                visit.prescribe(weak, visit.equivalent(weak, s.number("weak-start")));
                if (visit.onOpioid()) {
                    visit.note("ladder-weak");
                }
            } else if (visit.dose(strong) > 0) {
                visit.prescribe(strong, Math.min(s.number("strong-limit"), visit.dose(strong) * factor));
            } else if (weight > 0 && weight < LIMIT_REACHED * s.number("weak-limit")) {
                visit.prescribe(weak, visit.equivalent(weak, Math.min(s.number("weak-limit"), weight * factor)));
            } else {
                visit.exchange(strong, s.number("strong-start"), 0);
                visit.note("ladder-strong");
            }
        }
    }
}
