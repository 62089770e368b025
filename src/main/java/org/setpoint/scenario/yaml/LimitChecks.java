package org.setpoint.scenario.yaml;

import java.util.List;
import java.util.Set;
import org.setpoint.policy.Condition;
import org.setpoint.policy.PolicyBlock.Role;
import org.setpoint.scenario.yaml.PolicyListReader.Placed;

/** Finds compositions in which a limit cannot do what its author wants: it is idle, or another block undoes it. */
final class LimitChecks {
    /** Blocks that write supplies of limited length. */
    private static final Set<String> SUPPLIERS = Set.of("limited-supply", "usual-care");

    private static final Set<String> SHARED_DECISION = Set.of("hhs-2019-taper", "patient-led-taper");
    private static final String USUAL_CARE = "usual-care";

    private final List<Placed> blocks;
    private final Mistakes mistakes;

    LimitChecks(List<Placed> blocks, Mistakes mistakes) {
        this.blocks = blocks;
        this.mistakes = mistakes;
    }

    void check() {
        for (Placed block : blocks) {
            switch (name(block)) {
                case "dose-cap" -> cap(block);
                case "days-supply-limit" -> supplies(block);
                case "non-opioid-first" -> starts(block);
                case USUAL_CARE -> usualCare(block);
                case "taper" -> forced(block);
                default -> {
                    // whatever else may stand beside anything
                }
            }
        }
        oneReductionAtAStart();
    }

    /** Of two caps on the same patients the higher does nothing; nothing may aim above a cap. */
    private void cap(Placed cap) {
        double limit = number(cap, "cap");
        for (Placed other : blocks) {
            if (other.equals(cap) || !sameTimeAndPatients(cap, other)) {
                continue;
            }
            if (name(other).equals("dose-cap")
                    && (number(other, "cap") > limit
                            || (number(other, "cap") == limit && blocks.indexOf(other) > blocks.indexOf(cap)))) {
                refuse(
                        other,
                        "never holds, because " + of(cap) + " is no higher",
                        "one cap at a time, or another 'who'");
            } else if (name(other).equals("taper") || SHARED_DECISION.contains(name(other))) {
                aim(other, "to", cap, limit);
            } else if (name(other).equals("fixed-dose")) {
                aim(other, "dose", cap, limit);
            }
        }
    }

    private void aim(Placed block, String key, Placed cap, double limit) {
        if (number(block, key) > limit) {
            refuse(
                    block,
                    "aims at a dose ('" + key + "') above the cap of " + of(cap),
                    "a '" + key + "' no higher than the cap, or another 'who'");
        }
    }

    /** A limit of supplies needs somebody who writes supplies. */
    private void supplies(Placed limit) {
        if (blocks.stream().noneMatch(b -> SUPPLIERS.contains(name(b)) && sameTime(limit, b))) {
            refuse(
                    limit,
                    "has no supplies to limit: nobody starts with one",
                    "a block that writes supplies at that time, "
                            + SUPPLIERS.stream().sorted().toList());
        }
    }

    /** A condition of starting needs somebody who starts. */
    private void starts(Placed rule) {
        boolean any = blocks.stream()
                .anyMatch(b ->
                        b.use().block().role() == Role.TREATMENT && !name(b).equals("no-opioid") && sameTime(rule, b));
        if (!any) {
            refuse(
                    rule,
                    "has no start to put off: no block starts an opioid",
                    "a block such as 'titration' at that time");
        }
    }

    /** Usual care is all that a prescriber does; a second treatment would rule beside it. */
    private void usualCare(Placed care) {
        for (Placed other : blocks) {
            boolean toldElsewhere = who(other).equals(who(care));
            if (!toldElsewhere && other.use().block().role() == Role.TREATMENT && sameTime(care, other)) {
                refuse(
                        other,
                        "contradicts " + of(care) + ", which rules all prescriptions at that time",
                        "an 'until' of one no later than 'from' of the other");
            }
        }
    }

    /** Nobody can be forced and asked at once. */
    private void forced(Placed taper) {
        if (!taper.use().settings().word("consent").equals("forced")) {
            return;
        }
        for (Placed other : blocks) {
            if (SHARED_DECISION.contains(name(other)) && sameTimeAndPatients(taper, other)) {
                refuse(
                        taper,
                        "is forced on the patients with whom " + of(other) + " decides",
                        "'consent: agreed', another 'who', or another time");
            }
        }
    }

    /** Of two reductions that begin together for the same patients, the earlier in the file would never act. */
    private void oneReductionAtAStart() {
        List<Placed> reductions = blocks.stream()
                .filter(b -> b.use().block().role() == Role.REDUCTION)
                .toList();
        for (int i = 0; i < reductions.size(); i++) {
            for (Placed earlier : reductions.subList(0, i)) {
                Placed later = reductions.get(i);
                if (number(earlier, "from") == number(later, "from")
                        && who(earlier).equals(who(later))) {
                    refuse(
                            later,
                            "begins together with " + of(earlier) + " for the same patients (who: " + who(later) + ")",
                            "another 'who', or a later 'from' for the one that shall take over");
                }
            }
        }
    }

    private void refuse(Placed block, String why, String accepted) {
        mistakes.add(block.place(), why + "; accepted: " + accepted);
    }

    private static boolean sameTimeAndPatients(Placed a, Placed b) {
        boolean samePatients =
                who(a).equals(who(b)) || who(a).equals(Condition.EVERYONE) || who(b).equals(Condition.EVERYONE);
        return samePatients && sameTime(a, b);
    }

    private static boolean sameTime(Placed a, Placed b) {
        return Math.max(number(a, "from"), number(b, "from")) < Math.min(number(a, "until"), number(b, "until"));
    }

    private static String of(Placed block) {
        return block.place().path() + " (" + block.place().where() + ")";
    }

    private static String name(Placed block) {
        return block.use().block().name();
    }

    private static double number(Placed block, String key) {
        return block.use().settings().number(key);
    }

    private static Condition who(Placed block) {
        return block.use().settings().get("who", Condition.class);
    }
}
