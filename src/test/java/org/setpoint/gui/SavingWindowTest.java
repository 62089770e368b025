package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.gui.live.Spectator;

/** What leaves the window, and what comes in from files. */
class SavingWindowTest extends WindowCase {
    @TempDir
    private Path folder;

    /** Chooses an item of the menu and answers the file chooser that it opens. */
    private void choose(String item, Path file) {
        Desk.click(item);
        Desk.when(JFileChooser.class, chooser -> {
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
    }

    private void untilSaved(Path file) {
        Desk.until("saved " + file, () -> window().said().startsWith("Saved") && Files.exists(file));
    }

    @Test
    void theChangedScenarioRunsAsABatchAndGivesTheSameCurves() throws IOException {
        openSmall(folder);
        Desk.click("step-weeks");
        desk.untilDay(28);
        Desk.click("item-Sliders");
        Desk.type("lever-policies.dose-cap.cap-field", "50 MME/day");
        Desk.click("step-weeks");
        desk.untilDay(56);
        Path file = folder.resolve("changed.yaml");
        choose("item-Save changed scenario …", file);
        untilSaved(file);
        Desk.click("item-To the end");
        desk.untilDay(Small.DAYS);
        desk.settle();
        Spectator.assertSame(window().seen().main().curves(), Small.batch(Small.read(Files.readString(file))));
    }

    @Test
    void theCurvesAreATableOfBothArms() throws IOException {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        Path file = folder.resolve("curves.csv");
        choose("item-Save curves as CSV …", file);
        untilSaved(file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("scenario,replicate,day,outcome,unit,mean,sd,q05,q25,q50,q75,q95");
        int outcomes = window().seen().main().curves().outcomes().size();
        assertThat(lines).hasSize(1 + 2 * 5 * outcomes); // days 0, 7, 14, 21, 28
    }

    @Test
    void picturesAreWrittenAsPngAndSvg() throws IOException {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        choose("item-Save pictures (PNG, SVG) …", folder.resolve("seen.png"));
        untilSaved(folder.resolve("seen-window.png"));
        for (String name : List.of("seen-curves", "seen-population")) {
            BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
            assertThat(image.getWidth()).isGreaterThan(500);
            assertThat(colours(image)).isGreaterThan(20);
            assertThat(Files.readString(folder.resolve(name + ".svg"))).contains("<title", "Two tolerances");
        }
        BufferedImage all = ImageIO.read(folder.resolve("seen-window.png").toFile());
        assertThat(all.getWidth()).isGreaterThan(2 * 1200);
    }

    private static long colours(BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .limit(100)
                .count();
    }

    @Test
    void theLessonSheetHoldsThePictures() throws IOException {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        Path file = folder.resolve("sheet.html");
        choose("item-Save lesson sheet …", file);
        untilSaved(file);
        assertThat(Files.readString(file)).contains("data:image/svg+xml", "Two tolerances", "What to notice");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
        open(3);
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        choose("item-Save curves as CSV …", file);
        Desk.when(JOptionPane.class, pane -> pane.setValue(JOptionPane.NO_OPTION));
        Desk.until("the question is gone", () -> Desk.showing(JOptionPane.class).isEmpty());
        assertThat(Files.readString(file)).isEqualTo("mine");
        choose("item-Save curves as CSV …", file);
        Desk.when(JOptionPane.class, pane -> pane.setValue(JOptionPane.YES_OPTION));
        untilSaved(file);
        assertThat(Files.readString(file)).startsWith("scenario,");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() {
        open(3);
        Path file = folder.resolve("no/such/folder/curves.csv");
        choose("item-Save curves as CSV …", file);
        Desk.until("it is said", () -> window().said().contains("cannot be written"));
        assertThat(window().said()).contains(file.toString());
    }

    @Test
    void aWrongFileIsExplainedAndTheWindowStaysAsItIs() throws IOException {
        open(3);
        Desk.click("step");
        desk.untilDay(1);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "name: wrong\nduration: 3 parsecs\n");
        for (Path file : List.of(
                wrong,
                folder.resolve("none.yaml"),
                Files.write(folder.resolve("noise.yaml"), new byte[] {0, -1, 3}),
                Files.writeString(folder.resolve("empty.yaml"), ""))) {
            choose("item-Open lesson or scenario …", file);
            Desk.when(JOptionPane.class, pane -> {
                assertThat(pane.getMessage().toString())
                        .contains(file.getFileName().toString());
                pane.setValue(JOptionPane.OK_OPTION);
            });
            Desk.until(
                    "the message is gone",
                    () -> Desk.showing(JOptionPane.class).isEmpty()
                            && Desk.showing(JFileChooser.class).isEmpty());
        }
        assertThat(window().getTitle()).startsWith("Two tolerances");
        Desk.click("step");
        desk.untilDay(2);
    }

    @Test
    void aScenarioOfOnesOwnIsOpenedAndListed() throws IOException {
        open(3);
        Path mine = Files.writeString(folder.resolve("mine.yaml"), Small.TEXT.replace("name: small", "name: mine"));
        choose("item-Open lesson or scenario …", mine);
        Desk.until("it is open", () -> window().getTitle().startsWith("mine"));
        desk.settle();
        assertThat(window().seen().main().size()).isEqualTo(Small.PATIENTS);
        assertThat(Desk.see(() -> window().picker.getSelectedItem().toString())).contains("mine");
    }
}
