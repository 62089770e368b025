package org.setpoint.selftest;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page to keep: on what machine which program gave which numbers. One file, without scripts or network; it prints. */
public final class SelftestPage {
    private static final String TEMPLATE = "/org/setpoint/selftest/selftest.mustache";

    private SelftestPage() {}

    /**
     * Makes the page.
     *
     * @param facts on the program and the machine, name and value, in order
     * @param outcomes of all checks
     * @return HTML
     */
    public static String of(Map<String, String> facts, List<Selftest.Outcome> outcomes) {
        long failed = outcomes.stream().filter(o -> !o.passed()).count();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("passed", failed == 0);
        page.put("total", outcomes.size());
        page.put("failed", failed);
        page.put(
                "facts",
                facts.entrySet().stream()
                        .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                        .toList());
        page.put("checks", outcomes.stream().map(SelftestPage::row).toList());
        try (InputStream in = SelftestPage.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + TEMPLATE);
            }
            return Mustache.compiler()
                    .escapeHTML(true)
                    .compile(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .execute(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> row(Selftest.Outcome o) {
        return Map.of(
                "name", o.name(),
                "what", o.what(),
                "size", o.size(),
                "tables", o.tables(),
                "seconds", String.format(Locale.ROOT, "%.1f", o.seconds()),
                "verdict", o.passed() ? "pass" : "FAIL",
                "passed", o.passed(),
                "differences", o.differences());
    }
}
