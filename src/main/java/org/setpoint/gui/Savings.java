package org.setpoint.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.setpoint.chart.PictureWriter;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.out.CurvesCsv;
import org.setpoint.gui.out.CurvesPicture;
import org.setpoint.gui.out.Screen;
import org.setpoint.lesson.Lesson;
import org.setpoint.lesson.LessonSheet;
import org.setpoint.lesson.Picture;
import org.setpoint.lesson.Sheet;
import org.setpoint.unit.InputException;

/** Asks where to, and writes what is seen: pictures, curves, the changed scenario, a lesson sheet. */
final class Savings {
    private final SetpointWindow w;

    Savings(SetpointWindow window) {
        w = window;
    }

    /** What may go wrong when a file is written. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    void scenario() {
        ask(
                "Save the changed scenario",
                name() + "-changed.yaml",
                file -> write(file, f -> Files.writeString(f, w.session.draft().yaml())));
    }

    void curves() {
        ifSeen(seen -> ask(
                "Save the curves",
                name() + "-curves.csv",
                file -> write(file, f -> {
                    List<CurvesCsv.Arm> arms = new ArrayList<>();
                    arms.add(new CurvesCsv.Arm(
                            w.now.scenario().name(), seen.main().curves()));
                    if (seen.isPair()) {
                        arms.add(new CurvesCsv.Arm(behindName(), seen.other().curves()));
                    }
                    CurvesCsv.write(f, arms);
                })));
    }

    private String behindName() {
        return w.session
                        .question()
                        .behind()
                        .map(d -> d.scenario().name())
                        .orElse(w.now.scenario().name()) + "-behind";
    }

    void pictures() {
        ifSeen(seen -> ask("Save pictures: a name, to which endings are added", name() + ".png", file -> {
            String stem = String.valueOf(file.getFileName()).replaceFirst("\\.(png|svg)$", "");
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            write(folder.resolve(stem + "-window.png"), f -> {
                Screen.write(w.getContentPane(), f);
                PictureWriter writer = new PictureWriter();
                writer.write(curvesPicture(seen), folder, stem + "-curves");
                writer.write(w.population.picture(title(seen.main())), folder, stem + "-population");
                for (int i = 0; i < w.inside.pictures().size(); i++) {
                    writer.write(w.inside.pictures().get(i), folder, stem + "-inside-" + (i + 1));
                }
            });
        }));
    }

    private String title(Frame frame) {
        return w.session.question().title() + ", day " + frame.day();
    }

    CurvesPicture curvesPicture(Snapshot seen) {
        return new CurvesPicture(
                w.session.question().title(),
                w.curves.outcomes(),
                seen,
                w.session.question().called(),
                w.session.question().behindCalled(),
                w.now.marks(),
                caption());
    }

    private String caption() {
        return w.now.scenario().patients() + " patients, seed "
                + w.now.scenario().seed() + ", one replicate.";
    }

    void sheet() {
        if (w.session.question().lesson().isEmpty()) {
            w.say("A scenario has no lesson sheet; open a lesson first (Ctrl+L).");
            return;
        }
        ask(
                "Save the lesson sheet",
                name() + ".html",
                file -> write(file, f -> {
                    Snapshot seen = w.last;
                    PictureWriter writer = new PictureWriter();
                    List<Picture> pictures = new ArrayList<>();
                    if (seen != null) {
                        String day = "Day " + seen.day();
                        writer.svg(w.population.picture(title(seen.main())), "population")
                                .ifPresent(svg -> pictures.add(Picture.svg("The patients. " + day, svg)));
                        writer.svg(curvesPicture(seen), "curves")
                                .ifPresent(svg -> pictures.add(Picture.svg("The curves. " + day, svg)));
                    }
                    Lesson lesson = w.session.question().lesson().orElseThrow();
                    new LessonSheet().write(new Sheet(lesson, pictures, w.now.moved(), "Setpoint", false), f);
                }));
    }

    private void ifSeen(Consumer<Snapshot> what) {
        Snapshot seen = w.last;
        if (seen == null) {
            w.say("There is nothing to save yet.");
        } else {
            what.accept(seen);
        }
    }

    private String name() {
        return w.session
                .question()
                .lesson()
                .map(l -> l.name())
                .orElse(w.now.scenario().name());
    }

    private void ask(String title, String name, Consumer<Path> then) {
        JFileChooser chooser = new JFileChooser(w.remembered.word("folder", "."));
        chooser.setDialogTitle(title);
        chooser.setSelectedFile(new java.io.File(chooser.getCurrentDirectory(), name));
        if (chooser.showSaveDialog(w) == JFileChooser.APPROVE_OPTION) {
            w.remembered.keepWord("folder", String.valueOf(chooser.getCurrentDirectory()));
            then.accept(chooser.getSelectedFile().toPath());
        }
    }

    private void write(Path file, Writing writing) {
        if (Files.exists(file)
                && JOptionPane.showConfirmDialog(
                                w,
                                file.getFileName() + " is there already. Replace it?",
                                "Replace?",
                                JOptionPane.YES_NO_OPTION)
                        != JOptionPane.YES_OPTION) {
            return;
        }
        try {
            writing.to(file);
            w.say("Saved " + file.toAbsolutePath());
        } catch (IOException | InputException e) {
            w.say(file + " cannot be written: " + e.getMessage());
        }
    }
}
