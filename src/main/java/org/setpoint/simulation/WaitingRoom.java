package org.setpoint.simulation;

import java.util.Arrays;
import org.setpoint.patient.Population;
import org.setpoint.practice.Practices;

/**
 * Who of those due is seen today. Where a prescriber's slots do not suffice, whoever has waited longest comes first, then
 * the lowest number; the others wait for another day.
 */
final class WaitingRoom {
    private static final int ROW_BITS = 31;

    private final Population population;
    private final Practices practices;
    private final boolean mayBind;
    private final long[] due;
    private final boolean[] waits;
    private int count;

    WaitingRoom(Population population, Practices practices) {
        this.population = population;
        this.practices = practices;
        mayBind = practices.slotsMayBind();
        due = new long[mayBind ? population.size() : 0];
        waits = new boolean[due.length];
    }

    /** Everybody due today enters; whoever finds no slot waits. */
    void open(int day) {
        if (!mayBind) {
            return;
        }
        count = 0;
        Arrays.fill(waits, false);
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row) && population.nextVisit[row] <= day && !practices.isWithout(row)) {
                due[count++] = (long) population.nextVisit[row] << ROW_BITS | row;
            }
        }
        Arrays.sort(due, 0, count);
        for (int i = 0; i < count; i++) {
            int row = (int) (due[i] & Integer.MAX_VALUE);
            waits[row] = !practices.takeSlot(row);
            int late = day - population.nextVisit[row] + (waits[row] ? 1 : 0);
            population.care.waiting[row] = (short) Math.min(Short.MAX_VALUE, late);
        }
    }

    /** Must this patient wait today? */
    boolean waits(int row) {
        return mayBind && waits[row];
    }
}
