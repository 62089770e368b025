package org.setpoint.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.setpoint.policy.PolicyBlock;

/**
 * The building blocks that a policy may be made of. A block of somebody else's joins by being on the class path.
 *
 * @param blocks every block, sorted by name
 */
public record PolicyCatalogue(List<PolicyBlock> blocks) {
    /** Sorts the blocks; refuses two of the same name. */
    public PolicyCatalogue {
        blocks = blocks.stream().sorted(Comparator.comparing(PolicyBlock::name)).toList();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).name().equals(blocks.get(i - 1).name())) {
                throw new IllegalArgumentException(
                        "two policy blocks are called " + blocks.get(i).name());
            }
        }
    }

    /**
     * Every block on the class path.
     *
     * @return the catalogue
     */
    public static PolicyCatalogue load() {
        return load(PolicyCatalogue.class.getClassLoader());
    }

    /**
     * Every block that a class loader finds.
     *
     * @param loader where to look for implementations of {@link PolicyBlock}
     * @return the catalogue
     */
    public static PolicyCatalogue load(ClassLoader loader) {
        return new PolicyCatalogue(ServiceLoader.load(PolicyBlock.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Looks a block up.
     *
     * @param name the word that a file uses
     * @return the block, empty if there is none of that name
     */
    public Optional<PolicyBlock> find(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }

    /**
     * Every name.
     *
     * @return sorted
     */
    public List<String> names() {
        return blocks.stream().map(PolicyBlock::name).toList();
    }
}
