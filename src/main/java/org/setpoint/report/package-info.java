/**
 * Makes one result folder: its safe creation, its manifest and a report that one file holds. Start with
 * {@link org.setpoint.report.ResultFolder}.
 */
@NullMarked
package org.setpoint.report;

import org.jspecify.annotations.NullMarked;
