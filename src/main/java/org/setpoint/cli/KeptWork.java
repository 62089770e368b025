package org.setpoint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.setpoint.cluster.WorkFile;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.ScenarioReader;

/** Work that is made anew from the inputs that its tasks kept. */
final class KeptWork {
    static final String PATIENTS_CSV = "patients-csv";
    static final String PARAMETER_SETS = "parameter-uncertainty";

    private KeptWork() {}

    /** Makes work from its inputs. */
    @FunctionalInterface
    interface Reader {
        /** The work whose plan is that of the tasks. */
        Shareable read(Path inputs, WorkFile file, RunOptions options);
    }

    /** What the options of a run are kept as. */
    static WorkFile file(String kind, ParameterUncertainty uncertainty, boolean patientsCsv) {
        Map<String, String> values = new TreeMap<>();
        values.put(WorkFile.KIND, kind);
        values.put(PATIENTS_CSV, Boolean.toString(patientsCsv));
        uncertainty.name().ifPresent(name -> values.put(PARAMETER_SETS, name));
        return new WorkFile(values);
    }

    /** One scenario. */
    static Shareable scenario(Path inputs, WorkFile file, RunOptions options) {
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        Path yaml = inputs.resolve("scenario.yaml");
        Scenario scenario = CohortRows.into(yaml, new ScenarioReader(vocabulary).read(yaml, List.of()));
        RunOptions all =
                options.patientsCsv(Boolean.parseBoolean(file.get(PATIENTS_CSV).orElse("false")));
        ParameterUncertainty uncertainty = ParameterUncertainty.kept(file.get(PARAMETER_SETS), inputs);
        return new ScenarioRun(new Arm(yaml, scenario, vocabulary, uncertainty, LedgerPlan.NOTHING, all), all);
    }
}
