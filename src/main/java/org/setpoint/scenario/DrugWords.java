package org.setpoint.scenario;

import java.util.Locale;
import org.setpoint.model.pharmacokinetics.Drug;

/** Says in a sentence or two what a drug is. */
final class DrugWords {
    private DrugWords() {}

    /** Ligand, duration, strength. */
    static String meaning(Drug drug) {
        String ligand = drug.ligand().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String interval = drug.doseInterval() == 0
                ? "given continuously"
                : "given every " + Quantities.plain(drug.doseInterval()) + " h";
        String mme =
                drug.mme2022() == 0 ? "" : "; 1 mg counts as " + Quantities.plain(drug.mme2022()) + " MME (CDC 2022)";
        return (ligand.startsWith("a") ? "An " : "A ") + ligand + " at the mu-receptor, "
                + (drug.longActing() ? "long-acting, " : "") + interval + mme
                + ". Half-life in plasma " + Quantities.plain(drug.eliminationHalfLife())
                + " h, delay to the effect site " + Quantities.plain(drug.effectSiteHalfLife())
                + " h; efficacy " + Quantities.plain(drug.efficacy()) + " (breathing "
                + Quantities.plain(drug.respiratoryEfficacy()) + "), where morphine is 1.";
    }
}
