package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** Why does the opioid no longer work? Asked step by step before the dose is changed. */
@AutoService(PolicyBlock.class)
public final class Differential implements PolicyBlock {
    @Override
    public String name() {
        return "differential";
    }

    @Override
    public String meaning() {
        return "When pain rises on an opioid, asks why: looks for progression and for nerve pain, then tries a higher or a lower"
                + " dose, and acts on what it finds. Tests err, and so does it.";
    }

    @Override
    public String source() {
        return "CDC 2022, recommendation 4: evaluate benefits and risks before a dose is raised; the order follows Chu, Angst and Clark 2008 and Lee"
                + " 2011 on telling tolerance from hyperalgesia (Clin J Pain 24:479, not re-read; Pain Physician 14:145)";
    }

    @Override
    public Role role() {
        return Role.ADDITION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.quantity(
                        "rise",
                        Dimension.POINTS,
                        "1.5 points",
                        0.5,
                        6,
                        "Asks when pain has risen by so much above the best on the opioid.",
                        "assumption: above the noise of a rating; 1 point is the minimal important change (IMMPACT, not re-read)"),
                share("imaging-sensitivity", "80 %", "Chance that progression is seen.", guess()),
                share("imaging-specificity", "70 %", "Chance that nothing is seen where nothing progressed.", guess()),
                share("nerve-sensitivity", "83 %", "Chance that DN4 finds nerve pain.", dn4()),
                share("nerve-specificity", "90 %", "Chance that DN4 is negative without nerve pain.", dn4()),
                share("allodynia-sensitivity", "60 %", "Chance that diffuse pain is noticed in hyperalgesia.", guess()),
                share("allodynia-specificity", "80 %", "Chance that it is not in others.", guess()),
                share("raise", "33 %", "Size of a trial increase.", "behaviour rules: the commonest step"),
                share(
                        "reduce",
                        "25 %",
                        "Size of a trial reduction.",
                        "assumption: as large as can be borne in six weeks"),
                PolicyBlock.dose("cap", "240 MME/day", "No trial raises the dose above this.", "assumption"),
                share(
                        "disease-treatment",
                        "50 %",
                        "Share of the disease's pain and speed that its own treatment takes away.",
                        "assumption: radiotherapy, surgery or a disease-modifying drug helps half"),
                Key.quantity(
                        "rest",
                        Dimension.TIME,
                        "168 days",
                        28,
                        730,
                        "Time after an answer until the question may be asked again.",
                        "assumption: half a year"));
    }

    private static String guess() {
        return "assumption: no study of this question; a careful clinician";
    }

    private static String dn4() {
        return "DN4: 82.9 % and 89.9 % (Bouhassira 2005, Pain 114:29, not re-read), 75 % and 76 % in unselected patients (Timmerman 2017,"
                + " PLoS One 12:e0187961); painDETECT 85 % and 80 % (Freynhagen 2006)";
    }

    private static Key share(String name, String fallback, String meaning, String source) {
        return Key.quantity(name, Dimension.FRACTION, fallback, 0, 1, meaning, source);
    }

    @Override
    public List<String> contradictions(Settings settings) {
        return settings.number("imaging-sensitivity") + settings.number("imaging-specificity") < 1
                ? List.of(
                        "a test whose 'imaging-sensitivity' and 'imaging-specificity' add up to less than 100 % is worse than"
                                + " a coin; raise one of them")
                : List.of();
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        return new DifferentialRule(settings, memory);
    }
}
