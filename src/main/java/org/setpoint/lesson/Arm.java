package org.setpoint.lesson;

import java.nio.file.Path;
import java.util.List;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.yaml.Change;

/**
 * One run of a lesson: a scenario file and what the lesson writes over it. Whoever reads the file with these changes gets the
 * same run as the lesson, in a window or in a batch.
 *
 * @param called what the class calls it, for example {@code 10 % a week}
 * @param file of the scenario; a shipped one may lie inside of the program's jar
 * @param changes in the order in which they are written over the file
 * @param scenario the file with the changes, read and checked
 */
public record Arm(String called, Path file, List<Change> changes, Scenario scenario) {
    /** Copies the changes. */
    public Arm {
        changes = List.copyOf(changes);
    }
}
