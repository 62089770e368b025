/**
 * The commands, their options and exit codes; the only place that prints. Start with {@link org.setpoint.cli.Main}; a
 * command reads its options, calls the packages below, and says where the results are.
 */
@NullMarked
package org.setpoint.cli;

import org.jspecify.annotations.NullMarked;
