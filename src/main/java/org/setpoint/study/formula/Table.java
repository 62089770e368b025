package org.setpoint.study.formula;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.setpoint.unit.InputException;

/**
 * Numbers by patient and by time, either of which may be missing: one number; one for each patient; one for each time; or one
 * for each patient at each time. NaN where there is none, as after death. Immutable by custom: nobody writes into cells.
 */
public final class Table {
    private final boolean byPatient;
    private final int patients;
    private final double @Nullable [] times;
    private final double[][] cells;

    private Table(boolean byPatient, int patients, double @Nullable [] times, double[][] cells) {
        this.byPatient = byPatient;
        this.patients = patients;
        this.times = times;
        this.cells = cells;
    }

    /**
     * One number.
     *
     * @param value it
     * @return a table of it
     */
    public static Table number(double value) {
        return new Table(false, 1, null, new double[][] {{value}});
    }

    /**
     * One number for each patient.
     *
     * @param values by patient
     * @return a table that holds them
     */
    public static Table ofPatients(double[] values) {
        return new Table(true, values.length, null, new double[][] {values});
    }

    /**
     * Numbers for each patient at each time.
     *
     * @param times ascending, days
     * @param cells by time, then by patient
     * @return a table that holds them
     */
    public static Table ofCourse(double[] times, double[][] cells) {
        return new Table(true, cells.length == 0 ? 0 : cells[0].length, times, cells);
    }

    /** Numbers for each time, alike for all patients. */
    static Table ofTimes(double[] times, double[] values) {
        return new Table(
                false,
                1,
                times,
                Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new));
    }

    /**
     * Is there a number for each patient?
     *
     * @return false if it is the same for all
     */
    public boolean byPatient() {
        return byPatient;
    }

    /**
     * Is there a number for each time?
     *
     * @return false if it has no time
     */
    public boolean byTime() {
        return times != null;
    }

    /**
     * How many patients.
     *
     * @return 1 for what is the same for all
     */
    public int patients() {
        return patients;
    }

    /** When, days; one NaN for what has no time. */
    double[] times() {
        return times == null ? new double[] {Double.NaN} : times;
    }

    int columns() {
        return cells.length;
    }

    /** At a time, by patient: the column itself. */
    double[] column(int time) {
        return cells[time];
    }

    double at(int time, int patient) {
        return cells[times == null ? 0 : time][byPatient ? patient : 0];
    }

    /**
     * The number of a table that is nothing else.
     *
     * @return it
     */
    public double single() {
        if (byPatient || times != null) {
            throw new InputException("is " + shape() + ", where one number is wanted");
        }
        return cells[0][0];
    }

    /** For messages. */
    String shape() {
        if (byPatient) {
            return times == null ? "one number for each patient" : "a number for each patient at each time";
        }
        return times == null ? "one number" : "one number for each time";
    }

    Table map(DoubleUnaryOperator f) {
        double[][] next = new double[cells.length][];
        for (int t = 0; t < cells.length; t++) {
            next[t] = Arrays.stream(cells[t]).map(f).toArray();
        }
        return new Table(byPatient, patients, times, next);
    }

    /** Both of them, cell by cell; what has no patient or no time stands for all. */
    static Table zip(Table a, Table b, DoubleBinaryOperator f) {
        if (a.byPatient && b.byPatient && a.patients != b.patients) {
            throw new InputException("puts " + a.patients + " patients beside " + b.patients
                    + "; patients of different arms can be put side by side only where the arms have the same cohort");
        }
        if (a.times != null && b.times != null && !Arrays.equals(a.times, b.times)) {
            throw new InputException("puts courses of different times side by side");
        }
        boolean byPatient = a.byPatient || b.byPatient;
        int patients = a.byPatient ? a.patients : b.patients;
        double[] times = a.times == null ? b.times : a.times;
        double[][] next = new double[Math.max(a.cells.length, b.cells.length)][patients];
        for (int t = 0; t < next.length; t++) {
            for (int p = 0; p < patients; p++) {
                next[t][p] = f.applyAsDouble(a.at(t, p), b.at(t, p));
            }
        }
        return new Table(byPatient, patients, times, next);
    }

    /** The same cells with something else in each. */
    Table withCells(double[][] next) {
        return new Table(byPatient, patients, times, next);
    }

    /** One number for each patient, or one for all, made of the course of each. */
    Table overTime(java.util.function.ToDoubleBiFunction<double[], double[]> f) {
        double[] when = times();
        double[] made = new double[patients];
        double[] course = new double[cells.length];
        for (int p = 0; p < patients; p++) {
            for (int t = 0; t < course.length; t++) {
                course[t] = cells[t][p];
            }
            made[p] = f.applyAsDouble(when, course);
        }
        return new Table(byPatient, patients, null, new double[][] {made});
    }

    /** Everything that is a number, in one row. */
    double[] known() {
        return Arrays.stream(cells)
                .flatMapToDouble(Arrays::stream)
                .filter(v -> !Double.isNaN(v))
                .toArray();
    }
}
