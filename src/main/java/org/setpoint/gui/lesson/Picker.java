package org.setpoint.gui.lesson;

import java.awt.Component;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.control.Library;

/** The list of lessons in their order, then of scenarios. */
public final class Picker extends JComboBox<Library.Item> {
    private static final long serialVersionUID = 1L;
    private boolean setting;

    /**
     * A list.
     *
     * @param library what there is
     * @param onPick hears what is chosen
     */
    public Picker(Library library, Consumer<Library.Item> onPick) {
        super(new DefaultComboBoxModel<>(library.items().toArray(Library.Item[]::new)));
        setPrototypeDisplayValue(new Library.Item("3. Two tolerances and the narrowing", "", Path.of(""), true));
        setName("picker");
        setMaximumRowCount(30);
        setToolTipText("Lessons in their order, then scenarios (Ctrl+L)");
        getAccessibleContext().setAccessibleName("Lesson or scenario");
        setRenderer(new Names());
        addActionListener(e -> {
            if (!setting && getSelectedItem() instanceof Library.Item item) {
                onPick.accept(item);
            }
        });
    }

    /**
     * Shows what is open, without opening it again.
     *
     * @param item that is open
     */
    public void open(Library.Item item) {
        setting = true;
        if (((DefaultComboBoxModel<Library.Item>) getModel()).getIndexOf(item) < 0) {
            addItem(item);
        }
        setSelectedItem(item);
        setting = false;
    }

    private static final class Names extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focus) {
            String text = value instanceof Library.Item i ? i.title() : "";
            Component c = super.getListCellRendererComponent(list, text, index, selected, focus);
            if (value instanceof Library.Item i) {
                setToolTipText(i.question());
            }
            return c;
        }
    }
}
