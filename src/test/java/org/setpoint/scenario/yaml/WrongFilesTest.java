package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.unit.InputException;

/** Files that cannot be read as a document at all. */
class WrongFilesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("x.yaml");
    }

    @Test
    void aMissingFileIsNamedWithItsNearestNeighbour() throws IOException {
        Files.writeString(folder.resolve("taper.yaml"), "a: 1\n");
        assertThatThrownBy(() -> Document.read(folder.resolve("tapr.yaml")))
                .isInstanceOf(InputException.class)
                .hasMessage(folder.resolve("tapr.yaml") + ": there is no such file; did you mean '"
                        + folder.resolve("taper.yaml") + "'?");
    }

    @Test
    void aFileInAMissingFolderSaysSo() {
        assertThatThrownBy(() -> Document.read(folder.resolve("no/x.yaml")))
                .hasMessageContaining("there is no such file; the folder")
                .hasMessageContaining("does not exist either");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThatThrownBy(() -> Document.read(folder)).hasMessageContaining("is a folder; name a file");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused("").hasMessageContaining("x.yaml: is empty; accepted: keys and values");
        refused("\n  \n").hasMessageContaining("is empty");
        refused("# only a question\n").hasMessageContaining("must be keys and values");
    }

    @Test
    void aListOrAWordAtTheTopIsRefused() throws IOException {
        refused("- a\n- b\n").hasMessageContaining("must be keys and values");
        refused("word\n").hasMessageContaining("must be keys and values");
    }

    @Test
    void aBinaryFileIsRefusedWithTheLine() throws IOException {
        refused("a: 1\nb: \u0000\n").hasMessageContaining("x.yaml:2: has a control character (code 0)");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithTheLine() throws IOException {
        refused("a: 1\nb: \u00e4\n".getBytes(StandardCharsets.ISO_8859_1))
                .hasMessageContaining("x.yaml:2: has a character that is not UTF-8; save the file as UTF-8");
        refused("a: 1\n".getBytes(StandardCharsets.UTF_16)).hasMessageContaining("UTF-16; save it as UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        Files.writeString(file, "\uFEFF# What?\na: 1\n");
        assertThat(Document.read(file).comments()).containsExactly("What?");
    }

    @Test
    void windowsLineEndsAreNoMistake() throws IOException {
        Files.writeString(file, "# What?\r\na: 1\r\nb: 2\r\n");
        assertThat(Document.read(file).root().entries()).hasSize(2);
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        refused("# " + "x".repeat(1 << 20) + "\n")
                .hasMessageContaining("is too large")
                .hasMessageContaining("1048576");
    }

    @Test
    void tabsAreRefusedWithTheirLines() throws IOException {
        refused("a: 1\nb:\n\tc: 2\nd:\t3\n# a\ttab in a comment\n")
                .hasMessage(file + ":3: has a tab; accepted: spaces, two for each level\n" + file
                        + ":4: has a tab; accepted: spaces, two for each level");
    }

    @Test
    void anchorsAndAliasesAreRefusedBeforeTheyMultiply() throws IOException {
        refused("a: &x [1, 2]\nb: &y [*x, *x]\nc: [*y, *y]\n")
                .hasMessageContaining("x.yaml:1: a: has the anchor '&x'; accepted: plain YAML")
                .hasMessageContaining("x.yaml:2: b: has the anchor '&y'")
                .hasMessageContaining("x.yaml:2: b[0]: refers to '*x'; accepted: plain YAML")
                .hasMessageContaining("x.yaml:3: c[1]: refers to '*y'");
    }

    @Test
    void tagsAreRefused() throws IOException {
        refused("a: !!java.io.File [x]\nb: !mine 3\nc: !!str 4\n")
                .hasMessageContaining("x.yaml:1: a: has the tag '!!java.io.File'; accepted: plain YAML")
                .hasMessageContaining("x.yaml:2: b: has the tag '!mine'")
                .hasMessageContaining("x.yaml:3: c: has the tag '!!str'");
    }

    @Test
    void aKeyThatIsWrittenTwiceIsRefusedWithBothLines() throws IOException {
        refused("a:\n  b: 1\n  c: 2\n  b: 3\n")
                .hasMessage(file + ":4: a.b: is written twice, first in line 2; accepted: each key once");
    }

    @Test
    void aSecondDocumentIsRefused() throws IOException {
        refused("a: 1\n---\na: 2\n")
                .hasMessageContaining("x.yaml:2: a second document begins here; accepted: one document");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        refused("a: " + "[".repeat(5000) + "]".repeat(5000) + "\n")
                .hasMessageContaining("x.yaml:1: a[0]")
                .hasMessageContaining("is nested too deep; accepted: at most 20 levels");
    }

    @Test
    void aListAsAKeyIsRefused() throws IOException {
        refused("? [a, b]\n: 1\n").hasMessageContaining("x.yaml:1").hasMessageContaining("as a key; accepted: a word");
    }

    @Test
    void brokenYamlIsExplainedWithItsLine() throws IOException {
        refused("a: 1\nb: {c: 2\nd: 3\n").hasMessageContaining("x.yaml:3: is not YAML: a '{' or '[' is not closed");
        refused("a: 1\nb: c: 2\n").hasMessageContaining("x.yaml:2: is not YAML: a second ': ' stands in this line");
        refused("a: \"1\nb: 2\n").hasMessageContaining("is not YAML: a quote is opened and not closed");
        refused("a: 1\nb\nc: 2\n").hasMessageContaining("is not YAML: a line has no ': ' after its key");
        refused("a: @b\n").hasMessageContaining("x.yaml:1: is not YAML: a value starts with a character");
        refused("a:\n    b: 1\n  c: 2\n").hasMessageContaining("x.yaml:3: is not YAML: this line is not indented like");
    }

    private AbstractThrowableAssert<?, ?> refused(String text) throws IOException {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private AbstractThrowableAssert<?, ?> refused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return assertThatThrownBy(() -> Document.read(file)).isInstanceOf(InputException.class);
    }
}
