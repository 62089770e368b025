package org.setpoint.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A result that was completed earlier. */
public final class Earlier {
    private Earlier() {}

    /**
     * Does a folder hold the complete result of a plan?
     *
     * @param folder of the result
     * @param plan hash of the plan
     * @return false also where there is no folder, or one without a manifest of ours
     * @throws IOException if the manifest is there and cannot be read
     */
    public static boolean isOf(Path folder, String plan) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Files.readAllBytes(file))
                    .path("plan_sha256")
                    .asString("")
                    .equals(plan);
        } catch (JacksonException e) {
            return false;
        }
    }
}
