package org.setpoint.cluster;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.batch.PlannedRun;
import org.setpoint.batch.RunPlan;
import org.setpoint.unit.InputException;

/**
 * The share of a task: runs are dealt out in turn, so that run 1 goes to task 1, run 2 to task 2, and so on round. Which task
 * has a run depends on the run's place in the plan and on the number of tasks alone.
 *
 * @param task from 1
 * @param tasks how many there are, 1 to {@value #MOST}
 */
public record Share(int task, int tasks) {
    /** Most tasks; far above what schedulers take in one array (Slurm's MaxArraySize is 1001 unless it was raised). */
    public static final int MOST = 1_000_000;

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,9})\\s*/\\s*(\\d{1,9})\\s*");

    /** Checks both. */
    public Share {
        if (tasks < 1 || tasks > MOST || task < 1 || task > tasks) {
            throw new InputException(
                    "--tasks: '" + task + "/" + tasks + "' is out of range; accepted: i/N with i from 1 to N"
                            + " and N at most " + MOST
                            + (task == 0 ? ". Tasks count from 1; where a scheduler counts from 0, add 1" : ""));
        }
    }

    /**
     * Reads a share.
     *
     * @param text such as {@code 3/8}
     * @return the third of eight
     * @throws InputException if it is none
     */
    public static Share parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InputException(
                    "--tasks: '" + text + "' is not a share; write i/N, for example 3/8 for the third of eight tasks");
        }
        return new Share(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /**
     * Who has a run.
     *
     * @param run of a plan
     * @param tasks how many tasks there are
     * @return the share that it belongs to
     */
    public static Share of(PlannedRun run, int tasks) {
        return new Share((run.id() - 1) % tasks + 1, tasks);
    }

    /**
     * The runs of this share.
     *
     * @param plan all runs
     * @return in the order of the plan; empty where there are more tasks than runs
     */
    public List<PlannedRun> of(RunPlan plan) {
        return plan.runs().stream().filter(r -> of(r, tasks).equals(this)).toList();
    }

    @Override
    public String toString() {
        return task + "/" + tasks;
    }
}
