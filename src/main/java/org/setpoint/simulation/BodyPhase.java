package org.setpoint.simulation;

import java.util.function.IntConsumer;

/** Bodies live through the day. */
interface BodyPhase extends Phase {
    /** Takes over the values that are in force now; bodies and listeners stay. */
    void renew();

    /**
     * Hears of every hour.
     *
     * @param listener called with the hours since day 0
     */
    default void onHour(IntConsumer listener) {
        throw new IllegalStateException("a daily step has no hours; ask for hourly resolution");
    }
}
