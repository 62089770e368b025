package org.setpoint.gui.live;

/** Who watches a run; always told on the event thread. */
public interface Audience {
    /** What the player does. */
    enum Doing {
        /** Enrols patients. */
        SETTING_UP,
        /** Waits. */
        PAUSED,
        /** Lives day after day. */
        PLAYING,
        /** Has lived the last day. */
        OVER
    }

    /**
     * There is something new to draw.
     *
     * @param snapshot all arms
     */
    void drawn(Snapshot snapshot);

    /**
     * The player does something else now.
     *
     * @param doing what
     */
    void turned(Doing doing);

    /**
     * The run broke off.
     *
     * @param problem what happened
     */
    void failed(Throwable problem);
}
