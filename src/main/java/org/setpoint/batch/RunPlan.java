package org.setpoint.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be run, and on what its numbers rest.
 *
 * @param premises everything that fixes the numbers of all runs and is not said of each: the program, each scenario as a file
 *     with every default, hashes of the files that it names, what is recorded; a name and a text for each
 * @param runs in the order in which results are written, {@code id} counting from 1
 */
public record RunPlan(Map<String, String> premises, List<PlannedRun> runs) {
    /** Copies both. */
    public RunPlan {
        premises = Collections.unmodifiableMap(new LinkedHashMap<>(premises));
        runs = List.copyOf(runs);
    }

    /**
     * What a kept run has to be labelled with to be this one: a hash of the premises and of what tells the run from others.
     * The number of runs is no part of it, so that a longer plan takes over the runs of a shorter one.
     *
     * @param run of this plan
     * @return 64 hexadecimal digits
     */
    public String key(PlannedRun run) {
        MessageDigest digest = ofPremises();
        update(digest, run.identity());
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What tells the plan from others.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        MessageDigest digest = ofPremises();
        runs.forEach(run -> update(digest, run.identity()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private MessageDigest ofPremises() {
        MessageDigest digest = sha256();
        premises.forEach((name, text) -> {
            update(digest, name);
            update(digest, text);
        });
        return digest;
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
