package org.setpoint.gui.control;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Window;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.setpoint.gui.look.Labels;
import org.setpoint.parameter.Key;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.PolicyCatalogue;

/** Asks which policy is to begin today, and with what numbers: every key of the block with its default, range and source. */
public final class BeginDialog extends JDialog {
    private static final long serialVersionUID = 1L;
    private static final List<String> FIRST =
            List.of("taper", "dose-cap", "rotation", "supportive-care", "patient-led-taper", "stop");

    private final JComboBox<String> choice;
    private final JLabel meaning = new JLabel();
    private final JPanel fields = new JPanel(new GridBagLayout());
    private final Map<String, JTextField> texts = new LinkedHashMap<>();
    private final transient PolicyCatalogue blocks;

    /**
     * A dialog; {@link #setVisible} shows it.
     *
     * @param owner the window
     * @param blocks that exist
     * @param onBegin hears the block and what was written for its keys
     */
    public BeginDialog(Window owner, PolicyCatalogue blocks, BiConsumer<String, Map<String, String>> onBegin) {
        super(owner, "Begin a policy today", ModalityType.MODELESS);
        this.blocks = blocks;
        choice = new JComboBox<>(names(blocks));
        choice.setName("block");
        choice.setMaximumRowCount(20);
        choice.getAccessibleContext().setAccessibleName("Policy");
        choice.addActionListener(e -> fill());
        JButton begin = new JButton("Begin today");
        JButton cancel = new JButton("Cancel");
        begin.setName("begin-today");
        cancel.setName("cancel");
        begin.addActionListener(e -> {
            onBegin.accept((String) choice.getSelectedItem(), written());
            dispose();
        });
        cancel.addActionListener(e -> dispose());
        JPanel head = new JPanel(new BorderLayout(0, 6));
        head.add(choice, BorderLayout.NORTH);
        head.add(meaning, BorderLayout.CENTER);
        JPanel foot = new JPanel(new FlowLayout(FlowLayout.TRAILING));
        foot.add(begin);
        foot.add(cancel);
        JPanel all = new JPanel(new BorderLayout(0, 8));
        all.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        all.add(head, BorderLayout.NORTH);
        JPanel top = new JPanel(new BorderLayout());
        top.add(fields, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(top);
        scroll.setBorder(null);
        all.add(scroll, BorderLayout.CENTER);
        all.add(foot, BorderLayout.SOUTH);
        setContentPane(all);
        getRootPane().setDefaultButton(begin);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        fill();
        setName("begin-dialog");
    }

    private static String[] names(PolicyCatalogue blocks) {
        return blocks.blocks().stream()
                .map(PolicyBlock::name)
                .sorted(Comparator.comparingInt((String n) -> FIRST.contains(n) ? FIRST.indexOf(n) : FIRST.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toArray(String[]::new);
    }

    private void fill() {
        PolicyBlock block = blocks.find((String) choice.getSelectedItem()).orElseThrow();
        meaning.setText("<html><p width=\"420\">" + Labels.html(block.meaning()) + "<br><i>Source: "
                + Labels.html(block.source()) + "</i></p></html>");
        fields.removeAll();
        texts.clear();
        int row = 0;
        for (Key key : block.keys()) {
            field(key, row++);
        }
        field(PolicyBlock.SHARED.get(2), row);
        pack();
        setLocationRelativeTo(getOwner());
    }

    private void field(Key key, int row) {
        JTextField text = new JTextField(key.fallback() == null ? "" : key.fallback(), 18);
        text.setName("key-" + key.name());
        String tip = "<html><p width=\"340\">" + Labels.html(key.meaning()) + "<br>Source: " + Labels.html(key.source())
                + "</p></html>";
        text.setToolTipText(tip);
        JLabel label = new JLabel(Labels.name(key.name()) + (key.required() ? " (needed)" : ""));
        label.setLabelFor(text);
        label.setToolTipText(tip);
        texts.put(key.name(), text);
        fields.add(label, at(0, row));
        fields.add(text, at(1, row));
    }

    private static GridBagConstraints at(int column, int row) {
        return new GridBagConstraints(
                column,
                row,
                1,
                1,
                column,
                0,
                GridBagConstraints.LINE_START,
                column == 0 ? GridBagConstraints.NONE : GridBagConstraints.HORIZONTAL,
                new Insets(2, 0, 2, 8),
                0,
                0);
    }

    /** Only what differs from the default, so that the saved scenario says what was meant. */
    private Map<String, String> written() {
        Map<String, String> settings = new LinkedHashMap<>();
        PolicyBlock block = blocks.find((String) choice.getSelectedItem()).orElseThrow();
        texts.forEach((name, text) -> {
            String value = text.getText().strip();
            String fallback = block.keys().stream()
                    .filter(k -> k.name().equals(name))
                    .findFirst()
                    .orElse(PolicyBlock.SHARED.get(2))
                    .fallback();
            if (!value.isEmpty() && !value.equals(fallback)) {
                settings.put(name, value);
            }
        });
        return settings;
    }

    /** For tests and for screen readers: the field of a key. */
    Component field(String key) {
        return texts.getOrDefault(key, new JTextField());
    }
}
