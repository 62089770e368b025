package org.setpoint.model.pharmacokinetics;

import java.util.List;

/**
 * One drug in one formulation, as data. Level means the level at the effect site in the drug's own unit: MME/d-eq for
 * full agonists (what a typical person has on average at steady state on that many MME a day), ng/mL for buprenorphine,
 * multiples of the half-blocking level for antagonists.
 *
 * @param name kebab-case with the formulation, for example {@code oxycodone-er}
 * @param ligand how it acts at the mu-receptor
 * @param absorption depots in parallel; empty for an intravenous drug, which enters plasma at once
 * @param eliminationHalfLife of plasma, hours
 * @param effectSiteHalfLife of the delay between plasma and effect site, hours
 * @param doseInterval usual time between doses, hours; 0 for a continuous input (patch, infusion)
 * @param longActing is the level as high in sleep as by day?
 * @param exposureCv coefficient of variation of exposure between patients, a fraction
 * @param levelPerDose level of a typical person, on average at steady state, per mg a day
 * @param affinity level that occupies half of the receptors, in the unit of the level
 * @param efficacy stimulus per occupied receptor, for analgesia and dependence; 1 is morphine; 0 for an antagonist
 * @param respiratoryEfficacy the same for breathing
 * @param displacing does it push other ligands off the receptor within minutes (buprenorphine, antagonists)?
 * @param monoaminergic share s of its relief that does not come from the mu-receptor, a fraction below 1; that
 *     part acts like a level of level·s/(1 − s), without tolerance and without the enzyme of prodrugs
 * @param nmda share by which it slows the growth of hyperalgesia when it acts alone (NMDA block and the like), 0 to 1
 * @param cyp2d6 factor on what acts at the receptor, by CYP2D6 phenotype
 * @param mme2022 oral morphine equivalents per mg (CDC 2022); 0 where the guideline has none
 * @param mme2016 steps of the factor of CDC 2016: a single step, or rising with the daily dose (methadone)
 * @param sideEffects how strongly it brings side effects beside its relief; 1 is morphine
 * @param sources where the numbers come from, one line each; an assumption says so
 */
public record Drug(
        String name,
        Ligand ligand,
        List<Depot> absorption,
        double eliminationHalfLife,
        double effectSiteHalfLife,
        double doseInterval,
        boolean longActing,
        double exposureCv,
        double levelPerDose,
        double affinity,
        double efficacy,
        double respiratoryEfficacy,
        boolean displacing,
        double monoaminergic,
        double nmda,
        Cyp2d6Factors cyp2d6,
        double mme2022,
        List<MmeStep> mme2016,
        double sideEffects,
        List<String> sources) {

    /** How a drug acts at the mu-receptor. */
    public enum Ligand {
        /** Full agonist; its level is in MME/d-eq. */
        AGONIST,
        /** Partial agonist with high affinity (buprenorphine); its level is in ng/mL. */
        PARTIAL_AGONIST,
        /** Antagonist (naloxone, naltrexone); its level is in multiples of the half-blocking level. */
        ANTAGONIST
    }

    /**
     * One depot from which the drug is absorbed.
     *
     * @param share of the dose that enters it, a fraction; the shares of a drug add up to 1
     * @param halfLife of absorption, hours
     */
    public record Depot(double share, double halfLife) {}

    /**
     * A step of an MME factor that depends on the daily dose.
     *
     * @param fromMgPerDay the factor holds from this daily dose on, mg/day
     * @param factor MME per mg
     */
    public record MmeStep(double fromMgPerDay, double factor) {}

    /**
     * Factors on what acts at the receptor, by CYP2D6 phenotype; all 1 where the enzyme does not matter.
     *
     * @param poor metabolisers
     * @param intermediate metabolisers
     * @param normal metabolisers
     * @param ultrarapid metabolisers
     */
    public record Cyp2d6Factors(double poor, double intermediate, double normal, double ultrarapid) {}

    /** Copies the lists; refuses depots whose shares do not add up and half-lives that are not positive. */
    public Drug {
        absorption = List.copyOf(absorption);
        mme2016 = List.copyOf(mme2016);
        sources = List.copyOf(sources);
        double shares = absorption.stream().mapToDouble(Depot::share).sum();
        if (!absorption.isEmpty() && Math.abs(shares - 1) > 1e-9) {
            throw new IllegalArgumentException(name + ": the shares of the depots add up to " + shares + ", not to 1");
        }
        if (absorption.size() > 2) {
            throw new IllegalArgumentException(name + ": at most two depots");
        }
        requirePositive(name, "elimination half-life", eliminationHalfLife);
        requirePositive(name, "effect-site half-life", effectSiteHalfLife);
        requirePositive(name, "level per dose", levelPerDose);
        requirePositive(name, "affinity", affinity);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(name + ": needs at least one source");
        }
    }

    /**
     * A drug that does nothing against hyperalgesia.
     *
     * @param name kebab-case with the formulation
     * @param ligand how it acts at the mu-receptor
     * @param absorption depots in parallel
     * @param eliminationHalfLife hours
     * @param effectSiteHalfLife hours
     * @param doseInterval hours
     * @param longActing is the level as high in sleep as by day?
     * @param exposureCv a fraction
     * @param levelPerDose level per mg a day
     * @param affinity level that occupies half of the receptors
     * @param efficacy stimulus per occupied receptor
     * @param respiratoryEfficacy the same for breathing
     * @param displacing does it push other ligands off the receptor?
     * @param monoaminergic a fraction below 1
     * @param cyp2d6 factor by phenotype
     * @param mme2022 MME per mg
     * @param mme2016 steps of the factor
     * @param sideEffects 1 is morphine
     * @param sources one line each
     */
    public Drug(
            String name,
            Ligand ligand,
            List<Depot> absorption,
            double eliminationHalfLife,
            double effectSiteHalfLife,
            double doseInterval,
            boolean longActing,
            double exposureCv,
            double levelPerDose,
            double affinity,
            double efficacy,
            double respiratoryEfficacy,
            boolean displacing,
            double monoaminergic,
            Cyp2d6Factors cyp2d6,
            double mme2022,
            List<MmeStep> mme2016,
            double sideEffects,
            List<String> sources) {
        this(
                name,
                ligand,
                absorption,
                eliminationHalfLife,
                effectSiteHalfLife,
                doseInterval,
                longActing,
                exposureCv,
                levelPerDose,
                affinity,
                efficacy,
                respiratoryEfficacy,
                displacing,
                monoaminergic,
                0,
                cyp2d6,
                mme2022,
                mme2016,
                sideEffects,
                sources);
    }

    /**
     * The drug without its formulation: tolerance to one formulation is tolerance to all.
     *
     * @return the name up to its first hyphen, for example {@code oxycodone}
     */
    public String molecule() {
        int hyphen = name.indexOf('-');
        return hyphen < 0 ? name : name.substring(0, hyphen);
    }

    /**
     * Do guidelines give it an MME factor?
     *
     * @return false for buprenorphine and antagonists
     */
    public boolean countedInMme() {
        return mme2022 > 0;
    }

    /**
     * May a prescriber prescribe it?
     *
     * @return false for what is only sold in the street, whose name begins with {@code illicit-}
     */
    public boolean prescribable() {
        return !name.startsWith("illicit-");
    }

    private static void requirePositive(String drug, String what, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(drug + ": " + what + " must be positive, was " + value);
        }
    }
}
