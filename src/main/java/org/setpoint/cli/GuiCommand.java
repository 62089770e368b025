package org.setpoint.cli;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.Fonts;
import org.setpoint.gui.SetpointWindow;
import org.setpoint.gui.control.Library;
import org.setpoint.gui.look.Look;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.unit.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code setpoint gui}: the window. */
@Command(
        name = "gui",
        description = "Opens the window: lessons, a population that can be watched and changed while it runs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class GuiCommand implements Callable<Integer> {
    private static final String INSTEAD =
            "; without a window 'setpoint run SCENARIO' writes the same curves and a report, and 'setpoint trace SCENARIO"
                    + " --patient N' one patient's body";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Scenario or lesson to begin with (default: the first lesson).")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        Look.smoothText();
        requireDisplay();
        Vocabulary vocabulary = ScenarioOptions.vocabulary();
        Library library = new Library(vocabulary);
        Library.Item first = file == null ? library.items().get(0) : library.item(file);
        library.open(first); // says on the screen what is wrong with the file, before there is a window
        AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            try {
                SetpointWindow.show(library, first, vocabulary, LifeTableReader.builtIn(), closed::countDown);
            } catch (RuntimeException | Error e) {
                trouble.set(e);
                closed.countDown();
            }
        });
        closed.await();
        Throwable problem = trouble.get();
        if (problem != null) {
            throw new IllegalStateException("the window could not be opened: " + problem.getMessage(), problem);
        }
        return ExitCode.DONE;
    }

    private static void requireDisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            boolean unix = !System.getProperty("os.name", "").startsWith("Windows");
            String why = unix && System.getenv("DISPLAY") == null
                    ? "no display: DISPLAY is not set"
                    : "this Java has no windows (a headless runtime, such as Debian's openjdk-17-jre-headless, or"
                            + " -Djava.awt.headless=true); install the full one, such as openjdk-17-jre";
            throw new InputException("gui: " + why + INSTEAD);
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (java.awt.AWTError | java.awt.HeadlessException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new InputException("gui: the display " + System.getenv("DISPLAY") + " cannot be reached ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given") + ")" + INSTEAD);
        }
        if (!Fonts.available()) {
            throw new InputException("gui: " + Fonts.ADVICE.replace("no pictures: ", "") + INSTEAD);
        }
    }
}
