package org.setpoint.batch;

/**
 * One run of a plan: what tells it from the others.
 *
 * @param id place in the plan, from 1
 * @param scenario name of the scenario
 * @param draw number of the set of parameters that it has, from 1; 0 where all runs have the scenario's own
 * @param replicate from 1; fixes patients and luck together with the seed
 * @param seed of the luck
 * @param parameters what it has of its own, as {@code name=value} separated by {@code ;}; empty where there is nothing
 */
public record PlannedRun(int id, String scenario, int draw, int replicate, long seed, String parameters) {
    /**
     * For a message.
     *
     * @return which run it is, in words
     */
    public String words() {
        return scenario + " replicate " + replicate + (draw == 0 ? "" : " draw " + draw)
                + (parameters.isEmpty() ? "" : " with " + parameters);
    }

    String identity() {
        return scenario + "\n" + draw + "\n" + replicate + "\n" + seed + "\n" + parameters;
    }
}
