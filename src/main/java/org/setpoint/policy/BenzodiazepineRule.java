package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** No opioid and benzodiazepine together. */
@AutoService(PolicyBlock.class)
public final class BenzodiazepineRule implements PolicyBlock {
    private static final String END = "end-benzodiazepine";
    private static final String REFUSE = "refuse-opioid";

    @Override
    public String name() {
        return "benzodiazepine-rule";
    }

    @Override
    public String meaning() {
        return "Whoever takes a benzodiazepine is not started on an opioid and is raised no further; or the benzodiazepine is"
                + " ended beside an opioid, after a taper of it. What goes on already is not stopped by the refusal.";
    }

    @Override
    public String source() {
        return "CDC 2016, recommendation 11: avoid prescribing opioids and benzodiazepines together whenever possible, and"
                + " taper the benzodiazepine by a quarter every one to two weeks; CDC 2022, recommendation 11: particular caution";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.choice(
                        "then", List.of(END, REFUSE, "both"), "both", "What is done.", "CDC 2016, recommendation 11"),
                Key.quantity(
                        "taper-for",
                        Dimension.TIME,
                        "42 days",
                        0,
                        365,
                        "How long the benzodiazepine is tapered before it ends; 0 ends it at once.",
                        "CDC 2016, recommendation 11: 25 % every 1 to 2 weeks (not re-read), so 4 to 8 weeks"),
                Key.quantity(
                        "chance",
                        Dimension.FRACTION,
                        "100 %",
                        0,
                        1,
                        "Chance at a visit that the prescriber begins to end it.",
                        "by definition: as written"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        boolean ends = !settings.word("then").equals(REFUSE);
        boolean refuses = !settings.word("then").equals(END);
        double taper = settings.number("taper-for");
        double chance = settings.number("chance");
        int endsOn = memory.cell();
        return visit -> {
            if (!visit.benzodiazepine()) {
                visit.remember(endsOn, Double.NaN);
                return;
            }
            if (refuses) {
                visit.guard().mayStart = false;
                visit.guard().ceiling = Math.min(visit.guard().ceiling, visit.dose());
            }
            if (ends && visit.onOpioid()) {
                end(visit, endsOn, taper, chance);
            }
        };
    }

    private static void end(Visit visit, int endsOn, double taper, double chance) {
        if (Double.isNaN(visit.recall(endsOn))) {
            if (visit.uniform(Purpose.BENZODIAZEPINE_ENDED) >= chance) {
                return;
            }
            visit.remember(endsOn, visit.day() + taper);
        }
        double left = visit.recall(endsOn) - visit.day();
        if (left > 0) {
            visit.seeAgainIn(left);
        } else {
            visit.benzodiazepine(false);
            visit.note("benzodiazepine-ended");
            visit.remember(endsOn, Double.NaN);
        }
    }
}
