package org.setpoint.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setpoint.chart.Picture;
import org.setpoint.chart.PictureWriter;
import org.setpoint.report.ResultFolder;
import org.setpoint.report.ValidationPage.Chart;
import org.setpoint.report.ValidationWriter;

/** Everything that a validation leaves behind, but its manifest. */
public final class ValidationFiles {
    private ValidationFiles() {}

    /**
     * Writes tables, pictures and the report.
     *
     * @param folder where to
     * @param studies that were run
     * @param facts how they were run, in sentences
     * @param warnings what a person must know first
     * @return why there are no pictures, empty where there are
     * @throws IOException if a file cannot be written
     */
    public static Optional<String> write(
            ResultFolder folder, List<Finished> studies, List<String> facts, List<String> warnings) throws IOException {
        List<Result> results = Finished.results(studies);
        FindingsFile.write(folder.file("findings.csv"), results);
        SamplingFile.write(folder.file("sampling.csv"), studies);
        AgreementFile.write(folder.file("agreement.csv"), results);
        List<Chart> charts = new ArrayList<>();
        Optional<String> notice = Optional.empty();
        for (ValidationPictures.Drawn drawn : ValidationPictures.of(results)) {
            Picture picture = drawn.picture();
            PictureWriter writer = new PictureWriter();
            notice = writer.write(
                            picture,
                            folder.file("charts/" + drawn.file())
                                    .resolveSibling(".")
                                    .normalize(),
                            drawn.file())
                    .notice();
            charts.add(new Chart(
                    picture.title(),
                    drawn.reading(),
                    writer.svg(picture, drawn.file()).orElse("")));
        }
        List<String> said = new ArrayList<>(warnings);
        notice.ifPresent(n -> said.add("There are no pictures: " + n));
        new ValidationWriter().write(ValidationText.page(studies, facts, said, charts), folder.file("report.html"));
        return notice;
    }
}
