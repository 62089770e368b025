package org.setpoint.cli;

/** What the program tells the shell when it ends. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** The run failed, through no fault of the input. */
    public static final int FAILED = 1;
    /** The input was wrong: an option, a file or a value in a file. */
    public static final int WRONG_INPUT = 2;

    private ExitCode() {}
}
