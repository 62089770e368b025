package org.setpoint.random;

/**
 * Draws keyed by seed, replicate, patient, purpose and day. The key is hashed with the finaliser of SplitMix64 (Steele,
 * Lea and Flood 2014, variant 13 of Stafford), a counter-based generator: any draw can be made at any time, in any order,
 * on any thread, with the same result.
 */
public final class Luck {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SILVER = 0xD1B54A32D192ED03L;
    private static final double UNIT = 0x1.0p-53;

    /** Mean of the sum of four whole numbers from 0 to 65535. */
    private static final double KICK_MEAN = 4 * 65535 / 2.0;
    /** One over its standard deviation. */
    private static final double KICK_SCALE = 1 / Math.sqrt(4 * (65536.0 * 65536 - 1) / 12);

    private final long key;

    /**
     * The luck of one replicate.
     *
     * @param seed of the scenario
     * @param replicate 1 or more
     */
    public Luck(long seed, int replicate) {
        key = mix(mix(seed + GOLDEN) + replicate * SILVER);
    }

    /**
     * A uniform draw.
     *
     * @param patient number of the patient, 0 or more
     * @param purpose what it is for
     * @param day of the run; negative before day 0
     * @return strictly between 0 and 1
     */
    public double uniform(long patient, Purpose purpose, int day) {
        return (bits(patient, purpose, day) >>> 11) * UNIT + UNIT / 2;
    }

    /**
     * A standard normal draw.
     *
     * @param patient number of the patient, 0 or more
     * @param purpose what it is for
     * @param day of the run; negative before day 0
     * @return mean 0, standard deviation 1
     */
    public double normal(long patient, Purpose purpose, int day) {
        return NormalQuantile.of(uniform(patient, purpose, day));
    }

    /**
     * A draw that is nearly normal, for the daily kicks of a process that adds up many of them: the sum of four uniforms of
     * 16 bits each, from one hash (Irwin–Hall; kurtosis 2.7, nothing beyond 3.5 standard deviations). A fifth of the cost of
     * {@link #normal}.
     *
     * @param patient number of the patient, 0 or more
     * @param purpose what it is for
     * @param day of the run; negative before day 0
     * @return mean 0, standard deviation 1
     */
    public double kick(long patient, Purpose purpose, int day) {
        long b = bits(patient, purpose, day);
        long sum = (b & 0xFFFF) + (b >>> 16 & 0xFFFF) + (b >>> 32 & 0xFFFF) + (b >>> 48);
        return (sum - KICK_MEAN) * KICK_SCALE;
    }

    private long bits(long patient, Purpose purpose, int day) {
        long h = mix(key + patient * GOLDEN);
        return mix(h + ((purpose.code() << 32) ^ (day & 0xFFFFFFFFL)) * SILVER);
    }

    private static long mix(long z) {
        long x = z;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
