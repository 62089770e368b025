package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.setpoint.behavior.SettingKeys;
import org.setpoint.cohort.CohortKeys;
import org.setpoint.cohort.CohortPlan;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.practice.PrescriberKeys;
import org.setpoint.scenario.Mechanism;
import org.setpoint.scenario.Mechanisms;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Scenario.PolicyUse;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.TimedChange;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.Quantity;

/**
 * Writes a scenario with every default spelt out, so that a result can be repeated from its folder alone: what is read back
 * is equal to what was written.
 */
public final class ScenarioWriter {
    private final Vocabulary vocabulary;
    private final String schema;
    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter(Vocabulary vocabulary, String schema) {
        this.vocabulary = vocabulary;
        this.schema = schema;
    }

    /**
     * Writes a scenario.
     *
     * @param scenario to write
     * @param vocabulary that it was read with
     * @param schema where editors find the JSON Schema, a path relative to the file or a URL
     * @return the text of the file, each line ended by a line feed
     */
    public static String write(Scenario scenario, Vocabulary vocabulary, String schema) {
        ScenarioWriter writer = new ScenarioWriter(vocabulary, schema);
        writer.write(scenario);
        return writer.out.toString();
    }

    private void write(Scenario scenario) {
        line(0, YamlText.comment(scenario.question()));
        line(0, "# yaml-language-server: $schema=" + schema);
        line(0, "");
        Map<String, String> top = top(scenario);
        for (Key key : ScenarioKeys.TOP) {
            pair(0, key, Objects.requireNonNull(top.get(key.name())));
        }
        heading("cohort");
        cohort(scenario.cohort());
        heading("prescribers");
        line(0, "prescribers:");
        settings(1, PrescriberKeys.ALL, scenario.prescribers());
        heading("setting");
        line(0, "setting:");
        settings(1, SettingKeys.ALL, scenario.setting());
        heading("mechanisms");
        mechanisms(scenario);
        heading("policies");
        policies(scenario.policies());
        if (!scenario.changes().isEmpty()) {
            heading("changes");
            changes(scenario);
        }
        heading("outcomes");
        line(0, "outcomes: [" + String.join(", ", scenario.outcomes()) + "]");
        heading("figures");
        line(0, "figures: [" + String.join(", ", scenario.figures()) + "]");
        heading("notice");
        list("notice", scenario.notice());
        heading("parameters");
        parameters(scenario);
    }

    private static Map<String, String> top(Scenario s) {
        Map<String, String> top = new LinkedHashMap<>();
        top.put("name", s.name());
        top.put("group", s.group());
        top.put("seed", Long.toString(s.seed()));
        top.put("replicates", Integer.toString(s.replicates()));
        top.put("duration", Quantity.print(s.duration(), Dimension.TIME));
        top.put("record-every", Quantity.print(s.recordEvery(), Dimension.TIME));
        top.put("visit-every", Quantity.print(s.visitEvery(), Dimension.TIME));
        top.put("mme-table", s.mmeTable().word());
        return top;
    }

    private void cohort(CohortPlan cohort) {
        line(0, "cohort:");
        settings(1, CohortKeys.COHORT, cohort.settings());
        List<String> shares = new ArrayList<>();
        for (String name : vocabulary.phenotypeNames()) {
            double share = cohort.pain().getOrDefault(name, 0.0);
            shares.add(name + ": " + Quantities.pleasant(share, Dimension.FRACTION));
        }
        line(1, "# Share of each kind of pain.");
        line(1, "pain: {" + String.join(", ", shares) + "}");
        if (cohort.history() != null) {
            line(1, "history:");
            settings(2, CohortKeys.HISTORY, cohort.history());
        }
    }

    private void policies(List<PolicyUse> policies) {
        line(0, policies.isEmpty() ? "policies: []" : "policies:");
        for (PolicyUse use : policies) {
            line(1, YamlText.comment(use.block().meaning()));
            line(1, "- " + use.block().name() + ":");
            settings(
                    3,
                    Stream.concat(PolicyBlock.SHARED.stream(), use.block().keys().stream())
                            .toList(),
                    use.settings());
        }
    }

    private void changes(Scenario scenario) {
        ChangePaths paths = new ChangePaths(
                scenario.policies().stream().map(PolicyUse::block).toList(), vocabulary.parameters());
        line(0, "changes:");
        int day = -1;
        for (TimedChange change : scenario.changes()) {
            if (change.from() != day) {
                day = change.from();
                line(1, "- from: " + CanonicalText.day(day));
                line(2, "set:");
            }
            String path = change.target().path();
            String text = CanonicalText.of(change.value(), paths.find(path).key());
            line(3, path + ": " + YamlText.value(text));
        }
    }

    private void mechanisms(Scenario scenario) {
        line(0, "mechanisms:");
        for (Mechanism m : Mechanisms.ALL) {
            line(1, YamlText.comment(m.meaning()));
            line(1, m.name() + ": " + (scenario.off().contains(m) ? "off" : "on"));
        }
    }

    private void parameters(Scenario scenario) {
        line(0, "parameters:");
        for (Parameter p : vocabulary.parameters().all()) {
            line(
                    1,
                    YamlText.comment(
                            p.meaning() + " Plausible: " + Quantities.range(p.low(), p.high(), p.dimension())));
            double value = scenario.parameters().value(p);
            line(1, p.name() + ": " + YamlText.value(Quantities.pleasant(value, p.dimension())));
        }
    }

    private void list(String name, List<String> texts) {
        line(0, texts.isEmpty() ? name + ": []" : name + ":");
        texts.forEach(text -> line(1, "- " + YamlText.quoted(text)));
    }

    private void settings(int depth, List<Key> keys, Settings settings) {
        for (Key key : keys) {
            pair(depth, key, CanonicalText.of(settings.get(key.name(), Object.class), key));
        }
    }

    private void pair(int depth, Key key, String text) {
        line(depth, YamlText.comment(key.meaning()));
        line(depth, key.name() + ": " + (key.kind() == Key.Kind.TEXT ? YamlText.text(text) : YamlText.value(text)));
    }

    private void heading(String section) {
        line(0, "");
        ScenarioKeys.SECTIONS.stream()
                .filter(s -> s.name().equals(section))
                .forEach(s -> line(0, YamlText.comment(s.meaning())));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append('\n');
    }
}
