package org.setpoint.model.body;

import java.util.List;
import java.util.stream.Stream;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.effect.Affect;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.effect.Breathing;
import org.setpoint.model.effect.ColdPressor;
import org.setpoint.model.effect.Constipation;
import org.setpoint.model.effect.GonadalAxis;
import org.setpoint.model.effect.Interference;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.model.effect.QualityOfLife;
import org.setpoint.model.effect.ReceptorImaging;
import org.setpoint.model.effect.Reward;
import org.setpoint.model.effect.Sedation;
import org.setpoint.model.effect.SocialBond;
import org.setpoint.model.effect.TaperingDifficulty;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.hyperalgesia.NmdaModulation;
import org.setpoint.model.pain.ChronicTransition;
import org.setpoint.model.pain.Expectation;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.model.pain.NervePain;
import org.setpoint.model.pain.Progression;
import org.setpoint.model.pain.TherapyRelief;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.receptor.DownRegulation;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tolerance.CrossTolerance;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Adaptation;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.Parameter;

/** Every parameter of the body, in the order of docs/model.md; each is declared beside its equation. */
public final class BodyCatalogue {
    /** All of them. */
    public static final List<Parameter> PARAMETERS = Stream.of(
                    NaturalHistory.PARAMETERS,
                    Progression.PARAMETERS,
                    ChronicTransition.PARAMETERS,
                    NervePain.PARAMETERS,
                    TherapyRelief.PARAMETERS,
                    Binding.PARAMETERS,
                    Desensitisation.PARAMETERS,
                    Adaptation.PARAMETERS,
                    DownRegulation.PARAMETERS,
                    AnalgesicTolerance.PARAMETERS,
                    RespiratoryTolerance.PARAMETERS,
                    CrossTolerance.PARAMETERS,
                    Withdrawal.PARAMETERS,
                    EndogenousTone.PARAMETERS,
                    CentralSensitisation.PARAMETERS,
                    NmdaModulation.PARAMETERS,
                    AddictionLearning.PARAMETERS,
                    Expectation.PARAMETERS,
                    Analgesia.PARAMETERS,
                    Breathing.PARAMETERS,
                    OverdoseHazard.PARAMETERS,
                    ColdPressor.PARAMETERS,
                    Affect.PARAMETERS,
                    ReceptorImaging.PARAMETERS,
                    Interference.PARAMETERS,
                    Reward.PARAMETERS,
                    SocialBond.PARAMETERS,
                    TaperingDifficulty.PARAMETERS,
                    Constipation.PARAMETERS,
                    Sedation.PARAMETERS,
                    GonadalAxis.PARAMETERS,
                    QualityOfLife.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private BodyCatalogue() {}
}
