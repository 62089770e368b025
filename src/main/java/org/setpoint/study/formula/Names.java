package org.setpoint.study.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setpoint.scenario.Nearest;
import org.setpoint.unit.InputException;

/**
 * What a study's formulas may name.
 *
 * @param arms in order
 * @param sessions short experiments within arms
 * @param definitions formulas of the study that have a name
 * @param quantities what is recorded
 */
public record Names(List<String> arms, Set<String> sessions, Map<String, Formula> definitions, Set<String> quantities) {
    /** Copies. */
    public Names {
        arms = List.copyOf(arms);
        sessions = Set.copyOf(sessions);
        definitions = Map.copyOf(definitions);
        quantities = Set.copyOf(quantities);
    }

    /**
     * What a name means.
     *
     * @param arm whose
     * @param session within which; empty for the course of the study
     * @param quantity or definition
     */
    public record Meaning(String arm, String session, String quantity) {}

    /**
     * Looks a name up.
     *
     * @param name as written
     * @param context arm of which the formula speaks; empty where it has to say
     * @return what it means
     * @throws InputException if it means nothing
     */
    public Meaning resolve(Formula.Name name, String context) {
        List<String> path = new ArrayList<>(name.path());
        String arm = context;
        if (path.size() > 1 && arms.contains(path.get(0))) {
            arm = path.remove(0);
        }
        String session = "";
        if (path.size() > 1 && sessions.contains(path.get(0))) {
            session = path.remove(0);
        }
        String last = path.get(path.size() - 1);
        List<String> all = new ArrayList<>(quantities);
        all.addAll(definitions.keySet());
        if (path.size() > 1) {
            List<String> first = new ArrayList<>(arms);
            first.addAll(sessions);
            throw new InputException("'" + path.get(0) + "' in '" + name + "' is neither an arm nor a session; "
                    + Nearest.hint(path.get(0), first));
        }
        if (!all.contains(last)) {
            throw new InputException("'" + last + "' is not a quantity; " + Nearest.hint(last, all));
        }
        if (arm.isEmpty()) {
            throw new InputException("'" + name + "' does not say of which arm; write "
                    + String.join(" or ", arms.stream().map(a -> a + "." + name).toList()));
        }
        return new Meaning(arm, session, last);
    }
}
