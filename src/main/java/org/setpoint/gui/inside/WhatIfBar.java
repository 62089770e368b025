package org.setpoint.gui.inside;

import java.awt.Component;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;
import org.setpoint.simulation.WhatIf;

/** Chooses what is tried on a copy of the body. */
final class WhatIfBar {
    private final Bar bar = new Bar();
    private final JComboBox<WhatIf> choice = new JComboBox<>(
            Arrays.stream(WhatIf.values()).filter(w -> w != WhatIf.NOTHING).toArray(WhatIf[]::new));
    private final JButton back;
    private final JButton tryIt;

    WhatIfBar(Consumer<WhatIf> tried, Runnable ended) {
        choice.setName("what-if");
        choice.getAccessibleContext().setAccessibleName("What to try on a copy of this body");
        choice.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
                String word = value instanceof WhatIf w ? w.word() : "";
                Component c = super.getListCellRendererComponent(list, word, index, selected, focused);
                setToolTipText(value instanceof WhatIf w ? w.meaning() : null);
                return c;
            }
        });
        tryIt = Widgets.button(
                "Try it", "Try it on a copy of this body as it is now (T)", () -> tried.accept(chosen()));
        back = Widgets.button("Back", "Back to the run: put the what-if away (Escape)", ended);
        back.setVisible(false);
        bar.add(Widgets.label("What if", choice));
        bar.add(choice);
        bar.add(tryIt);
        bar.add(back);
    }

    Bar bar() {
        return bar;
    }

    WhatIf chosen() {
        return choice.getSelectedItem() instanceof WhatIf w ? w : WhatIf.NALOXONE_INJECTED;
    }

    void choose(WhatIf what) {
        choice.setSelectedItem(what);
    }

    void show(boolean living, boolean probed) {
        tryIt.setEnabled(living);
        back.setVisible(probed);
        bar.revalidate();
    }
}
