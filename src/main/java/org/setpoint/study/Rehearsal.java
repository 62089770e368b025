package org.setpoint.study;

import java.util.Arrays;
import java.util.Optional;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.observation.Recorded;
import org.setpoint.observation.SessionPlan;
import org.setpoint.observation.SessionQuantity;
import org.setpoint.study.formula.Evaluator;
import org.setpoint.study.formula.Formula;
import org.setpoint.study.formula.Table;
import org.setpoint.unit.InputException;

/** Computes formulas on a record of a few patients in which every number is 1, to see whether they can be computed at all. */
final class Rehearsal {
    private static final int PATIENTS = 3;

    private final Study study;

    Rehearsal(Study study) {
        this.study = study;
    }

    /** What is wrong with a formula. */
    Optional<String> complaint(Formula formula) {
        try {
            new Evaluator(study.names(), this::quantity, 0).number(formula);
            return Optional.empty();
        } catch (InputException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Table quantity(String arm, String session, String quantity) {
        LedgerPlan plan = study.arms().stream()
                .filter(a -> a.name().equals(arm))
                .findFirst()
                .orElseThrow()
                .plan();
        return session.isEmpty() ? course(plan, quantity) : ofSession(plan, session, quantity);
    }

    private static Table course(LedgerPlan plan, String quantity) {
        boolean written = quantity.equals("time")
                || plan.quantities().stream().map(Recorded::word).anyMatch(quantity::equals);
        if (!written) {
            throw new InputException("'" + quantity + "' is measured in sessions only; write session." + quantity);
        }
        return ones(plan.days().stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private static Table ofSession(LedgerPlan plan, String session, String quantity) {
        SessionPlan found = plan.sessions().stream()
                .filter(s -> s.name().equals(session))
                .findFirst()
                .orElseThrow();
        if (!quantity.equals("time")
                && found.quantities().stream().map(SessionQuantity::word).noneMatch(quantity::equals)) {
            throw new InputException("'" + quantity + "' is not measured in sessions; accepted: "
                    + String.join(
                            ", ",
                            Arrays.stream(SessionQuantity.values())
                                    .map(SessionQuantity::word)
                                    .toList()));
        }
        return ones(found.times());
    }

    private static Table ones(double[] times) {
        double[][] cells = new double[times.length][PATIENTS];
        for (double[] row : cells) {
            Arrays.fill(row, 1);
        }
        return Table.ofCourse(times, cells);
    }
}
