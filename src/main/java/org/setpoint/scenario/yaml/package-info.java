/**
 * Reads and checks the files that people write, and writes them back with every default spelt out. Start with
 * {@link org.setpoint.scenario.yaml.ScenarioReader}; nothing else in the program knows that the files are YAML.
 */
@NullMarked
package org.setpoint.scenario.yaml;

import org.jspecify.annotations.NullMarked;
