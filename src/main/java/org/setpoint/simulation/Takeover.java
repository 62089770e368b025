package org.setpoint.simulation;

import java.util.List;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Scenario.PolicyUse;
import org.setpoint.scenario.TimedChange;

/** May a run go on with another scenario? Only where both have the same past. */
final class Takeover {
    private Takeover() {}

    /**
     * Refuses a scenario with another past.
     *
     * @param now what the run lives by
     * @param next what it shall live by
     * @param day that comes next
     * @throws IllegalArgumentException saying what differs
     */
    static void require(World now, World next, int day) {
        Scenario a = now.scenario();
        Scenario b = next.scenario();
        refuseUnless(b.isSameQuestionAs(a), "differs in what cannot change while a run goes on");
        refuseUnless(next.drugs().all().equals(now.drugs().all()), "has other drugs");
        refuseUnless(past(b.changes(), day).equals(past(a.changes(), day)), "has other changes before day " + day);
        List<PolicyUse> before = a.policies();
        List<PolicyUse> after = b.policies();
        int common = 0;
        while (common < Math.min(before.size(), after.size()) && isSame(before.get(common), after.get(common))) {
            common++;
        }
        for (PolicyUse use : before.subList(common, before.size())) {
            refuseUnless(begins(use) >= day, "lacks '" + name(use) + "', which had begun before day " + day);
        }
        for (PolicyUse use : after.subList(common, after.size())) {
            refuseUnless(begins(use) >= day, "adds '" + name(use) + "', which would have begun before day " + day);
        }
    }

    private static List<TimedChange> past(List<TimedChange> changes, int day) {
        return changes.stream().filter(c -> c.from() < day).toList();
    }

    private static double begins(PolicyUse use) {
        return use.settings().number("from");
    }

    private static boolean isSame(PolicyUse a, PolicyUse b) {
        return name(a).equals(name(b)) && a.settings().equals(b.settings());
    }

    private static String name(PolicyUse use) {
        return use.block().name();
    }

    private static void refuseUnless(boolean right, String why) {
        if (!right) {
            throw new IllegalArgumentException("the run cannot go on with a scenario that " + why);
        }
    }
}
