/**
 * Writes tidy CSV, one fact a row and one kind of fact a column, and reads the CSV files that people bring. The only
 * package that knows the CSV library. Start with {@link org.setpoint.table.Table}.
 */
@NullMarked
package org.setpoint.table;

import org.jspecify.annotations.NullMarked;
