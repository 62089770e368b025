package org.setpoint.compare;

import org.setpoint.observation.Ledger;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientFact;
import org.setpoint.observation.Recorded;

/** What was written down of one patient under one policy; a handle on a row that is moved from patient to patient. */
public final class Person {
    private final Ledger ledger;
    private final int last;
    private int row;

    /**
     * The patients of a replicate.
     *
     * @param ledger in which {@link Facts} were written down
     */
    public Person(Ledger ledger) {
        this.ledger = ledger;
        last = ledger.plan().days().size() - 1;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int count() {
        return ledger.patients();
    }

    Person turnTo(int patient) {
        row = patient;
        return this;
    }

    /** On the last day; NaN for whom the quantity does not count, such as pain of the dead. */
    double atEnd(Recorded quantity) {
        return ledger.cells("", quantity.word())[last][row];
    }

    /** Mean over the days of the record but day 0, as far as the patient lived. */
    double overRun(Recorded quantity) {
        float[][] cells = ledger.cells("", quantity.word());
        double sum = 0;
        int n = 0;
        for (int t = last == 0 ? 0 : 1; t <= last; t++) {
            float v = cells[t][row];
            if (!Float.isNaN(v)) {
                sum += v;
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    boolean isAlive() {
        return atEnd(PatientFact.ALIVE) > 0;
    }

    double qualityDays() {
        return atEnd(Outcome.QUALITY_DAYS);
    }

    int lastDay() {
        return ledger.plan().days().get(last);
    }
}
