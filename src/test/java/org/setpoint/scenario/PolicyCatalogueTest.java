package org.setpoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.policy.PolicyBlock;

/** Blocks find their way into the catalogue by being there. */
class PolicyCatalogueTest {
    @TempDir
    Path folder;

    @Test
    void theProgramsOwnBlocksAreFound() {
        assertThat(PolicyCatalogue.load().names())
                .contains("taper", "titration")
                .isSorted();
    }

    @Test
    void aBlockOfSomebodyElsesJoinsByBeingOnTheClassPath() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(PolicyBlock.class.getName()), Samples.Watch.class.getName() + "\n");
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            assertThat(PolicyCatalogue.load(loader).find("watch")).isPresent();
        }
    }

    @Test
    void twoBlocksOfOneNameAreRefused() {
        assertThatThrownBy(() -> new PolicyCatalogue(List.of(new Samples.Watch(), new Samples.Watch())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("watch");
    }
}
