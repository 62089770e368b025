package org.setpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which program ran where and when, for a page that somebody keeps. */
final class MachineFacts {
    private MachineFacts() {}

    /** Name and value, in reading order. */
    static Map<String, String> now() {
        BuildStamp stamp = BuildStamp.read();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Date",
                OffsetDateTime.now(ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        facts.put("Setpoint", stamp.version());
        facts.put(
                "Commit", stamp.commit() + (stamp.tree() == BuildStamp.Tree.DIRTY ? ", with uncommitted changes" : ""));
        facts.put(
                "Java",
                Runtime.version() + ", " + System.getProperty("java.vm.name") + ", "
                        + System.getProperty("java.vendor"));
        facts.put(
                "System",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"));
        facts.put("Processor", processor());
        facts.put("Language", Locale.getDefault().toLanguageTag() + ", " + Charset.defaultCharset());
        return facts;
    }

    private static String processor() {
        String count = Runtime.getRuntime().availableProcessors() + " processors for this program";
        Path known = Path.of("/proc/cpuinfo"); // Linux alone says which they are without another program
        if (!Files.isReadable(known)) {
            return count;
        }
        try (Stream<String> lines = Files.lines(known)) {
            return lines.filter(l -> l.startsWith("model name") && l.contains(":"))
                    .findFirst()
                    .map(l -> l.substring(l.indexOf(':') + 1).strip() + ", " + count)
                    .orElse(count);
        } catch (IOException | UncheckedIOException e) {
            return count;
        }
    }
}
