package org.setpoint.chart;

import java.io.IOException;
import java.nio.file.Path;

/** Run in a Java of its own that finds no fonts; see {@link PictureWriterTest}. */
final class WithoutFonts {
    private WithoutFonts() {}

    @SuppressWarnings("SystemOut") // its output is what the test reads
    public static void main(String[] args) throws IOException {
        PictureWriter.Written written =
                new PictureWriter().write(new CurveChart(Samples.pain(), ChartStyle.light()), Path.of(args[0]), "pain");
        System.out.println(
                Fonts.available()
                        ? "fonts after all"
                        : "files: " + written.files().size());
        System.out.println(written.notice().orElse("no notice"));
    }
}
