package org.setpoint.behavior;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.unit.Dimension;

/** What a scenario may say of the place and time in which its patients live. */
public final class SettingKeys {
    /** Keys of {@code setting}. */
    public static final List<Key> ALL = List.of(
            Key.quantity(
                    "illicit-access",
                    Dimension.NUMBER,
                    "1",
                    0,
                    100,
                    "How easily illicit opioids are found, 1 in a commercially insured population, 6 in a safety-net setting.",
                    "assumption of the behaviour rules; the size for safety-net settings is calibrated to finding T41"),
            Key.quantity(
                    "company",
                    Dimension.FRACTION,
                    "60 %",
                    0,
                    1,
                    "Share of overdoses at which somebody is there.",
                    "assumption: patients live with others more often than those who died in Rhode Island 2020 to 2022, of"
                            + " whom 45 % had a bystander, 61 % in homes (Flavin 2025, J Addict Med)"),
            Key.quantity(
                    "community-naloxone",
                    Dimension.FRACTION,
                    "0 %",
                    0,
                    1,
                    "Share of bystanders who have naloxone from elsewhere.",
                    "assumption: none outside of programmes"),
            Key.whole(
                    "supply-year",
                    "2013",
                    1990,
                    2100,
                    "Year whose street supply is sold: heroin until 2013, more and more fentanyl after that.",
                    "CDC, MMWR 2016;65:837: illicit fentanyl spread from 2013 on"),
            Key.choice(
                    "supply-region",
                    List.of("east", "west"),
                    "east",
                    "Part of the United States whose street supply is sold; fentanyl reached the west later.",
                    "seizures rose in the Northeast, the Midwest and Appalachia first (medRxiv 2022.10.08.22280845, not re-read)"),
            Key.quantity(
                    "methadone-share",
                    Dimension.FRACTION,
                    "30 %",
                    0,
                    1,
                    "Share of those treated for opioid use disorder who get methadone; the others get buprenorphine.",
                    "assumption: most are treated in practices, which may not use methadone"));

    private SettingKeys() {}
}
