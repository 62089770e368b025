package org.setpoint.lesson;

import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;

/** A small lesson that is right, for tests to spoil. */
final class Lesson101 {
    static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    static final String TEXT = """
            # What does a dose do?
            title: A lesson
            scenario: no-cap-escalation
            called: No cap
            patients: 300
            duration: 90 days
            record-every: 7 days
            set: [policies.titration.step=25 %]
            compare-with:
              called: A cap
              set: [policies.titration.cap=40 MME/day]
            what: |
              First line
              of a paragraph.

              Second paragraph.
            how: Simply.
            notice:
              - {look: Where is pain?, see: Lower., at: day 30, curve: pain}
              - {look: And now?, see: Nowhere else.}
            try:
              - {do: Move the cap., see: The dose follows.}
            glossary: {dose: What is taken.}
            sources:
              - {citation: "A. Journal 2000;1:1", id: 10.1/1}
            view:
              axes: {x: dose, y: pain}
              curves: [pain]
              sliders:
                - {move: policies.titration.cap, label: Dose, from: 20 MME/day, to: 200 MME/day}
                - {move: mechanisms.hyperalgesia, label: Hyperalgesia}
            """;

    private Lesson101() {}
}
