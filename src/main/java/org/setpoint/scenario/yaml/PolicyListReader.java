package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario.PolicyUse;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;

/** Reads {@code policies}: a list in which each item names one block and, behind the colon, its keys. */
final class PolicyListReader {
    /**
     * A block that was read, and where.
     *
     * @param use block and values
     * @param place of the block's name
     */
    record Placed(PolicyUse use, Place place) {}

    private final PolicyCatalogue blocks;
    private final SectionReader sections;
    private final Mistakes mistakes;

    PolicyListReader(PolicyCatalogue blocks, SectionReader sections, Mistakes mistakes) {
        this.blocks = blocks;
        this.sections = sections;
        this.mistakes = mistakes;
    }

    /**
     * Reads the list.
     *
     * @param node behind {@code policies}
     * @return the blocks that were right, in order
     */
    List<Placed> read(Node node) {
        List<Placed> read = new ArrayList<>();
        for (Node item :
                sections.items(node, "- " + example() + ": {from: day 90}").orElse(List.of())) {
            single(item).flatMap(this::block).ifPresent(read::add);
        }
        return read;
    }

    /** The one name of an item. */
    private Optional<Entry> single(Node item) {
        if (item instanceof Section section && section.entries().size() == 1) {
            return Optional.of(section.entries().get(0));
        }
        if (item instanceof Section section && section.entries().size() > 1) {
            Entry first = section.entries().get(0);
            Optional<PolicyBlock> block = blocks.find(first.key());
            mistakes.add(
                    section.entries().get(1).place(),
                    block.isPresent()
                                    && isKeyOf(
                                            block.get(),
                                            section.entries().get(1).key())
                            ? "stands beside '" + first.key() + "' and not in it; indent it by two more spaces"
                            : "is a second name in one item; accepted: one block an item, each with its own '- '");
            return Optional.empty();
        }
        String name = item instanceof Scalar scalar && !scalar.isEmpty() ? scalar.text() : example();
        mistakes.add(
                item.place(),
                "must be the name of a block and its keys, such as '" + name + ": {from: day 90}', was " + item.kind());
        return Optional.empty();
    }

    private Optional<Placed> block(Entry entry) {
        Optional<PolicyBlock> found = blocks.find(entry.key());
        if (found.isEmpty()) {
            mistakes.add(entry.place(), "is not a policy block; " + Nearest.hint(entry.key(), blocks.names()));
            return Optional.empty();
        }
        PolicyBlock block = found.get();
        return sections.section(entry.value(), entry.key() + ": {from: day 90}")
                .flatMap(section -> sections.read(section, keysOf(block), List.of()))
                .filter(settings -> agrees(block, settings, entry.place()))
                .map(settings -> new Placed(new PolicyUse(block, settings), entry.place()));
    }

    private boolean agrees(PolicyBlock block, Settings settings, Place place) {
        return agrees(new PolicyUse(block, settings), place, mistakes);
    }

    /** Do the values of a block agree with each other? */
    static boolean agrees(PolicyUse use, Place place, Mistakes mistakes) {
        Settings settings = use.settings();
        List<String> complaints = use.block().contradictions(settings);
        complaints.forEach(complaint -> mistakes.add(place, complaint));
        if (settings.number("until") <= settings.number("from")) {
            mistakes.add(
                    place,
                    "'until' is not after 'from' (" + CanonicalText.day(settings.number("until")) + ", "
                            + CanonicalText.day(settings.number("from")) + "); accepted: a later 'until', or 'end'");
            return false;
        }
        return complaints.isEmpty();
    }

    private static boolean isKeyOf(PolicyBlock block, String key) {
        return keysOf(block).stream().anyMatch(k -> k.name().equals(key));
    }

    private static List<Key> keysOf(PolicyBlock block) {
        return Stream.concat(PolicyBlock.SHARED.stream(), block.keys().stream()).toList();
    }

    private String example() {
        return blocks.names().isEmpty() ? "taper" : blocks.names().get(0);
    }
}
