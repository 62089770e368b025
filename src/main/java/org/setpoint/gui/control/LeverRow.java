package org.setpoint.gui.control;

import java.awt.BorderLayout;
import java.awt.Color;
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
import org.setpoint.parameter.Key;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Quantity;

/** One value of the scenario: a slider or a switch, a field to type in, and a button that puts it back. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int NOTCHES = 200;

    private final transient Slider lever;
    private final transient Hand hand;
    private final JSlider slider = new JSlider(0, NOTCHES);
    private final JCheckBox onOff = new JCheckBox();
    private final JTextField field = new JTextField(9);
    private final JButton back = new JButton("↺");
    private final JLabel complaint = new JLabel();
    private final transient Key key;
    private final String first;
    private String shown;
    private boolean setting;

    /** What a hand does. */
    interface Hand {
        void change(String path, String value);

        void reset(String path);
    }

    LeverRow(Slider lever, Draft original, Hand hand) {
        super(new BorderLayout(4, 0));
        this.lever = lever;
        this.hand = hand;
        key = original.key(lever.path());
        first = original.value(0, lever.path()).orElse("");
        shown = first;
        String tip = tip();
        String name = "lever-" + lever.path();
        JLabel label = new JLabel(lever.label());
        label.setToolTipText(tip);
        label.setLabelFor(lever.isSwitch() ? onOff : slider);
        slider.setName(name);
        slider.setToolTipText(tip);
        slider.getAccessibleContext().setAccessibleName(lever.label());
        field.setName(name + "-field");
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(lever.label() + ", value");
        onOff.setName(name);
        onOff.setToolTipText(tip);
        onOff.setText(lever.label());
        back.setName(name + "-reset");
        back.setToolTipText("Back to " + first);
        back.getAccessibleContext().setAccessibleName("Put " + lever.label() + " back to " + first);
        back.putClientProperty("JButton.buttonType", "toolBarButton");
        complaint.setForeground(new Color(0xC0392B));
        complaint.setVisible(false);
        complaint.setName(name + "-complaint");
        JPanel right = new JPanel(new BorderLayout(2, 0));
        if (lever.isSwitch()) {
            add(onOff, BorderLayout.CENTER);
        } else {
            add(label, BorderLayout.NORTH);
            add(slider, BorderLayout.CENTER);
            right.add(field, BorderLayout.CENTER);
        }
        right.add(back, BorderLayout.EAST);
        add(right, BorderLayout.EAST);
        add(complaint, BorderLayout.SOUTH);
        setBorder(BorderFactory.createEmptyBorder(2, 0, 4, 0));
        show(first);
        slider.addChangeListener(e -> slid());
        onOff.addActionListener(e -> ask(onOff.isSelected() ? "on" : "off"));
        field.addActionListener(e -> ask(field.getText().strip()));
        back.addActionListener(e -> {
            complain(null);
            hand.reset(lever.path());
        });
    }

    private String tip() {
        String range = key.kind() == Key.Kind.QUANTITY || key.kind() == Key.Kind.WHOLE
                ? "<br>Accepted: " + Quantity.print(key.low(), key.dimension()) + " to "
                        + (key.high() > 1e12 ? "any" : Quantity.print(key.high(), key.dimension()))
                : "";
        return "<html><p width=\"340\"><b>" + lever.path() + "</b><br>" + Labels.html(key.meaning()) + range
                + (first.isEmpty() ? "" : "<br>In this scenario: " + Labels.html(first)) + "<br>Source: "
                + Labels.html(key.source()) + "</p></html>";
    }

    private void slid() {
        if (setting) {
            return;
        }
        String value = lever.at(slider.getValue() / (double) NOTCHES);
        field.setText(value);
        if (!slider.getValueIsAdjusting() && !value.equals(shown)) {
            ask(value);
        }
    }

    private void ask(String value) {
        try {
            if (key.kind() == Key.Kind.QUANTITY) {
                double v = Quantity.parse(value, key.dimension());
                if (v < key.low() || v > key.high()) {
                    throw new InputException("accepted: " + Quantity.print(key.low(), key.dimension()) + " to "
                            + Quantity.print(key.high(), key.dimension()));
                }
            }
            complain(null);
            hand.change(lever.path(), value);
        } catch (InputException e) {
            complain(e.getMessage());
        }
    }

    /** Says what is wrong with what stands in the field; nothing for null. */
    void complain(@Nullable String why) {
        complaint.setVisible(why != null);
        complaint.setText(why == null ? "" : "<html><p width=\"220\">" + Labels.html(why) + "</p></html>");
        field.putClientProperty("JComponent.outline", why == null ? null : "error");
        revalidate();
    }

    String path() {
        return lever.path();
    }

    /** The value that is lived, as written in the scenario. */
    void show(String value) {
        setting = true;
        shown = value;
        field.setText(value);
        slider.setValue((int) Math.round(lever.shareOf(value) * NOTCHES));
        onOff.setSelected(value.equals("on"));
        back.setEnabled(!value.equals(first));
        setting = false;
    }

    JComponent handle() {
        return lever.isSwitch() ? onOff : slider;
    }
}
