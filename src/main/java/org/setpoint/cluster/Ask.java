package org.setpoint.cluster;

import java.util.Locale;
import org.setpoint.unit.InputException;

/**
 * What a task asks of a scheduler.
 *
 * @param cores of one node, at least 1
 * @param heap memory that Java may use for objects, MiB
 * @param memory of the whole process, MiB
 * @param minutes after which it may be stopped
 */
public record Ask(int cores, long heap, long memory, long minutes) {
    /**
     * What Java needs besides objects (its own code, compiled code, stacks), MiB; assumption: whole runs were measured below
     * 250 MiB with their objects (docs/cluster.md), and a task that is stopped for want of memory costs more than memory.
     */
    public static final long BESIDES = 400;

    /** Least heap, MiB; assumption: charts and report of the merge need no more. */
    private static final long LEAST_HEAP = 512;

    /**
     * By how much the time of the pilot is stretched; assumption: nodes half as fast as this machine, and as much again for
     * neighbours on the same node.
     */
    private static final double STRETCH = 4;

    /** Minutes to begin, read and write; assumption. */
    private static final long TO_BEGIN = 5;

    /**
     * What runs ask for.
     *
     * @param seconds of one core, of all runs of a task
     * @param bytes of objects, estimated from above
     * @param cores of a task
     * @return with something to spare
     */
    public static Ask of(double seconds, long bytes, int cores) {
        long heap = Math.max(LEAST_HEAP, (bytes >> 20) + 1);
        long minutes = TO_BEGIN + (long) Math.ceil(STRETCH * seconds / cores / 60);
        return new Ask(cores, heap, heap + BESIDES, minutes);
    }

    /**
     * The same with another time limit.
     *
     * @param text such as {@code 90}, {@code 2:00:00} or {@code 1-12:00:00}, as Slurm reads it
     * @return minutes rounded up
     * @throws InputException if it is no time
     */
    public Ask within(String text) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile(
                        "(?:(\\d{1,4})-(\\d{1,2})(?::(\\d{1,2}))?(?::(\\d{1,2}))?|(\\d{1,6})|(\\d{1,5}):(\\d{1,2}):(\\d{1,2}))")
                .matcher(text.strip());
        if (!m.matches()) {
            throw new InputException("--time: '" + text
                    + "' is no time limit; accepted: minutes (90), hours:minutes:seconds (2:30:00) or"
                    + " days-hours:minutes:seconds (1-12:00:00)");
        }
        long whole = m.group(5) != null
                ? number(m.group(5)) * 60
                : m.group(6) != null
                        ? number(m.group(6)) * 3600 + number(m.group(7)) * 60 + number(m.group(8))
                        : number(m.group(1)) * 86_400
                                + number(m.group(2)) * 3600
                                + number(m.group(3)) * 60
                                + number(m.group(4));
        if (whole == 0) {
            throw new InputException("--time: '" + text + "' leaves no time; give at least one minute");
        }
        return new Ask(cores, heap, memory, (whole + 59) / 60);
    }

    /**
     * The same with other memory.
     *
     * @param text such as {@code 2G} or {@code 1500M}
     * @return of which Java gets all but {@link #BESIDES}
     * @throws InputException if it is no memory, or too little to begin
     */
    public Ask holding(String text) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("(\\d{1,7})\\s*([MG])(?:I?B)?")
                .matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            throw new InputException("--memory: '" + text + "' is no size; accepted: a number with M or G, such as 2G");
        }
        long size = number(m.group(1)) * (m.group(2).equals("G") ? 1024 : 1);
        if (size < BESIDES + 64) {
            throw new InputException("--memory: '" + text + "' is too little; at least " + (BESIDES + 64) + "M");
        }
        return new Ask(cores, size - BESIDES, size, minutes);
    }

    /**
     * As schedulers read it.
     *
     * @return days, hours, minutes, seconds: {@code 1-12:00:00} or {@code 12:05:00}
     */
    public String time() {
        long hours = minutes / 60;
        String clock = String.format(Locale.ROOT, "%02d:%02d:00", hours % 24, minutes % 60);
        return hours < 24 ? clock : hours / 24 + "-" + clock;
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
