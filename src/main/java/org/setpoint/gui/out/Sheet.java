package org.setpoint.gui.out;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.lesson.Lesson;
import org.setpoint.scenario.Scenario;

/** stub */
public final class Sheet {
    private Sheet() {}

    /** stub */
    public static void write(Path file, Lesson lesson, Scenario scenario, List<String> pictures) throws IOException {
        Files.writeString(file, String.join("", pictures));
    }
}
