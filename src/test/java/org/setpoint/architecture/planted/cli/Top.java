package org.setpoint.architecture.planted.cli;

import org.setpoint.architecture.planted.unit.Upward;

/**
 * The other half of a planted circle.
 *
 * @param bottom what it rests on
 */
public record Top(Upward bottom) {}
