package org.setpoint.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What many runs write, in words: their table, and what is left when they are interrupted. */
final class BenchWords {
    /** Columns of {@code runs.csv}. */
    static final Map<String, String> RUNS = new LinkedHashMap<>();

    static final List<String> INTERRUPTION = List.of(
            "`<scenario>.partial` holds `plan.csv` (on what the numbers rest), `runs.csv` (one line a run, with `attempts` and"
                    + " `seconds` of computing over all threads as long as the work goes on) and `runs/`: a file for each finished"
                    + " run with every number of it, compressed, in a format of its own with a version, labelled with a hash of"
                    + " the plan and closed by a SHA-256. It is written under another name and then moved, so that it is there"
                    + " whole or not at all; tables, charts and the report are made from these files alone when all runs are done.",
            "After Ctrl-C, a kill, a full disk or a power cut, the same command with `--resume` takes over what is finished and"
                    + " runs the rest; it may use other `--threads`. A file that is damaged is recognised and its run repeated."
                    + " The result has the bytes of a run that was never interrupted, but for `started` and `finished` in"
                    + " `manifest.json`. What was begun with another version, scenario, number of runs or parameter set is not"
                    + " resumed, and it is said what differs. With `--resume` a complete result is left alone (exit code 0), so"
                    + " that a job may be started again without a look.",
            "A run that fails does not stop the others. The exit code is then 1 and one message says which failed and why; tables"
                    + " and report of the others stay in `<scenario>.partial`, with a warning, and `--resume` tries again what"
                    + " failed.");

    static {
        RUNS.put("id", "place in the plan, from 1");
        RUNS.put("scenario", "name of the scenario");
        RUNS.put("draw", "number of the parameter set, from 1; empty without `--parameter-uncertainty`");
        RUNS.put("replicate", "number of the repetition, from 1; with the seed it fixes patients and luck");
        RUNS.put("seed", "of the luck");
        RUNS.put(
                "parameters",
                "what the run has of its own, `name=value` separated by `;`; empty where there is nothing");
        RUNS.put("status", "`pending`, `done` or `failed`");
        RUNS.put("reason", "why it failed");
    }

    private BenchWords() {}
}
