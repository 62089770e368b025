package org.setpoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What is said when somebody presses Ctrl-C while a run is under way: what is there, and how to go on. */
final class Interruption implements AutoCloseable {
    private final Thread words;

    /**
     * From now on an end of the process is an interruption.
     *
     * @param err where to say it
     * @param partial the unfinished folder
     */
    Interruption(PrintWriter err, Path partial) {
        this(err, partial, "Start anew with --overwrite.");
    }

    /**
     * From now on an end of the process is an interruption.
     *
     * @param err where to say it
     * @param partial the unfinished folder
     * @param advice how to go on
     */
    Interruption(PrintWriter err, Path partial, String advice) {
        words = new Thread(() -> {
            err.println();
            err.println("setpoint: stopped. What was written so far is in " + partial + "; nothing else was touched. "
                    + advice);
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(words);
    }

    /** From now on an end of the process is an end. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(words);
    }
}
