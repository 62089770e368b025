package org.setpoint.scenario.yaml;

import org.setpoint.parameter.Key;
import org.setpoint.scenario.Target;

/**
 * A value that a change may name.
 *
 * @param target which
 * @param key what it must be: meaning, unit, range, default at the top of a file, source
 */
public record Changeable(Target target, Key key) {}
