package org.setpoint.cohort;

import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** Draws of one patient: each trait from the spread of its parameter, by luck that belongs to the patient. */
final class Draw {
    private final ParameterSet parameters;
    private final Luck luck;
    private final long patient;

    Draw(ParameterSet parameters, Luck luck, long patient) {
        this.parameters = parameters;
        this.luck = luck;
        this.patient = patient;
    }

    /** A trait with the parameter's centre and spread. */
    double trait(Parameter p, Purpose purpose) {
        return spread(p, z(purpose));
    }

    /** A trait from a standard normal score that was made elsewhere, for correlated traits. */
    double spread(Parameter p, double z) {
        double centre = parameters.value(p);
        Spread.Kind kind = p.spread().kind();
        return switch (kind) {
            case NONE -> centre;
            case NORMAL -> centre + p.spread().size() * z;
            case LOGNORMAL -> lognormal(centre, p.spread().size(), z);
        };
    }

    double z(Purpose purpose) {
        return luck.normal(patient, purpose, 0);
    }

    /** The attempt-th draw, where a draw may have to be repeated. */
    double z(Purpose purpose, int attempt) {
        return luck.normal(patient, purpose, attempt);
    }

    double u(Purpose purpose) {
        return luck.uniform(patient, purpose, 0);
    }

    /** One of several draws of one purpose. */
    double u(Purpose purpose, int which) {
        return luck.uniform(patient, purpose, which);
    }

    boolean chance(Purpose purpose, double probability) {
        return u(purpose) < probability;
    }

    double value(Parameter p) {
        return parameters.value(p);
    }

    /** Lognormal by median and coefficient of variation. */
    static double lognormal(double median, double cv, double z) {
        return median * StrictFastMath.exp(StrictFastMath.sqrt(StrictFastMath.log(1 + cv * cv)) * z);
    }
}
