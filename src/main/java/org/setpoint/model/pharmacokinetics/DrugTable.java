package org.setpoint.model.pharmacokinetics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drugs that a run knows, by name, in the order in which they were written. Immutable. */
public final class DrugTable {
    private final Map<String, Drug> byName;

    private DrugTable(Map<String, Drug> byName) {
        this.byName = byName;
    }

    /**
     * A table of drugs.
     *
     * @param drugs every drug, names unique
     * @return the table
     * @throws IllegalArgumentException if two have the same name
     */
    public static DrugTable of(List<Drug> drugs) {
        Map<String, Drug> byName = new LinkedHashMap<>();
        for (Drug drug : drugs) {
            if (byName.put(drug.name(), drug) != null) {
                throw new IllegalArgumentException("two drugs are called " + drug.name());
            }
        }
        return new DrugTable(Collections.unmodifiableMap(byName));
    }

    /**
     * Looks a drug up.
     *
     * @param name kebab-case with the formulation, for example {@code oxycodone-er}
     * @return the drug, empty if there is none of that name
     */
    public Optional<Drug> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * A drug that must be there.
     *
     * @param name kebab-case with the formulation
     * @return the drug
     * @throws IllegalArgumentException if there is none of that name: a fault of the program's
     */
    public Drug get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no drug is called " + name));
    }

    /**
     * Every drug.
     *
     * @return an unmodifiable list, in the order of the table
     */
    public List<Drug> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Every name.
     *
     * @return an unmodifiable list, in the order of the table
     */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
