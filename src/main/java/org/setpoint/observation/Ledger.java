package org.setpoint.observation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was written down of every single patient: one number a quantity, time and patient; NaN where there was none. */
public final class Ledger {
    private final LedgerPlan plan;
    private final Map<String, float[][]> columns = new LinkedHashMap<>();
    private int patients;

    /**
     * An empty ledger.
     *
     * @param plan what is written down
     * @param patients of how many
     */
    public Ledger(LedgerPlan plan, int patients) {
        this.plan = plan;
        this.patients = patients;
        for (Recorded q : plan.quantities()) {
            columns.put(q.word(), empty(plan.days().size(), patients));
        }
        for (SessionPlan s : plan.sessions()) {
            for (SessionQuantity q : s.quantities()) {
                columns.put(key(s.name(), q.word()), empty(s.steps() + 1, patients));
            }
        }
    }

    private static float[][] empty(int times, int patients) {
        float[][] cells = new float[times][patients];
        for (float[] row : cells) {
            Arrays.fill(row, Float.NaN);
        }
        return cells;
    }

    private static String key(String session, String quantity) {
        return session.isEmpty() ? quantity : session + "." + quantity;
    }

    /**
     * What is written down.
     *
     * @return the plan
     */
    public LedgerPlan plan() {
        return plan;
    }

    /**
     * Of how many.
     *
     * @return patients
     */
    public int patients() {
        return patients;
    }

    /**
     * Writes a number down.
     *
     * @param session empty for the course of the run
     * @param quantity word
     * @param time index
     * @param row patient
     * @param value the number
     */
    public void write(String session, String quantity, int time, int row, double value) {
        cells(session, quantity)[time][row] = (float) value;
    }

    /**
     * Everything of a quantity.
     *
     * @param session empty for the course of the run
     * @param quantity word
     * @return by time, then by patient; the cells themselves
     */
    public float[][] cells(String session, String quantity) {
        float[][] cells = columns.get(key(session, quantity));
        if (cells == null) {
            throw new IllegalArgumentException("not written down: " + key(session, quantity));
        }
        return cells;
    }

    /**
     * Adds the patients of the next part, or of the next replicate.
     *
     * @param next a ledger of the same plan
     */
    public void append(Ledger next) {
        next.columns.forEach((key, others) -> columns.computeIfPresent(key, (k, mine) -> joined(mine, others)));
        patients += next.patients;
    }

    private static float[][] joined(float[][] mine, float[][] others) {
        float[][] all = new float[mine.length][];
        for (int t = 0; t < all.length; t++) {
            all[t] = Arrays.copyOf(mine[t], mine[t].length + others[t].length);
            System.arraycopy(others[t], 0, all[t], mine[t].length, others[t].length);
        }
        return all;
    }
}
