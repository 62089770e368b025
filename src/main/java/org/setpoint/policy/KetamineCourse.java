package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** A course of an NMDA blocker (ketamine) against opioid-induced hyperalgesia: doses at intervals, each of which fades. */
@AutoService(PolicyBlock.class)
public final class KetamineCourse implements PolicyBlock {
    @Override
    public String name() {
        return "nmda-modulation";
    }

    @Override
    public String meaning() {
        return "Gives ketamine, as a series of infusions or by mouth, for a time: hyperalgesia grows more slowly, and so fades."
                + " Some stop for psychomimetic side effects.";
    }

    @Override
    public String source() {
        return "ketamine lessens hyperalgesia after remifentanil (reviews); infusions for chronic pain: consensus guideline of"
                + " ASRA, AAPM and ASA (Cohen et al., Reg Anesth Pain Med 2018), with weak evidence";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "for",
                        Dimension.TIME,
                        "84 days",
                        1,
                        3650,
                        "Length of the course.",
                        "assumption: three months of treatment"),
                Key.quantity(
                        "every",
                        Dimension.TIME,
                        "7 days",
                        1,
                        90,
                        "Time between two doses; 1 day stands for ketamine by mouth.",
                        "assumption: weekly infusions"),
                Key.quantity(
                        "effect",
                        Dimension.FRACTION,
                        "50 %",
                        0,
                        1,
                        "Share by which a dose slows the growth of hyperalgesia at first.",
                        "assumption: 0.5, the size of its effect on hyperalgesia after remifentanil is of that order"),
                Key.quantity(
                        "stop-chance",
                        Dimension.FRACTION,
                        "3 %",
                        0,
                        1,
                        "Chance at each dose that the patient stops for hallucinations or dissociation.",
                        "assumption: psychomimetic effects are common and mostly borne; with 3 % a third stop within 12 doses"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double length = settings.number("for");
        double every = settings.number("every");
        double effect = settings.number("effect");
        double stopChance = settings.number("stop-chance");
        int ends = memory.cell();
        int next = memory.cell();
        return visit -> {
            if (Double.isNaN(visit.recall(ends))) {
                visit.remember(ends, visit.day() + length);
                visit.remember(next, visit.day());
                visit.note("ketamine-started");
            }
            if (visit.day() >= visit.recall(ends)) {
                return;
            }
            if (visit.day() >= visit.recall(next)) {
                visit.blockNmda(effect);
                visit.remember(next, visit.day() + every);
                if (visit.uniform(Purpose.KETAMINE_STOP) < stopChance) {
                    visit.remember(ends, visit.day());
                    visit.note("ketamine-stopped");
                    return;
                }
            }
            visit.seeAgainIn(visit.recall(next) - visit.day());
        };
    }
}
