package org.setpoint.scenario;

/**
 * A value of a scenario that can be changed while a run goes on.
 *
 * @param part where it stands
 * @param block number of the block in the list of policies, from 0; -1 elsewhere
 * @param owner name of the block or of the section, empty at the top level
 * @param key name of the key or parameter
 */
public record Target(Part part, int block, String owner, String key) {
    /** Where a value stands. */
    public enum Part {
        /** The time between usual visits. */
        VISIT_EVERY,
        /** A key of {@code prescribers}. */
        PRESCRIBERS,
        /** A key of {@code setting}. */
        SETTING,
        /** A number of the model. */
        PARAMETERS,
        /** A key of a block of {@code policies}. */
        POLICIES
    }

    /**
     * How a file names it.
     *
     * @return for example {@code policies[1].taper.rate}, {@code parameters.tone-return-time} or {@code visit-every}
     */
    public String path() {
        return switch (part) {
            case VISIT_EVERY -> key;
            case PRESCRIBERS, SETTING, PARAMETERS -> owner + "." + key;
            case POLICIES -> "policies[" + block + "]." + owner + "." + key;
        };
    }

    /**
     * Does it stand in this block?
     *
     * @param number of the block in the list
     * @return true for a key of that block
     */
    public boolean isOf(int number) {
        return part == Part.POLICIES && block == number;
    }
}
