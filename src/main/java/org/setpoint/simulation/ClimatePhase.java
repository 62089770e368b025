package org.setpoint.simulation;

/** Changes of the scenario come into force; rules come into force and end: what they do outside of visits changes. */
final class ClimatePhase implements Phase {
    private final CohortRun run;

    ClimatePhase(CohortRun run) {
        this.run = run;
    }

    @Override
    public void run(int day) {
        run.keepToScript(day);
        if (day == 0 || run.world().changesClimate(day)) {
            run.climate(run.world().climate(day));
        }
    }
}
