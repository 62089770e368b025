package org.setpoint.model.pharmacokinetics;

import java.util.List;
import java.util.Optional;

/** The drugs that a run knows, in the order of their file. */
public final class DrugTable {
    private final List<Drug> drugs;

    /**
     * A table.
     *
     * @param drugs names unique
     * @throws IllegalArgumentException if two have the same name
     */
    public DrugTable(List<Drug> drugs) {
        this.drugs = List.copyOf(drugs);
        if (drugs.stream().map(Drug::name).distinct().count() != drugs.size()) {
            throw new IllegalArgumentException("two drugs have the same name");
        }
    }

    /**
     * Looks a drug up.
     *
     * @param name kebab-case
     * @return the drug, empty if there is none of that name
     */
    public Optional<Drug> find(String name) {
        return drugs.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /**
     * Every drug.
     *
     * @return in the order of the file
     */
    public List<Drug> all() {
        return drugs;
    }

    /**
     * The position of a drug, by which columns name it.
     *
     * @param drug one of this table
     * @return 0 or more
     */
    public int indexOf(Drug drug) {
        return drugs.indexOf(drug);
    }
}
