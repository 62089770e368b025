package org.setpoint.cli;

import java.io.IOException;
import org.setpoint.ensemble.Folded;
import org.setpoint.ensemble.Replicate;
import org.setpoint.report.PatientFile;
import org.setpoint.report.Place;
import org.setpoint.report.RunFiles;

/** The tables of one scenario while its replicates are read back, one after another. */
final class ArmFiles implements AutoCloseable {
    private final RunFiles files;
    private final PatientFile patients;
    private boolean closed;

    ArmFiles(String scenario, Place place, int replicates, boolean patientsCsv) throws IOException {
        files = new RunFiles(scenario, place, replicates);
        patients = PatientFile.of(scenario, place, patientsCsv);
    }

    void add(Replicate replicate) {
        files.add(replicate);
        patients.add(replicate);
    }

    Folded finish() throws IOException {
        close();
        return files.finish();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            files.close();
            patients.close();
        }
    }
}
