package org.setpoint.gui.inside;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.PictureWriter;

/** The traces between the strip of events and the time axis, which stay in sight when the traces are scrolled. */
final class TraceView extends JPanel {
    private static final long serialVersionUID = 1L;

    private final TraceStack stack;
    private final JScrollPane scroll;
    private transient ChartStyle style;
    private double cursor;

    TraceView(ChartStyle style, DoubleConsumer chosen) {
        super(new BorderLayout());
        this.style = style;
        stack = new TraceStack(style, chosen);
        scroll = new JScrollPane(
                stack,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        InsideKeys.leave(scroll);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(
                new Strip(
                        look -> Marks.height(look, TraceLayout.markRows(look, getWidth())),
                        (g2, laid, area) -> laid.drawMarks(g2, area)),
                BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(
                new Strip(TraceLayout::timeHeight, (g2, laid, area) -> laid.drawTime(g2, area, cursor)),
                BorderLayout.SOUTH);
        style(style);
    }

    void style(ChartStyle changed) {
        style = changed;
        setBackground(changed.ground());
        scroll.getViewport().setBackground(changed.ground());
        stack.style(changed);
        revalidate();
        repaint();
    }

    void show(@Nullable Timeline timeline, Stretch stretch, double at) {
        cursor = at;
        stack.show(timeline, stretch, at);
        repaint();
    }

    void cursor(double at, String words) {
        cursor = at;
        stack.cursor(at);
        stack.getAccessibleContext().setAccessibleDescription(words);
        repaint();
    }

    TraceStack stack() {
        return stack;
    }

    /** Draws a strip. */
    private interface Drawing {
        void draw(Graphics2D g2, TraceLayout layout, Rectangle2D area);
    }

    /** What stays above or below the traces. */
    private final class Strip extends JComponent {
        private static final long serialVersionUID = 1L;

        private final transient ToDoubleFunction<ChartStyle> height;
        private final transient Drawing drawing;

        Strip(ToDoubleFunction<ChartStyle> height, Drawing drawing) {
            this.height = height;
            this.drawing = drawing;
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(100, (int) Math.ceil(height.applyAsDouble(style)));
        }

        @Override
        protected void paintComponent(Graphics g) {
            TraceLayout laid = stack.laid();
            Graphics2D g2 = (Graphics2D) g.create();
            PictureWriter.smooth(g2);
            g2.setPaint(style.ground());
            g2.fillRect(0, 0, getWidth(), getHeight());
            if (laid != null) {
                drawing.draw(g2, laid, new Rectangle2D.Double(0, 0, stack.getWidth(), getHeight()));
            }
            g2.dispose();
        }
    }
}
