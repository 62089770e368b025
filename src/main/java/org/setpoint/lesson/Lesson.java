package org.setpoint.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;

/**
 * One idea, and the run that shows it.
 *
 * @param name of its file, without the ending; files of a folder are taught in the order of their names
 * @param question in one sentence, the opening comment of the file
 * @param title of a few words
 * @param arm the run
 * @param other a second run of the same patients with the same luck, where the lesson compares
 * @param words what it says
 * @param view what of the run is in front
 */
public record Lesson(String name, String question, String title, Arm arm, Optional<Arm> other, Words words, View view) {
    /**
     * What a lesson says, all in plain words.
     *
     * @param what what it is, in paragraphs
     * @param how how it works, in paragraphs
     * @param notice what to look at
     * @param tries what to do
     * @param glossary words that may be new
     * @param sources what it rests on
     */
    public record Words(
            List<String> what,
            List<String> how,
            List<Notice> notice,
            List<Try> tries,
            List<Term> glossary,
            List<Source> sources) {
        /** Copies the lists. */
        public Words {
            what = List.copyOf(what);
            how = List.copyOf(how);
            notice = List.copyOf(notice);
            tries = List.copyOf(tries);
            glossary = List.copyOf(glossary);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Something to look at.
     *
     * @param look where to look, as a question or a request
     * @param see what one sees there
     * @param day of the run, empty where it is about no single day
     * @param curve that shows it, empty where none does alone
     */
    public record Notice(String look, String see, OptionalInt day, Optional<Outcome> curve) {}

    /**
     * Something to do.
     *
     * @param action what
     * @param see what happens
     */
    public record Try(String action, String see) {}

    /**
     * A word and its meaning.
     *
     * @param word of the field
     * @param meaning one sentence
     */
    public record Term(String word, String meaning) {}

    /**
     * A publication.
     *
     * @param citation authors, journal, year, volume, pages
     * @param id DOI, PubMed or PMC number
     */
    public record Source(String citation, String id) {}

    /**
     * What of the run is in front.
     *
     * @param x axis to the right of the picture of the population
     * @param y axis upwards
     * @param curves in the order of interest
     * @param sliders in the order of interest
     * @param opensOnPatient does it open on the inside of one patient, not on the population?
     */
    public record View(Outcome x, Outcome y, List<Outcome> curves, List<Slider> sliders, boolean opensOnPatient) {
        /** Copies the lists. */
        public View {
            curves = List.copyOf(curves);
            sliders = List.copyOf(sliders);
        }
    }

    /**
     * The run, checked and ready.
     *
     * @return the scenario of the first arm with the lesson's changes
     */
    public Scenario scenario() {
        return arm.scenario();
    }

    /**
     * Both runs, or the one there is.
     *
     * @return the first arm first
     */
    public List<Arm> arms() {
        return other.map(o -> List.of(arm, o)).orElse(List.of(arm));
    }
}
