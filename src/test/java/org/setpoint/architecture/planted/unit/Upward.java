package org.setpoint.architecture.planted.unit;

import org.setpoint.architecture.planted.cli.Top;

/** A planted fault: the bottom package knows the top one. */
public final class Upward {
    private final Top top = new Top(this);

    /**
     * The top.
     *
     * @return what this should not know
     */
    public Top top() {
        return top;
    }
}
