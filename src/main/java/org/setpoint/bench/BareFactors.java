package org.setpoint.bench;

import net.jafama.StrictFastMath;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.model.receptor.DownRegulation;
import org.setpoint.model.tolerance.AnalgesicTolerance;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.model.tone.EndogenousTone;
import org.setpoint.model.withdrawal.Withdrawal;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;

/** Every factor of a day of one body, as plain numbers. */
final class BareFactors {
    final double ka;
    final double masking;
    final double keep;
    final double fastWeight;
    final double leadWeight;
    final double rippleLead;
    final double withdrawalDecay;
    final double fastDecay;
    final double receptorHalf;
    final double receptorDepth;
    final double receptorLoss;
    final double receptorGain;
    final double reliefDose;
    final double reliefLoss;
    final double breathDose;
    final double breathSize;
    final double breathGrowth;
    final double breathLoss;
    final double toneDepth;
    final double toneHalf;
    final double toneLoss;
    final double toneSlowing;
    final double sensitisationStrength;
    final double sensitisationHalfSquared;
    final double sensitisationDecay;
    final double learning;
    final double rewardWeight;
    final double forget;

    /** Factors for drugs that are taken so many times a day. */
    BareFactors(ParameterSet p, int cycles) {
        ka = p.value(Binding.AFFINITY);
        masking = p.value(Withdrawal.MASKING);
        keep = 1 / (1 - p.value(Withdrawal.TOLERATED_FALL));
        fastWeight = p.value(Withdrawal.FAST_WEIGHT);
        withdrawalDecay = decay(p, Withdrawal.TIME);
        fastDecay = decay(p, Desensitisation.TIME);
        leadWeight = p.value(Desensitisation.TIME) / 1.0 * (1 - fastDecay);
        double turn = 2 * Math.PI * cycles * p.value(Desensitisation.TIME);
        rippleLead = turn / Math.sqrt(1 + turn * turn);
        receptorHalf = p.value(DownRegulation.HALF_DOSE);
        receptorDepth = p.value(DownRegulation.DEPTH);
        receptorLoss = decay(p, DownRegulation.LOSS_TIME);
        receptorGain = decay(p, DownRegulation.RETURN_TIME);
        reliefDose = p.value(AnalgesicTolerance.HALF_DOSE);
        reliefLoss = decay(p, AnalgesicTolerance.OFFSET_TIME);
        breathDose = p.value(RespiratoryTolerance.HALF_DOSE);
        breathSize = p.value(RespiratoryTolerance.SIZE);
        breathGrowth = decay(p, RespiratoryTolerance.ONSET_TIME);
        breathLoss = decay(p, RespiratoryTolerance.OFFSET_TIME);
        toneDepth = p.value(EndogenousTone.DEPTH);
        toneHalf = p.value(EndogenousTone.HALF_DOSE);
        toneLoss = decay(p, EndogenousTone.LOSS_TIME);
        toneSlowing = p.value(EndogenousTone.EXPOSURE_SLOWING);
        sensitisationStrength = p.value(CentralSensitisation.STRENGTH);
        sensitisationHalfSquared = p.value(CentralSensitisation.HALF_DOSE) * p.value(CentralSensitisation.HALF_DOSE);
        sensitisationDecay = decay(p, CentralSensitisation.TIME);
        learning = p.value(AddictionLearning.RATE);
        rewardWeight = p.value(AddictionLearning.REWARD_WEIGHT);
        forget = 1 / p.value(AddictionLearning.UNLEARNING_TIME);
    }

    private static double decay(ParameterSet p, Parameter time) {
        return StrictFastMath.exp(-1.0 / p.value(time));
    }
}
