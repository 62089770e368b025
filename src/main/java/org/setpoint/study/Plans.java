package org.setpoint.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.observation.PatientFact;
import org.setpoint.observation.Recorded;
import org.setpoint.observation.SessionPlan;
import org.setpoint.observation.SessionQuantity;
import org.setpoint.study.formula.Formula;
import org.setpoint.study.formula.Formula.At;
import org.setpoint.study.formula.Formula.Constant;
import org.setpoint.study.formula.Formula.During;
import org.setpoint.study.formula.Formula.Name;
import org.setpoint.study.formula.Names;

/** What has to be written down so that all formulas of a study can be computed. */
final class Plans {
    private final Names names;
    private final List<SessionPlan> sessions;
    private final int every;
    private final Set<String> course = new LinkedHashSet<>();
    private final Map<String, Set<String>> inSession = new LinkedHashMap<>();
    private final Set<Integer> days = new TreeSet<>();

    Plans(Names names, List<SessionPlan> sessions, int every, List<Formula> formulas) {
        this.names = names;
        this.sessions = sessions;
        this.every = every;
        formulas.forEach(this::note);
    }

    /** Records every day from one to another as well; none if the last is 0. */
    void daily(int from, int until) {
        for (int day = from; until > 0 && day <= until; day++) {
            days.add(day);
        }
    }

    private void note(Formula formula) {
        if (formula instanceof Name name) {
            note(name);
        }
        if (formula instanceof At at) {
            note(at.time(), at.of());
        }
        if (formula instanceof During during) {
            note(during.from(), during.of());
            note(during.until(), during.of());
        }
        formula.parts().forEach(this::note);
    }

    /** A whole day of the course that a formula names is recorded. */
    private void note(Formula time, Formula of) {
        boolean ofSession = of instanceof Name n && n.path().stream().anyMatch(names.sessions()::contains);
        if (!ofSession && time instanceof Constant c && c.value() >= 0 && c.value() == Math.rint(c.value())) {
            days.add((int) c.value());
        }
    }

    private void note(Name name) {
        String last = name.path().get(name.path().size() - 1);
        if (names.definitions().containsKey(last) && name.path().stream().noneMatch(names.sessions()::contains)) {
            return;
        }
        name.path().stream()
                .filter(names.sessions()::contains)
                .findFirst()
                .ifPresentOrElse(
                        s -> inSession
                                .computeIfAbsent(s, x -> new LinkedHashSet<>())
                                .add(last),
                        () -> course.add(last));
    }

    /** For a course of so many days. */
    LedgerPlan of(int duration) {
        List<Recorded> quantities = course.stream()
                .flatMap(q -> PatientFact.findRecorded(q).stream())
                .toList();
        TreeSet<Integer> when = new TreeSet<>(days);
        for (int day = 0; day <= duration; day += every) {
            when.add(day);
        }
        when.add(duration);
        when.removeIf(d -> d > duration);
        return new LedgerPlan(quantities, new ArrayList<>(when), measured());
    }

    private List<SessionPlan> measured() {
        return sessions.stream()
                .map(s -> new SessionPlan(
                        s.name(),
                        s.day(),
                        s.step(),
                        s.steps(),
                        s.usualDoses(),
                        s.painfulStimulus(),
                        s.gifts(),
                        inSession.getOrDefault(s.name(), Set.of()).stream()
                                .flatMap(q -> SessionQuantity.find(q).stream())
                                .toList()))
                .toList();
    }
}
