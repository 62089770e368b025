package org.setpoint.gui.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.curves.Mark;
import org.setpoint.lesson.Slider;
import org.setpoint.scenario.yaml.Draft;

/** Sliders in groups, a button that begins something new, and the list of what was changed, with undo. */
public final class LeversPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Column column = new Column();
    private final List<LeverRow> rows = new ArrayList<>();
    private final JButton begin = new JButton("Begin a policy …");
    private final JButton undo = new JButton("Undo");
    private final JButton redo = new JButton("Redo");
    private final JButton resetAll = new JButton("Reset all");
    private final DefaultListModel<String> changes = new DefaultListModel<>();
    private final transient Hand hand;
    private transient @Nullable Question open;
    private int policies;

    /** What a hand does. */
    public interface Hand extends LeverRow.Hand {
        /**
         * Puts values back.
         *
         * @param paths whose
         */
        void resetAll(List<String> paths);

        /** Takes the last change back. */
        void undo();

        /** Does it again. */
        void redo();

        /** Asks which policy is to begin. */
        void begin();
    }

    /**
     * A panel without sliders.
     *
     * @param hand who does what is asked
     */
    public LeversPanel(Hand hand) {
        super(new BorderLayout(0, 4));
        this.hand = hand;
        begin.setName("begin");
        begin.setToolTipText("From today on: a taper, a cap, support, rotation … (Ctrl+B)");
        undo.setName("undo");
        redo.setName("redo");
        resetAll.setName("reset-all");
        resetAll.setToolTipText("Every slider back to what the scenario says");
        begin.addActionListener(e -> hand.begin());
        undo.addActionListener(e -> hand.undo());
        redo.addActionListener(e -> hand.redo());
        resetAll.addActionListener(e -> hand.resetAll(paths()));
        JPanel head = new JPanel(new org.setpoint.gui.look.WrapLayout(4, 2));
        head.add(begin);
        head.add(undo);
        head.add(redo);
        head.add(resetAll);
        JScrollPane scroll = new JScrollPane(
                column,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        JList<String> list = new JList<>(changes);
        list.setName("changes");
        list.setVisibleRowCount(4);
        list.getAccessibleContext().setAccessibleName("Changes so far");
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(new JLabel("Changed so far"), BorderLayout.NORTH);
        foot.add(new JScrollPane(list), BorderLayout.CENTER);
        add(head, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(foot, BorderLayout.SOUTH);
        setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    }

    /**
     * The sliders of another question.
     *
     * @param question that is open
     */
    public void show(Question question) {
        open = question;
        build(question, question.main(), 0);
    }

    private void build(Question question, Draft draft, int day) {
        policies = draft.scenario().policies().size();
        rows.clear();
        column.removeAll();
        for (Levers.Group group : Levers.of(question, draft)) {
            JLabel title = new JLabel(group.title());
            title.setFont(title.getFont().deriveFont(Font.BOLD));
            JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 4));
            line.setAlignmentX(LEFT_ALIGNMENT);
            line.add(title);
            column.add(line);
            group.sliders().forEach(s -> {
                LeverRow row = new LeverRow(lever(s, question, draft), hand);
                rows.add(row);
                column.add(row);
            });
        }
        rows.forEach(r -> r.show(draft, day));
        JLabel note = new JLabel("<html>* acts from the beginning: moving it sets the run up again</html>");
        note.setAlignmentX(LEFT_ALIGNMENT);
        note.setVisible(rows.stream().anyMatch(r -> !r.actsMidway()));
        column.add(note);
        column.add(Box.createVerticalGlue());
        column.revalidate();
        column.repaint();
    }

    /** What is put back is what was opened; a policy that was begun since goes back to how it began. */
    private static Lever lever(Slider slider, Question question, Draft draft) {
        Lever first = Lever.of(slider, question.original());
        return first.first().isEmpty() ? Lever.of(slider, draft) : first;
    }

    /**
     * The values that are lived now.
     *
     * @param now the scenario as it is
     */
    public void show(Session.State now) {
        Question question = open;
        if (question != null && now.scenario().policies().size() != policies) {
            build(question, now.draft(), now.day());
        }
        rows.forEach(r -> {
            r.show(now.draft(), now.day());
            r.complain(null);
        });
        undo.setEnabled(now.undo().isPresent());
        undo.setToolTipText(now.undo().map(w -> "Undo " + w + " (Ctrl+Z)").orElse("Nothing to undo"));
        redo.setEnabled(now.redo().isPresent());
        redo.setToolTipText(now.redo().map(w -> "Again: " + w + " (Ctrl+Y)").orElse("Nothing to do again"));
        changes.clear();
        for (Mark m : now.marks()) {
            changes.addElement(m.sign() + "  day " + (int) m.day() + "  " + m.words());
        }
    }

    /**
     * The paths of all sliders.
     *
     * @return from top to bottom
     */
    public List<String> paths() {
        return rows.stream().filter(LeverRow::actsMidway).map(LeverRow::path).toList();
    }

    /**
     * Says beside a slider what was wrong with it.
     *
     * @param path of the slider
     * @param why the complaint
     */
    public void refuse(String path, String why) {
        rows.stream().filter(r -> r.path().equals(path)).forEach(r -> r.complain(why));
    }

    /** As wide as there is room for, as high as it likes. */
    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;

        Column() {
            setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 16;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
