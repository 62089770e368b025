package org.setpoint.simulation;

import java.util.List;
import org.setpoint.observation.BodyMoment;

/**
 * What became of a copy of a body to which something was done, and of another copy to which it was not.
 *
 * @param what was tried
 * @param words what exactly, for a heading
 * @param with the moments of the probed copy, five minutes apart, the first one step after now
 * @param without the moments of the other, at the same times
 */
public record Probe(WhatIf what, String words, List<BodyMoment> with, List<BodyMoment> without) {
    /** Copies the lists. */
    public Probe {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
