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
                    "see the parameters reward-* and social-*",
                    Map.of(
                            Reward.DYSPHORIA, 0.0,
                            Reward.PAIN, 0.0,
                            Reward.ADDICTION, 0.0,
                            SocialBond.TONE, 0.0,
                            SocialBond.PAIN, 0.0)),
            new Mechanism(
                    "hypogonadism",
                    "Opioids silence the gonadal axis over months.",
                    "finding W06: de Vries 2020",
                    Map.of(GonadalAxis.MOST, 0.0)));

    private FunctionMechanisms() {}
}
