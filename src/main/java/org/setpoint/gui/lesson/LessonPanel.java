package org.setpoint.gui.lesson;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Point;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.gui.control.Question;
import org.setpoint.gui.look.Look;
import org.setpoint.observation.Outcome;

/** What it is, how it works, what to notice, what to try; with links to the curves and days that it speaks of. */
public final class LessonPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JEditorPane page = new JEditorPane();
    private final JScrollPane scroll;
    private final Set<String> answers = new HashSet<>();
    private transient Look look;
    private transient @Nullable Question shown;

    /**
     * An empty page.
     *
     * @param look of the window
     * @param onCurve hears which curve is to be shown
     * @param onDay hears to which day to go
     */
    public LessonPanel(Look look, Consumer<Outcome> onCurve, IntConsumer onDay) {
        super(new BorderLayout());
        this.look = look;
        page.setEditable(false);
        page.setContentType("text/html");
        page.setName("lesson");
        page.getAccessibleContext().setAccessibleName("Lesson");
        page.addHyperlinkListener(e -> {
            if (e.getEventType() == HyperlinkEvent.EventType.ACTIVATED && e.getDescription() != null) {
                String[] place = e.getDescription().split(":", 2);
                if (place[0].equals("curve")) {
                    Outcome.find(place[1]).ifPresent(onCurve);
                } else if (place[0].equals("answer")) {
                    answers.add(place[1]);
                    fill();
                } else {
                    onDay.accept(Integer.parseInt(place[1]));
                }
            }
        });
        scroll = new JScrollPane(
                page, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        look(look);
    }

    /**
     * Shows what belongs to a question.
     *
     * @param question that is open
     */
    public void show(Question question) {
        if (shown == null || !shown.file().equals(question.file())) {
            answers.clear();
        }
        shown = question;
        fill();
        page.setCaretPosition(0);
    }

    private void fill() {
        Question q = shown;
        if (q != null) {
            Point seen = scroll.getViewport().getViewPosition();
            page.setText("<html><body>" + LessonText.of(q, answers) + "</body></html>");
            SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(seen));
        }
    }

    /**
     * Another theme or size.
     *
     * @param other look
     */
    public void look(Look other) {
        look = other;
        ChartStyle s = look.style();
        StyleSheet own = new StyleSheet();
        own.addStyleSheet(new HTMLEditorKit().getStyleSheet());
        int text = look.px(13);
        own.addRule("body { font-family: SansSerif; font-size: " + text + "px; color: " + hex(s.text())
                + "; background-color: " + hex(s.ground()) + "; margin: " + look.px(10) + "px; }");
        own.addRule("h1 { font-size: " + look.px(17) + "px; margin: 0 0 6px 0; }");
        own.addRule("h2 { font-size: " + look.px(14) + "px; margin: 12px 0 2px 0; }");
        own.addRule("p { margin: 4px 0 4px 0; }");
        own.addRule("ol { margin: 2px 0 2px " + look.px(22) + "px; }");
        own.addRule("li { margin: 4px 0 6px 0; }");
        own.addRule("a { color: " + hex(s.colour(0)) + "; }");
        page.setEditorKit(new OwnSheet(own));
        page.setBackground(s.ground());
        fill();
    }

    private static String hex(Color c) {
        return String.format("#%06x", c.getRGB() & 0xFFFFFF);
    }

    /** A kit with a sheet of its own: to set one on a kit would set it for every label with HTML in the program. */
    private static final class OwnSheet extends HTMLEditorKit {
        private static final long serialVersionUID = 1L;
        private final transient StyleSheet sheet;

        OwnSheet(StyleSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public StyleSheet getStyleSheet() {
            return sheet;
        }
    }
}
