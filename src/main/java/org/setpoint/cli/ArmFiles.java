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

    ArmFiles(String scenario, Place place, int replicates, boolean patientsCsv) throws IOException {
        files = new RunFiles(scenario, place, replicates);
        patients = PatientFile.of(scenario, place, patientsCsv);
    }

    void add(Replicate replicate) {
        files.add(replicate);
        patients.add(replicate);
    }

    Folded finish() throws IOException {
        patients.close();
        return files.finish();
    }

    @Override
    public void close() throws IOException {
        files.close();
        patients.close();
    }
}
