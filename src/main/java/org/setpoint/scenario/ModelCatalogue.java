package org.setpoint.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.setpoint.behavior.Adherence;
import org.setpoint.behavior.AnotherPrescriber;
import org.setpoint.behavior.Asking;
import org.setpoint.behavior.Crises;
import org.setpoint.behavior.Despair;
import org.setpoint.behavior.Discontinuation;
import org.setpoint.behavior.EarlyRefill;
import org.setpoint.behavior.ExtraDoses;
import org.setpoint.behavior.IllicitStart;
import org.setpoint.behavior.IllicitUse;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Rationing;
import org.setpoint.behavior.Rescue;
import org.setpoint.behavior.Stock;
import org.setpoint.behavior.SupplyWish;
import org.setpoint.behavior.TreatmentSeeking;
import org.setpoint.cohort.CohortParameters;
import org.setpoint.model.body.BodyCatalogue;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Benzodiazepines;
import org.setpoint.practice.Practices;

/** Every parameter of the program: of bodies, of cohorts, of behaviour. */
public final class ModelCatalogue {
    /** All of them, in the order of docs/model.md. */
    public static final List<Parameter> PARAMETERS = Stream.of(
                    BodyCatalogue.PARAMETERS,
                    CohortParameters.PARAMETERS,
                    Adherence.PARAMETERS,
                    Discontinuation.PARAMETERS,
                    ExtraDoses.PARAMETERS,
                    Rationing.PARAMETERS,
                    Stock.PARAMETERS,
                    EarlyRefill.PARAMETERS,
                    Asking.PARAMETERS,
                    Benzodiazepines.PARAMETERS,
                    Practices.PARAMETERS,
                    SupplyWish.PARAMETERS,
                    Rescue.PARAMETERS,
                    Despair.PARAMETERS,
                    LossOfCare.PARAMETERS,
                    Crises.PARAMETERS,
                    IllicitStart.PARAMETERS,
                    IllicitUse.PARAMETERS,
                    TreatmentSeeking.PARAMETERS,
                    AnotherPrescriber.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private ModelCatalogue() {}

    /**
     * The shipped values.
     *
     * @return a value for every parameter
     */
    public static ParameterSet defaults() {
        return ParameterSet.defaults(PARAMETERS);
    }
}
