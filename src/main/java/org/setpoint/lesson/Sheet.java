package org.setpoint.lesson;

import java.util.List;
import org.setpoint.scenario.yaml.Change;

/**
 * What is to stand on a printed sheet.
 *
 * @param lesson of the sheet
 * @param pictures to print, such as the curves of the class's own run
 * @param moved what the class changed in the window before the pictures were made
 * @param program name and version of what made it, for example {@code Setpoint 0.3.0}
 * @param answers should it say what one sees? A teacher's copy does, a class's leaves lines to write on
 */
public record Sheet(Lesson lesson, List<Picture> pictures, List<Change> moved, String program, boolean answers) {
    /** Copies the lists. */
    public Sheet {
        pictures = List.copyOf(pictures);
        moved = List.copyOf(moved);
    }

    /**
     * A class's copy without pictures.
     *
     * @param lesson of the sheet
     * @param program that made it
     * @return the sheet
     */
    public static Sheet of(Lesson lesson, String program) {
        return new Sheet(lesson, List.of(), List.of(), program, false);
    }
}
