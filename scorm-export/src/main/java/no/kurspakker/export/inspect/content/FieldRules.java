package no.kurspakker.export.inspect.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Fields that say what is to be written in them (WCAG 4.1.2). */
final class FieldRules {

    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    private static final Set<String> SELF_NAMED =
            Set.of("hidden", "submit", "button", "reset", "image");

    private final Findings findings;
    private final Set<String> labelled = new HashSet<>();
    private final Map<SourceSpan, String[]> waiting = new LinkedHashMap<>();
    private int labels;

    FieldRules(Findings findings) {
        this.findings = findings;
    }

    void start(String name, Map<String, String> attributes, SourceSpan place) {
        if (name.equals("label")) {
            labels++;
            labelled.add(attributes.getOrDefault("for", ""));
        } else if (FIELDS.contains(name)
                && labels == 0
                && !SELF_NAMED.contains(attributes.getOrDefault("type", ""))
                && !AccessRules.isLabelled(attributes)) {
            waiting.put(place, new String[] {name, attributes.getOrDefault("id", "")});
        }
    }

    void end(String name) {
        if (name.equals("label")) {
            labels = Math.max(0, labels - 1);
        }
    }

    /** A label may stand after its field. */
    void end() {
        waiting.forEach((place, field) -> {
            if (field[1].isEmpty() || !labelled.contains(field[1])) {
                findings.at(place, PackageFinding.FIELD_NAME_MISSING, field[0]);
            }
        });
    }
}
