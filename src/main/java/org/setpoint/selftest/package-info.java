/**
 * Proves that an installation gives the reference numbers, byte for byte: small runs of shipped scenarios, their tables
 * compared with those that the program carries, and a page to keep. Start with {@link org.setpoint.selftest.Selftest}.
 */
@NullMarked
package org.setpoint.selftest;

import org.jspecify.annotations.NullMarked;
