package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** Replaces every opioid by another one, at a chosen share below the equianalgesic dose, at once or over days. */
@AutoService(PolicyBlock.class)
public final class Rotation implements PolicyBlock {
    private static final double DONE = Double.NEGATIVE_INFINITY;

    @Override
    public String name() {
        return "rotation";
    }

    @Override
    public String meaning() {
        return "Replaces every opioid by another one, below the equianalgesic dose by a chosen reduction, at once or in equal"
                + " daily steps; may then raise the new one again, up to the dose before.";
    }

    @Override
    public String source() {
        return "Fine and Portenoy 2009: reduce the calculated equianalgesic dose by 25 to 50 %, by 75 to 90 % if the new drug"
                + " is methadone; CDC 2022 counts both drugs by the same table";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("to", Key.Kind.DRUG, null, "The new drug.", "by definition"),
                Key.quantity(
                        "reduction",
                        Dimension.FRACTION,
                        "40 %",
                        0,
                        0.95,
                        "How far below the equianalgesic dose the new drug is started; 0 % is the full dose.",
                        "Fine and Portenoy 2009: 25 to 50 %; assumption: nearer to the upper end in the old and frail"),
                Key.quantity(
                        "factor",
                        Dimension.NUMBER,
                        "0",
                        0,
                        100,
                        "MME per mg of the new drug by which its dose is calculated; 0 is the scenario's table.",
                        "by definition; tables from single doses put methadone at 1 to 4 (Lawlor 1998); at a median of"
                                + " 145 mg/day of morphine it was 7.75 (Ripamonti 1998, J Clin Oncol 16:3216)"),
                Key.whole(
                        "over-days",
                        "1",
                        1,
                        60,
                        "Days over which the old drug goes and the new one comes, in equal steps; 1 is at once.",
                        "assumption: most rotations are made at once; methadone often over 3 days"),
                Key.of(
                        "raise-when",
                        Key.Kind.CONDITION,
                        "nobody",
                        "After the rotation the new drug is raised while this holds; 'nobody' keeps it.",
                        "Fine and Portenoy 2009: then titrate to effect"),
                Key.quantity(
                        "step",
                        Dimension.FRACTION,
                        "25 %",
                        0.01,
                        1,
                        "By how much such a step raises the dose, at a usual visit, up to the dose before the rotation.",
                        "assumption: common steps are 25 to 50 %"));
    }

    @Override
    public List<String> contradictions(Settings settings) {
        Drug drug = settings.get("to", Drug.class);
        return drug.countedInMme()
                ? List.of()
                : List.of("'" + drug.name()
                        + "' has no MME factor, so there is no equianalgesic dose to reduce; use the block"
                        + " 'buprenorphine-start', or 'fixed-dose' with 'weight'");
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Drug drug = settings.get("to", Drug.class);
        double kept = 1 - settings.number("reduction");
        double factor = settings.number("factor");
        double days = settings.number("over-days");
        double step = settings.number("step");
        Condition raise = settings.get("raise-when", Condition.class);
        int before = memory.cell();
        int begun = memory.cell();
        return visit -> {
            double dose = visit.dose();
            if (dose == 0) {
                return;
            }
            if (Double.isNaN(visit.recall(before))) {
                if (visit.dose(drug) == dose) {
                    return;
                }
                visit.remember(before, dose);
                visit.remember(begun, visit.day());
                visit.note("rotated");
            }
            double elapsed = visit.day() - visit.recall(begun);
            double full = visit.recall(before);
            if (elapsed < days) {
                double done = Math.min(1, (elapsed + 1) / days);
                double wanted = full * kept * done;
                visit.exchange(
                        drug,
                        factor > 0 ? visit.equivalent(drug, wanted / factor) : wanted,
                        left(visit, drug, full * (1 - done)));
                if (done < 1) {
                    visit.seeAgainIn(1);
                } else {
                    visit.remember(begun, DONE); // more days by a later change do not begin it again
                }
            } else if (visit.dose(drug) < full && raise.holds(visit)) {
                visit.prescribe(drug, Math.min(full, visit.dose(drug) * (1 + step)));
            }
        };
    }

    /** The share of the old drugs at which together they make up a dose, MME/day; limits on MME hold for both drugs. */
    private static double left(Visit visit, Drug drug, double wanted) {
        double others = visit.dose() - visit.dose(drug);
        return wanted <= 0 || others <= 0 ? 0 : wanted / others;
    }
}
