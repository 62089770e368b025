package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setpoint.parameter.Key;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.policy.Sight;
import org.setpoint.scenario.Explanation;
import org.setpoint.scenario.PolicyCatalogue;

/** {@code docs/policies.md} shows every building block of a policy. */
class PolicyPageTest {
    private final List<PolicyBlock> blocks = PolicyCatalogue.load().blocks();

    @Test
    void thePageShowsEveryBlockWithItsKeys() throws IOException {
        GeneratedPage page = new GeneratedPage("policies.md", "The building blocks of a policy");
        page.paragraph(
                "A policy is a list of blocks under `policies`. Each says what a prescriber does at a visit. Where"
                        + " two blocks that rule prescriptions hold for one patient, the one that starts later wins, then the"
                        + " one that stands later in the file ([decision 0008](decisions/0008-later-blocks-take-over.md)).");
        page.paragraph("A condition compares what a prescriber sees with a number, for example `dose > 90 MME/day and"
                + " relief < 30 %`; `everyone` and `nobody` are conditions too. A prescriber sees "
                + Arrays.stream(Sight.values())
                        .map(s -> code(s.word()) + " (" + s.dimension().canonical() + ")")
                        .collect(Collectors.joining(", "))
                + ". Relief is the fall of reported pain since enrolment as a share of it, the drug's part and all"
                + " others; nobody sees states of a body.");
        page.paragraph(
                "In the middle of a run, `changes` gives keys other values: `- {from: day 240, set: {policies.taper.rate:"
                        + " 25 %/week}}`. The rule acts by them from each patient's next visit on, and what it remembers of a patient"
                        + " stays: a taper goes on from its own start dose, a fixed dose is written anew for those who take it, a cap"
                        + " concerns who is above it now. A key that is settled when a block begins for a patient acts on those for whom"
                        + " it begins later. A block keeps its `from` and its drug; `until` ends it, and another block with its own"
                        + " `from` follows it.");
        page.heading("Keys that every block has");
        keys(page, "", PolicyBlock.SHARED);
        for (PolicyBlock block : blocks) {
            page.heading(block.name());
            page.paragraph(block.meaning());
            page.paragraph("Role: " + role(block.role()) + ". Source: " + block.source() + ".");
            if (block.keys().isEmpty()) {
                page.paragraph("No keys of its own.");
            } else {
                keys(page, block.name(), block.keys());
            }
        }
        page.check();
    }

    @Test
    void everyBlockAndKeyHasAMeaningAndASource() {
        assertThat(blocks).isNotEmpty().allSatisfy(block -> {
            assertThat(block.meaning()).as(block.name()).endsWith(".");
            assertThat(block.source()).as("source of " + block.name()).isNotBlank();
            assertThat(Stream.concat(PolicyBlock.SHARED.stream(), block.keys().stream())
                            .map(Key::name))
                    .as("keys of " + block.name())
                    .doesNotHaveDuplicates();
        });
    }

    private static void keys(GeneratedPage page, String owner, List<Key> keys) {
        page.columns("key", "default", "accepted", "meaning", "source of the default");
        for (Key key : keys) {
            String fallback = key.fallback();
            page.row(List.of(
                    code(key.name()),
                    fallback == null ? "required" : code(fallback),
                    accepted(owner, key),
                    key.meaning(),
                    key.source()));
        }
    }

    private static String accepted(String owner, Key key) {
        String range = Explanation.of(owner, key).range();
        return switch (key.kind()) {
            case QUANTITY -> range;
            case DAY ->
                "a day of the run, such as `day 90` or `month 6`" + ("end".equals(key.fallback()) ? ", or `end`" : "");
            case WHOLE -> "a whole number" + (range.isBlank() ? "" : ", " + range);
            case SWITCH -> "`on` or `off`";
            case CHOICE -> range;
            case DRUG -> "a drug of the drug table";
            case CONDITION -> "a condition";
            case TEXT -> "text";
        };
    }

    private static String role(PolicyBlock.Role role) {
        return switch (role) {
            case TREATMENT -> "starts an opioid or rules its dose";
            case REDUCTION -> "lowers or ends what another block started";
            case ADDITION -> "acts beside the others";
            case LIMIT -> "limits what the others may do";
        };
    }
}
