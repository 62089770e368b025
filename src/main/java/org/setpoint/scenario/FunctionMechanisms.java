package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.model.effect.GonadalAxis;
import org.setpoint.model.effect.Reward;
import org.setpoint.model.effect.SocialBond;

/** Mechanisms of how patients fare. */
final class FunctionMechanisms {
    static final List<Mechanism> ALL = List.of(
            new Mechanism(
                    "reward",
                    "A silent tone, pain and addiction blunt what good things and other people mean.",
                    "Eq. 71 and 72: assumption; Koob 2020 and Inagaki 2016 for the direction, nobody has measured the size in patients",
                    Map.of(
                            Reward.DYSPHORIA, 0.0,
                            Reward.PAIN, 0.0,
                            Reward.ADDICTION, 0.0,
                            SocialBond.TONE, 0.0,
                            SocialBond.PAIN, 0.0)),
            new Mechanism(
                    "hypogonadism",
                    "Opioids silence the gonadal axis over months.",
                    "Eq. 75: calibrated to finding W06 (de Vries 2020); the speed is an assumption",
                    Map.of(GonadalAxis.MOST, 0.0)));

    private FunctionMechanisms() {}
}
