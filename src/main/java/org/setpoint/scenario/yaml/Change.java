package org.setpoint.scenario.yaml;

import org.setpoint.unit.InputException;

/**
 * One value that somebody changes on the command line, over what the file says.
 *
 * @param option for messages, for example {@code --set} or {@code --patients}
 * @param path of the value, for example {@code cohort.patients}, {@code policies.titration.cap} or
 *     {@code policies[1].taper.rate}
 * @param value as one would write it in the file; in {@code [...]} or <code>{...}</code> also a list or a section
 */
public record Change(String option, String path, String value) {
    /**
     * Reads the argument of {@code --set}.
     *
     * @param argument {@code path=value}
     * @return the change
     * @throws InputException if there is no {@code =} or nothing before or behind it
     */
    public static Change set(String argument) {
        int equals = argument.indexOf('=');
        if (equals < 1 || argument.substring(equals + 1).isBlank()) {
            throw new InputException("--set: '" + argument
                    + "' is not a change; accepted: path=value, for example 'cohort.patients=100' or"
                    + " 'policies.titration.cap=90 MME/day'");
        }
        return new Change(
                "--set",
                argument.substring(0, equals).strip(),
                argument.substring(equals + 1).strip());
    }
}
