package org.setpoint.report;

import java.util.List;

/**
 * What the report of a validation says. All texts are plain; the writer escapes them.
 *
 * @param facts how it was run, in short sentences
 * @param warnings what a person must know before reading on
 * @param agreement one line a role, the last for all
 * @param worst disagreements, the worst first
 * @param charts all findings in pictures
 * @param studies in their order
 */
public record ValidationPage(
        List<String> facts,
        List<String> warnings,
        List<Line> agreement,
        List<Finding> worst,
        List<Chart> charts,
        List<StudyPart> studies) {
    /** Copies the lists. */
    public ValidationPage {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        agreement = List.copyOf(agreement);
        worst = List.copyOf(worst);
        charts = List.copyOf(charts);
        studies = List.copyOf(studies);
    }

    /**
     * How well the findings of one role agree.
     *
     * @param role in words
     * @param cells as many as the page has columns for it
     */
    public record Line(String role, List<String> cells) {
        /** Copies the list. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Ours against theirs.
     *
     * @param study its name
     * @param finding its identifier
     * @param role what it is for
     * @param what was measured
     * @param unit of all numbers; may be empty
     * @param published value and interval, or the claim
     * @param accepted what would agree
     * @param simulated at the large size, with its interval
     * @param sampled 95 % of studies of the published size
     * @param distance in standard errors; may be empty
     * @param verdict one word
     * @param agrees does it?
     * @param because why not; may be empty
     */
    public record Finding(
            String study,
            String finding,
            String role,
            String what,
            String unit,
            String published,
            String accepted,
            String simulated,
            String sampled,
            String distance,
            String verdict,
            boolean agrees,
            String because) {}

    /**
     * A picture.
     *
     * @param title above it
     * @param reading how it is read
     * @param svg the picture itself; empty where this machine cannot draw text
     */
    public record Chart(String title, String reading, String svg) {}

    /**
     * A study and its findings.
     *
     * @param name of it, and the anchor in the page
     * @param question it asks
     * @param citation who published it
     * @param id DOI or other identifier
     * @param design in a few words
     * @param notes what was simplified
     * @param findings in the order of its file
     */
    public record StudyPart(
            String name,
            String question,
            String citation,
            String id,
            String design,
            List<String> notes,
            List<Finding> findings) {
        /** Copies the lists. */
        public StudyPart {
            notes = List.copyOf(notes);
            findings = List.copyOf(findings);
        }
    }
}
