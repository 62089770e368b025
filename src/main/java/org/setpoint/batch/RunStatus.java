package org.setpoint.batch;

/**
 * How a run stands.
 *
 * @param state pending, done or failed
 * @param reason why it failed; empty otherwise
 * @param attempts how often it was begun and came to an end
 * @param seconds of computing over all threads, of the last attempt
 */
public record RunStatus(State state, String reason, int attempts, double seconds) {
    /** Not begun, or begun and lost. */
    static final RunStatus NEW = new RunStatus(State.PENDING, "", 0, 0);

    /** What has become of a run. */
    public enum State {
        /** To be run. */
        PENDING("pending"),
        /** Its numbers are kept. */
        DONE("done"),
        /** It ended in an error; it is tried again when the work is taken up again. */
        FAILED("failed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /**
         * In {@code runs.csv}.
         *
         * @return lower case
         */
        public String word() {
            return word;
        }
    }

    RunStatus done(double took) {
        return new RunStatus(State.DONE, "", attempts + 1, took);
    }

    RunStatus failed(String why) {
        return new RunStatus(State.FAILED, why, attempts + 1, 0);
    }

    RunStatus pending() {
        return new RunStatus(State.PENDING, "", attempts, 0);
    }
}
