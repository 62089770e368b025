package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class BuildStampTest {
    @Test
    void theBuildFillsEveryPartOfTheStamp() {
        BuildStamp stamp = BuildStamp.read();
        assertThat(stamp.version()).doesNotContain("$").isNotEqualTo("unknown");
        assertThat(stamp.commit()).matches("[0-9a-f]{40}|unknown");
    }

    @Test
    void aChangedTreeIsSaidBesideTheCommit() {
        BuildStamp stamp = BuildStamp.of(properties("0123456789abcdef", "true"));
        assertThat(stamp.tree()).isEqualTo(BuildStamp.Tree.DIRTY);
        assertThat(stamp.shortCommit()).isEqualTo("0123456789ab (with uncommitted changes)");
    }

    @Test
    void aCleanTreeIsTheCommitAlone() {
        BuildStamp stamp = BuildStamp.of(properties("0123456789abcdef", "false"));
        assertThat(stamp.tree()).isEqualTo(BuildStamp.Tree.CLEAN);
        assertThat(stamp.shortCommit()).isEqualTo("0123456789ab");
    }

    @Test
    void aSourceArchiveKnowsNoCommit() {
        BuildStamp stamp = BuildStamp.of(properties("unknown", "unknown"));
        assertThat(stamp.tree()).isEqualTo(BuildStamp.Tree.UNKNOWN);
        assertThat(stamp.shortCommit()).isEqualTo("unknown");
    }

    private static Properties properties(String commit, String dirty) {
        Properties properties = new Properties();
        properties.setProperty("version", "1.2.3");
        properties.setProperty("commit", commit);
        properties.setProperty("dirty", dirty);
        return properties;
    }
}
