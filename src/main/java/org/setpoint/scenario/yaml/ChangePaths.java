package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setpoint.behavior.SettingKeys;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.practice.PrescriberKeys;
import org.setpoint.scenario.Enrolled;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Target;
import org.setpoint.scenario.Target.Part;
import org.setpoint.unit.InputException;

/** Finds what the path of a change names, and says why where it may not be changed in the middle of a run. */
final class ChangePaths {
    private static final String TOP = "; set it at the top of the file";
    private static final String ENROLLED = "acts when patients are enrolled" + TOP;
    private static final Pattern KEY = Pattern.compile("([a-z]+)\\.([^.\\[\\]]+)");
    private static final Pattern POLICY =
            Pattern.compile("policies(?:\\[(\\d{1,6})])?\\.([^.\\[\\]]+)\\.([^.\\[\\]]+)");
    private static final Pattern BLOCK = Pattern.compile("policies([.\\[].*)?");

    private final List<PolicyBlock> blocks;
    private final ParameterSet parameters;

    /**
     * For one scenario.
     *
     * @param blocks of its policies, in order
     * @param parameters of the model
     */
    ChangePaths(List<PolicyBlock> blocks, ParameterSet parameters) {
        this.blocks = blocks;
        this.parameters = parameters;
    }

    /**
     * What a path names.
     *
     * @param path as for {@code --set}
     * @return the value and its key
     * @throws InputException saying why it cannot be changed, and what can
     */
    Changeable find(String path) {
        Matcher policy = POLICY.matcher(path);
        if (policy.matches()) {
            return ofBlock(policy.group(1), policy.group(2), policy.group(3));
        }
        if (path.equals("visit-every")) {
            return new Changeable(new Target(Part.VISIT_EVERY, -1, "", path), top(path));
        }
        Matcher key = KEY.matcher(path);
        return switch (key.matches() ? key.group(1) : "") {
            case "prescribers" -> prescribers(key.group(2));
            case "setting" ->
                new Changeable(
                        new Target(Part.SETTING, -1, "setting", key.group(2)),
                        oneOf(SettingKeys.ALL, key.group(2), List.of()));
            case "parameters" -> parameter(key.group(2));
            default -> throw new InputException(whyNot(path));
        };
    }

    private Changeable prescribers(String name) {
        Key key = oneOf(PrescriberKeys.ALL, name, PrescriberKeys.AT_ENROLMENT);
        if (PrescriberKeys.AT_ENROLMENT.contains(name)) {
            throw new InputException(ENROLLED);
        }
        return new Changeable(new Target(Part.PRESCRIBERS, -1, "prescribers", name), key);
    }

    private Changeable parameter(String name) {
        Parameter p = parameters.find(name).orElseThrow(() -> new InputException(unknownParameter(name, parameters)));
        if (Enrolled.isOnly(p)) {
            throw new InputException(ENROLLED);
        }
        Key key = Key.quantity(
                name,
                p.dimension(),
                Quantities.pleasant(p.value(), p.dimension()),
                p.low(),
                p.high(),
                p.meaning(),
                p.evidence().words() + ": " + p.source());
        return new Changeable(new Target(Part.PARAMETERS, -1, "parameters", name), key);
    }

    private Changeable ofBlock(@org.jspecify.annotations.Nullable String number, String name, String keyName) {
        List<Integer> found = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).name().equals(name))
                .filter(i -> number == null || i == Integer.parseInt(number))
                .boxed()
                .toList();
        if (found.isEmpty()) {
            List<String> names =
                    blocks.stream().map(PolicyBlock::name).distinct().toList();
            throw new InputException(
                    "there is no block '" + name + "' " + (number == null ? "in 'policies'" : "at [" + number + "]")
                            + "; " + (names.isEmpty() ? "'policies' is empty" : Nearest.hint(name, names)));
        }
        if (found.size() > 1) {
            throw new InputException("there is more than one block '" + name + "'; write "
                    + String.join(
                            " or ",
                            found.stream()
                                    .map(i -> "policies[" + i + "]." + name + "." + keyName)
                                    .toList()));
        }
        int index = found.get(0);
        return new Changeable(new Target(Part.POLICIES, index, name, keyName), ofBlock(blocks.get(index), keyName));
    }

    private static Key ofBlock(PolicyBlock block, String name) {
        List<Key> keys = Stream.concat(PolicyBlock.SHARED.stream(), block.keys().stream())
                .toList();
        if (name.equals("from")) {
            throw new InputException(
                    "a block keeps its first day; set it at the top, or end this block by 'until' and add"
                            + " another one with its own 'from'");
        }
        Key key = oneOf(keys, name, List.of("from"));
        if (block.settled().contains(name)) {
            throw new InputException("is settled for a patient when the block begins; set it at the top of the file");
        }
        if (key.kind() == Key.Kind.DRUG) {
            throw new InputException(
                    "the drug of a block stays; add a block with its own 'from' instead, such as 'rotation', which"
                            + " exchanges one drug for another");
        }
        return key;
    }

    private String whyNot(String path) {
        String first = path.split("[.\\[]", 2)[0];
        if (BLOCK.matcher(path).matches()) {
            return "names no key of a block; accepted: for example 'policies.taper.rate' (to add a block, write it into"
                    + " 'policies' with its own 'from'; to end one, change its 'until')";
        }
        boolean known = ScenarioKeys.TOP.stream().anyMatch(k -> k.name().equals(first))
                || ScenarioKeys.SECTIONS.stream().anyMatch(s -> s.name().equals(first));
        if (!known) {
            List<String> accepted = new ArrayList<>(List.of("visit-every", "policies", "parameters"));
            accepted.addAll(List.of("prescribers", "setting"));
            return "is not a path; " + Nearest.hint(first, accepted);
        }
        if (Set.of("prescribers", "setting", "parameters").contains(first)) {
            return "names no single value; accepted: for example '" + first + ".name: value'";
        }
        return switch (first) {
            case "cohort", "seed" -> ENROLLED;
            case "mechanisms" -> "a mechanism is on or off for the whole run" + TOP;
            case "changes" -> "a change cannot change changes; write another item of 'changes'";
            default -> "holds for the whole run" + TOP;
        };
    }

    /** Parameters are many: the nearest few say more than all. */
    static String unknownParameter(String wrong, ParameterSet parameters) {
        List<String> names = parameters.all().stream().map(Parameter::name).toList();
        List<String> near = Nearest.several(wrong, names, 5);
        return "is not a parameter of the model; "
                + (near.isEmpty() ? "" : "did you mean '" + String.join("' or '", near) + "'? ") + "accepted: the "
                + names.size() + " names that 'setpoint explain parameters' lists";
    }

    private static Key top(String name) {
        return oneOf(ScenarioKeys.TOP, name, List.of());
    }

    private static Key oneOf(List<Key> keys, String name, List<String> refused) {
        return keys.stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException("is not a key here; "
                        + Nearest.hint(
                                name,
                                keys.stream()
                                        .map(Key::name)
                                        .filter(k -> !refused.contains(k))
                                        .toList())));
    }
}
