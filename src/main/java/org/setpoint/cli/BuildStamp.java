package org.setpoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/**
 * Which program this is: what a reader needs to build the very same one again.
 *
 * @param version the release, such as {@code 0.1.0}
 * @param commit full hash of the commit it was built from, or {@code unknown} when built from a source archive
 * @param tree whether the sources were those of the commit
 */
public record BuildStamp(String version, String commit, Tree tree) {
    private static final String RESOURCE = "/org/setpoint/build.properties";

    /** How the sources stood to the commit when the program was built. */
    public enum Tree {
        /** The sources were those of the commit. */
        CLEAN,
        /** Something had been changed since the commit. */
        DIRTY,
        /** There was no repository to compare with. */
        UNKNOWN
    }

    /**
     * Reads the stamp that the build left in the program.
     *
     * @return the stamp of the running program
     * @throws IllegalStateException if the build left none, which a build by Maven never does
     */
    public static BuildStamp read() {
        try (InputStream in = BuildStamp.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("this program was built without " + RESOURCE + "; build it with Maven");
            }
            Properties properties = new Properties();
            properties.load(in);
            return of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BuildStamp of(Properties properties) {
        Tree tree = switch (properties.getProperty("dirty", "").toLowerCase(Locale.ROOT)) {
            case "true" -> Tree.DIRTY;
            case "false" -> Tree.CLEAN;
            default -> Tree.UNKNOWN;
        };
        return new BuildStamp(
                properties.getProperty("version", "unknown"), properties.getProperty("commit", "unknown"), tree);
    }

    /**
     * The commit as a person reads it.
     *
     * @return twelve digits of the hash and, if the sources had been changed, a word on that
     */
    public String shortCommit() {
        String digits = commit.substring(0, Math.min(12, commit.length()));
        return tree == Tree.DIRTY ? digits + " (with uncommitted changes)" : digits;
    }
}
