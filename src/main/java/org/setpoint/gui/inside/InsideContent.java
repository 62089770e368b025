package org.setpoint.gui.inside;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.observation.BodyMoment;

/**
 * Sentence, controls, traces and synapse in the room there is: side by side where it is wide, on two tabs where it is narrow;
 * higher than the window, and so scrolled, only where fonts are large.
 */
final class InsideContent extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 6;
    private static final int MARGIN = 8;

    private final JTextArea sentence = Widgets.words("What is seen");
    private final JTextArea notice = Widgets.words("Notice");
    private final Bar stepper;
    private final Bar whatIf;
    private final TraceView traces;
    private final SynapseView synapse;
    private final JScrollPane cell;
    private final JTabbedPane tabs = new JTabbedPane();
    private transient ChartStyle style;
    private boolean wide;
    private boolean placed;

    InsideContent(ChartStyle style, Bar stepper, Bar whatIf, DoubleConsumer chosen) {
        super(null);
        this.style = style;
        this.stepper = stepper;
        this.whatIf = whatIf;
        traces = new TraceView(style, chosen);
        synapse = new SynapseView(style);
        cell = new JScrollPane(
                synapse,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        cell.setBorder(BorderFactory.createEmptyBorder());
        InsideKeys.leave(cell);
        tabs.getAccessibleContext().setAccessibleName("Traces or synapse");
        sentence.setToolTipText(
                "Relived hour by hour with the luck of the run, which is lived day by day: now and then a decision"
                        + " near its threshold falls otherwise. A model, no medical advice.");
        add(sentence);
        add(notice);
        notice.setVisible(false);
        add(stepper);
        add(whatIf);
        place(true);
    }

    SynapseView synapse() {
        return synapse;
    }

    void style(ChartStyle changed) {
        style = changed;
        setBackground(changed.ground());
        tabs.setFont(Text.plain(changed));
        traces.style(changed);
        synapse.style(changed);
        cell.getViewport().setBackground(changed.ground());
        revalidate();
    }

    void show(@Nullable Timeline timeline, Stretch stretch, double cursor, String news) {
        traces.show(timeline, stretch, cursor);
        if (timeline == null) {
            synapse.show(null, 1);
        }
        stepper.setVisible(timeline != null);
        whatIf.setVisible(timeline != null);
        notice(news);
        revalidate();
    }

    void cursor(BodyMoment at, double reach, double cursor, String words) {
        synapse.show(at, reach);
        traces.cursor(cursor, words);
        say(words);
    }

    void say(String words) {
        int before = Widgets.heightFor(sentence, Math.max(100, inner(getWidth())));
        sentence.setText(words);
        if (Widgets.heightFor(sentence, Math.max(100, inner(getWidth()))) != before) {
            revalidate();
        }
    }

    /** Says what went wrong or is under way; empty takes it back. */
    void notice(String words) {
        if (!words.equals(notice.getText())) {
            notice.setText(words);
            notice.setVisible(!words.isEmpty());
            notice.getAccessibleContext().setAccessibleDescription(words);
            revalidate();
        }
    }

    /** Side by side, or on tabs. */
    private void place(boolean toBeWide) {
        if (placed && toBeWide == wide) {
            return;
        }
        placed = true;
        wide = toBeWide;
        remove(traces);
        remove(cell);
        remove(tabs);
        tabs.removeAll();
        if (wide) {
            add(traces);
            add(cell);
        } else {
            tabs.addTab("Traces", traces);
            tabs.addTab("Synapse", cell);
            add(tabs);
        }
    }

    private static int inner(int width) {
        return width - 2 * MARGIN;
    }

    /** Height of what lies above the traces. */
    private int headHeight(int width) {
        int head = MARGIN;
        for (JTextArea words : new JTextArea[] {sentence, notice}) {
            int height = Widgets.heightFor(words, width);
            head += height == 0 ? 0 : height + GAP;
        }
        for (Bar bar : new Bar[] {stepper, whatIf}) {
            head += bar.isVisible() ? bar.heightFor(width) + GAP : 0;
        }
        return head;
    }

    @Override
    public void doLayout() {
        int width = Math.max(100, inner(getWidth()));
        place(width > style.tickSize() * 62);
        int y = MARGIN;
        for (JTextArea words : new JTextArea[] {sentence, notice}) {
            int height = Widgets.heightFor(words, width);
            words.setBounds(MARGIN, y, width, height);
            y += height == 0 ? 0 : height + GAP;
        }
        for (Bar bar : new Bar[] {stepper, whatIf}) {
            int height = bar.isVisible() ? bar.heightFor(width) : 0;
            bar.setBounds(MARGIN, y, width, height);
            y += height == 0 ? 0 : height + GAP;
        }
        int rest = Math.max(0, getHeight() - y - 2);
        if (wide) {
            int left = (int) (width * 0.57);
            traces.setBounds(0, y, left + MARGIN, rest);
            cell.setBounds(MARGIN + left + GAP, y, width - left - GAP, rest);
        } else {
            tabs.setBounds(0, y, getWidth(), rest);
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(200, 200);
    }

    @Override
    public Dimension getPreferredSize() {
        Component parent = getParent();
        int width = parent == null ? 800 : parent.getWidth();
        int body = (int) (style.tickSize() * 17);
        return new Dimension(width, headHeight(Math.max(100, inner(width))) + body);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return 20;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return Math.max(20, seen.height - 40);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() >= getPreferredSize().height;
    }
}
