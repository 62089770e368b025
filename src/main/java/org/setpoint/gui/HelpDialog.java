package org.setpoint.gui;

import java.awt.BorderLayout;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.setpoint.gui.look.Labels;
import org.setpoint.observation.Fares;

/** How to read the window, and every key. */
final class HelpDialog extends JDialog {
    private static final long serialVersionUID = 1L;
    private static final String TEXT = """
            <h2>How to read this window</h2>
            <p><b>Left:</b> the lesson says what it is, how it works, what to notice and what to try. The sliders act from
            the day on which you move them.</p>
            <p><b>Middle:</b> each glyph is a patient. Click one to see inside. The thick line is the way of the middle
            patient since the start.</p>
            <p><b>Right:</b> curves. The line is the middle patient, or the mean where few carry most of it; the dark band
            is the middle half, the light band nine tenths. The broken grey line is the same patients with the same luck
            without your changes, or under the other policy; the difference is shaded.</p>
            <h2>Keys</h2>
            <p>F4 set up, F5 play or pause, F6 one day, F7 four weeks, F8 to the end; Ctrl+Left and Ctrl+Right slower and
            faster.<br>
            Ctrl+1 lesson, Ctrl+2 sliders, Ctrl+3 population, Ctrl+4 inside one patient; Ctrl+F find a patient by number;
            Ctrl+T twins.<br>
            Ctrl+Z undo, Ctrl+Y redo, Ctrl+B begin a policy; Ctrl+S saves the changed scenario, Ctrl+P pictures.<br>
            Ctrl+= and Ctrl+- larger and smaller text.<br>
            In the population: arrows go from patient to patient, Enter opens the one that is ringed.<br>
            In a curve: arrows move the pointer, + and - zoom, 0 shows the whole run.</p>
            <h2>How a patient fares</h2>
            """;

    HelpDialog(SetpointWindow owner) {
        super(owner, "How to read this window", ModalityType.MODELESS);
        StringBuilder words = new StringBuilder("<html><body style=\"margin: 12px\">").append(TEXT);
        for (Fares f : Fares.values()) {
            words.append("<p><b>")
                    .append(Labels.name(f.word()))
                    .append(":</b> ")
                    .append(Labels.html(f.meaning()))
                    .append(". <i>")
                    .append(Labels.html(f.source()))
                    .append("</i></p>");
        }
        JEditorPane page =
                new JEditorPane("text/html", words.append("</body></html>").toString());
        page.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        page.setEditable(false);
        page.setCaretPosition(0);
        page.getAccessibleContext().setAccessibleName("Help");
        add(new JScrollPane(page), BorderLayout.CENTER);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        javax.swing.JComponent.WHEN_IN_FOCUSED_WINDOW);
        setSize(Math.min(owner.getWidth(), owner.look.px(620)), Math.min(owner.getHeight(), owner.look.px(600)));
        setLocationRelativeTo(owner);
        setName("help");
    }
}
