package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;

/** Several treatments other than opioids at once, with support: what pain centres call multimodal or interdisciplinary care. */
@AutoService(PolicyBlock.class)
public final class MultimodalCare implements PolicyBlock {
    private static final List<TherapyKind> USUAL = List.of(
            TherapyKind.NSAID,
            TherapyKind.ANTIDEPRESSANT,
            TherapyKind.EXERCISE,
            TherapyKind.PHYSIOTHERAPY,
            TherapyKind.CBT);

    @Override
    public String name() {
        return "multimodal-care";
    }

    @Override
    public String meaning() {
        return "Gives several treatments other than opioids at once, with psychological support.";
    }

    @Override
    public String source() {
        return "VA/DoD Clinical Practice Guideline for the Use of Opioids in the Management of Chronic Pain (2022): multimodal"
                + " biopsychosocial care; CDC 2022, recommendation 2";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (TherapyKind kind : TherapyKind.values()) {
            keys.add(Key.of(
                    kind.word(),
                    Key.Kind.SWITCH,
                    USUAL.contains(kind) ? "on" : "off",
                    "Is it part of the bundle?",
                    "assumption: the usual parts of interdisciplinary programmes"));
        }
        keys.add(SupportiveCare.points("0.6 points"));
        return keys;
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Set<TherapyKind> bundle = EnumSet.noneOf(TherapyKind.class);
        for (TherapyKind kind : TherapyKind.values()) {
            if (settings.get(kind.word(), Boolean.class)) {
                bundle.add(kind);
            }
        }
        TherapyRule therapies = new TherapyRule(bundle, settings.number("until"), memory);
        Support support = new Support(settings.number("support"), settings.number("until"), memory);
        return new Policy() {
            @Override
            public void atVisit(Visit visit) {
                therapies.atVisit(visit);
                support.keepUp(visit);
            }

            @Override
            public Set<TherapyKind> therapies() {
                return bundle;
            }

            @Override
            public boolean supports() {
                return true;
            }
        };
    }
}
