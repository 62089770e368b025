/** Setpoint: an agent-based laboratory of opioid tolerance. Start with {@code docs/architecture.md}. */
@org.jspecify.annotations.NullMarked
package org.setpoint;
