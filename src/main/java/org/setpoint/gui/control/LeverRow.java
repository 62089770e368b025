package org.setpoint.gui.control;

import java.awt.BorderLayout;
import java.awt.Color;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.look.Labels;
import org.setpoint.lesson.Slider;
import org.setpoint.scenario.yaml.Draft;

/** One value of the scenario: a slider or a switch, a field to type in, and a button that puts it back. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int NOTCHES = 200;

    private final transient Slider slide;
    private final transient Lever lever;
    private final transient Hand hand;
    private final JSlider slider = new JSlider(0, NOTCHES);
    private final JCheckBox onOff = new JCheckBox();
    private final JTextField field = new JTextField(9);
    private final JButton back = new JButton("↺");
    private final JLabel complaint = new JLabel();
    private String shown = "";
    private boolean setting;

    /** What a hand does. */
    interface Hand {
        void change(String path, String value, boolean midway);

        void reset(String path, String first, boolean midway);
    }

    LeverRow(Lever moved, Hand hand) {
        super(new BorderLayout(4, 0));
        lever = moved;
        slide = moved.slider();
        this.hand = hand;
        String first = moved.first();
        String tip = moved.tip();
        String name = "lever-" + slide.path();
        JLabel label = new JLabel(slide.label() + (moved.actsMidway() ? "" : " *"));
        label.setToolTipText(tip);
        label.setLabelFor(slide.isSwitch() ? onOff : slider);
        slider.setName(name);
        slider.setToolTipText(tip);
        slider.getAccessibleContext().setAccessibleName(slide.label());
        field.setName(name + "-field");
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(slide.label() + ", value");
        onOff.setName(name);
        onOff.setToolTipText(tip);
        onOff.setText(slide.label() + (moved.actsMidway() ? "" : " *"));
        back.setName(name + "-reset");
        back.setToolTipText("Back to " + first);
        back.getAccessibleContext().setAccessibleName("Put " + slide.label() + " back to " + first);
        back.putClientProperty("JButton.buttonType", "toolBarButton");
        complaint.setForeground(new Color(0xC0392B));
        complaint.setVisible(false);
        complaint.setName(name + "-complaint");
        JPanel right = new JPanel(new BorderLayout(2, 0));
        if (slide.isSwitch()) {
            add(onOff, BorderLayout.CENTER);
        } else {
            add(label, BorderLayout.NORTH);
            add(slider, BorderLayout.CENTER);
            right.add(field, BorderLayout.CENTER);
        }
        right.add(back, BorderLayout.EAST);
        add(right, BorderLayout.EAST);
        add(complaint, BorderLayout.SOUTH);
        setAlignmentX(LEFT_ALIGNMENT);
        setBorder(BorderFactory.createEmptyBorder(2, 0, 4, 0));
        show(first);
        slider.addChangeListener(e -> slid());
        onOff.addActionListener(e -> ask(onOff.isSelected() ? "on" : "off"));
        field.addActionListener(e -> ask(field.getText().strip()));
        back.addActionListener(e -> {
            complain(null);
            hand.reset(slide.path(), lever.first(), lever.actsMidway());
        });
    }

    private void slid() {
        if (setting) {
            return;
        }
        String value = slide.at(slider.getValue() / (double) NOTCHES);
        field.setText(value);
        if (!slider.getValueIsAdjusting() && !value.equals(shown)) {
            ask(value);
        }
    }

    private void ask(String value) {
        Optional<String> wrong = lever.complaint(value);
        complain(wrong.orElse(null));
        if (wrong.isEmpty()) {
            hand.change(slide.path(), value, lever.actsMidway());
        }
    }

    /** Says what is wrong with what stands in the field; nothing for null. */
    void complain(@Nullable String why) {
        complaint.setVisible(why != null);
        complaint.setText(why == null ? "" : "<html><p width=\"220\">" + Labels.html(why) + "</p></html>");
        field.putClientProperty("JComponent.outline", why == null ? null : "error");
        revalidate();
    }

    boolean actsMidway() {
        return lever.actsMidway();
    }

    String path() {
        return slide.path();
    }

    void show(Draft draft, int day) {
        show(lever.value(draft, day));
    }

    /** The value that is lived, as written in the scenario. */
    private void show(String value) {
        setting = true;
        shown = value;
        field.setText(value);
        slider.setValue((int) Math.round(slide.shareOf(value) * NOTCHES));
        onOff.setSelected(value.equals("on"));
        back.setEnabled(!value.equals(lever.first()));
        setting = false;
    }

    JComponent handle() {
        return slide.isSwitch() ? onOff : slider;
    }
}
