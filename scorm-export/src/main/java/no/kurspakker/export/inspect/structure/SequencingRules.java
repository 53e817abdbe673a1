package no.kurspakker.export.inspect.structure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/** Sequencing, navigation and thresholds of SCORM 2004. */
final class SequencingRules {

    private static final Set<String> RULES =
            Set.of("preConditionRule", "postConditionRule", "exitConditionRule");
    private static final List<String> CONDITIONS = List.of(
            "satisfied",
            "objectiveStatusKnown",
            "objectiveMeasureKnown",
            "objectiveMeasureGreaterThan",
            "objectiveMeasureLessThan",
            "completed",
            "activityProgressKnown",
            "attempted",
            "attemptLimitExceeded",
            "timeLimitExceeded",
            "outsideAvailableTimeRange",
            "always");
    private static final Map<String, List<String>> ACTIONS = Map.of(
            "preConditionRule",
            List.of("skip", "disabled", "hiddenFromChoice", "stopForwardTraversal"),
            "postConditionRule",
            List.of("exitParent", "exitAll", "retry", "retryAll", "continue", "previous"),
            "exitConditionRule",
            List.of("exit"));
    private static final List<String> HIDDEN = List.of(
            "previous", "continue", "exit", "exitAll", "abandon", "abandonAll", "suspendAll");
    private static final Pattern DURATION = Pattern.compile(
            "P(?=.)(\\d{1,9}Y)?(\\d{1,9}M)?(\\d{1,9}D)?(T(?=.)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,2})?S)?)?");

    private final Manifest manifest;
    private final Findings findings;

    SequencingRules(Manifest manifest, Findings findings) {
        this.manifest = manifest;
        this.findings = findings;
    }

    void judge() {
        Set<String> shared = manifest.root().all("sequencingCollection").stream()
                .flatMap(all -> all.children("sequencing").stream())
                .map(one -> one.identifier("ID").orElse(""))
                .collect(Collectors.toSet());
        manifest.root().all().forEach(element -> element(element, shared));
        manifest.organizations().forEach(this::movable);
    }

    private void element(XmlElement element, Set<String> shared) {
        String name = element.name();
        if (RULES.contains(name)) {
            rule(element);
        }
        switch (name) {
            case "sequencing" -> sequencing(element, shared);
            case "minNormalizedMeasure" -> range(element, name, element.text(), -1);
            case "objectives" -> objectives(element);
            case "hideLMSUI" -> hidden(element);
            case "completionThreshold" -> threshold(element);
            case "rollupRules" ->
                element.attribute("objectiveMeasureWeight")
                        .ifPresent(weight -> range(element, "objectiveMeasureWeight", weight, 0));
            case "limitConditions" ->
                element.attribute("attemptAbsoluteDurationLimit")
                        .filter(limit -> !DURATION.matcher(limit).matches())
                        .ifPresent(limit -> findings.at(
                                element.place(),
                                PackageFinding.DURATION_FORM,
                                "attemptAbsoluteDurationLimit",
                                limit));
            default -> {
                // Nothing to say of the others.
            }
        }
    }

    private void rule(XmlElement rule) {
        if (rule.child("ruleConditions").isEmpty()) {
            findings.at(rule.place(), PackageFinding.RULE_WITHOUT_CONDITIONS, rule.written());
        }
        for (XmlElement condition : rule.all("ruleCondition")) {
            known(condition, "condition", CONDITIONS, PackageFinding.CONDITION_UNKNOWN);
        }
        List<String> actions = ACTIONS.getOrDefault(rule.name(), List.of());
        for (XmlElement action : rule.all("ruleAction")) {
            known(action, "action", actions, PackageFinding.ACTION_UNKNOWN);
        }
    }

    private void known(XmlElement element, String name, List<String> known, PackageFinding code) {
        String value = element.attribute(name).orElse("");
        if (!known.contains(value)) {
            findings.at(element.place(), code, value, String.join(" · ", known));
        }
    }

    private void sequencing(XmlElement sequencing, Set<String> shared) {
        sequencing
                .identifier("IDRef")
                .filter(id -> !shared.contains(id))
                .ifPresent(id -> findings.at(
                        sequencing.place(), PackageFinding.SEQUENCING_REFERENCE_UNKNOWN, id));
    }

    private void objectives(XmlElement objectives) {
        Set<String> known = new HashSet<>();
        for (XmlElement objective : objectives.children()) {
            String id = objective.attribute("objectiveID").orElse("");
            boolean mapped = !objective.children("mapInfo").isEmpty();
            if (id.isEmpty() && (mapped || objective.name().equals("objective"))) {
                findings.at(objective.place(), PackageFinding.OBJECTIVE_ID_MISSING);
            } else if (!id.isEmpty() && !known.add(id)) {
                findings.at(objective.place(), PackageFinding.OBJECTIVE_ID_TWICE, id);
            }
            if (mapped && objective.namespace().contains("imsss")) {
                findings.at(objective.place(), PackageFinding.OBJECTIVE_MAP);
            }
        }
    }

    private void hidden(XmlElement hidden) {
        String text = hidden.text().strip();
        if (!HIDDEN.contains(text)) {
            findings.at(
                    hidden.place(),
                    PackageFinding.HIDE_UI_UNKNOWN,
                    text,
                    String.join(" · ", HIDDEN));
        }
    }

    private void threshold(XmlElement threshold) {
        String text = threshold.text().strip();
        String measure = threshold.attribute("minProgressMeasure").orElse(text);
        boolean isFourth = manifest.edition() == Edition.V2004_4;
        if (isFourth && !text.isEmpty()) {
            findings.at(threshold.place(), PackageFinding.COMPLETION_THRESHOLD_TEXT, text);
        } else if (!measure.isEmpty()) {
            range(threshold, "minProgressMeasure", measure, 0);
        }
    }

    private void range(XmlElement element, String name, String value, int least) {
        String text = value.strip();
        boolean right = text.matches("-?\\d{1,9}(\\.\\d{1,18})?")
                && new BigDecimal(text).compareTo(BigDecimal.valueOf(least)) >= 0
                && new BigDecimal(text).compareTo(BigDecimal.ONE) <= 0;
        if (!right) {
            findings.at(
                    element.place(),
                    PackageFinding.NUMBER_RANGE,
                    name,
                    text,
                    String.valueOf(least),
                    "1");
        }
    }

    /** Choice is allowed and flow is not, unless the element says something else (SN 3.2). */
    private void movable(XmlElement parent) {
        List<XmlElement> items = parent.children("item");
        parent.child("sequencing")
                .flatMap(sequencing -> sequencing.child("controlMode"))
                .filter(mode -> items.size() > 1
                        && mode.attribute("choice").orElse("true").equals("false")
                        && !mode.attribute("flow").orElse("false").equals("true"))
                .ifPresent(mode -> findings.at(mode.place(), PackageFinding.NO_WAY_FORWARD));
        items.forEach(this::movable);
    }
}
