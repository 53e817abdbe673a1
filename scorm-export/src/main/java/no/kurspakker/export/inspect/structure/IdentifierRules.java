package no.kurspakker.export.inspect.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/** Identifiers: there, of the form of an XML name, and once each. */
final class IdentifierRules {

    private static final Set<String> IDENTIFIED =
            Set.of("manifest", "organization", "item", "resource");

    private static final Set<String> IDENTIFIERS =
            Set.of("identifier", "identifierref", "default", "ID", "IDRef");

    /** An NCName without the letters that no platform keeps. */
    private static final Pattern FORM = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}._-]*");

    private IdentifierRules() {}

    static void judge(Manifest manifest, Findings findings) {
        manifest.root().all().forEach(element -> spaces(element, findings));
        Map<String, SourceSpan> known = new HashMap<>();
        manifest.root()
                .all()
                .filter(element -> IDENTIFIED.contains(element.name()))
                .forEach(element -> judge(element, known, findings));
    }

    private static void spaces(XmlElement element, Findings findings) {
        element.attributes().forEach((name, value) -> {
            String local = name.substring(name.indexOf(':') + 1);
            String bare = value.strip();
            if (IDENTIFIERS.contains(local) && !bare.isEmpty() && !bare.equals(value)) {
                findings.at(element.place(), PackageFinding.IDENTIFIER_SPACE, value, name, bare);
            }
        });
    }

    private static void judge(
            XmlElement element, Map<String, SourceSpan> known, Findings findings) {
        Optional<String> id = element.identifier("identifier").filter(text -> !text.isEmpty());
        if (id.isEmpty()) {
            findings.at(element.place(), PackageFinding.IDENTIFIER_MISSING, element.written());
            return;
        }
        if (!FORM.matcher(id.get()).matches()) {
            String better = "id_" + id.get().replaceAll("[^A-Za-z0-9._-]", "_");
            findings.at(element.place(), PackageFinding.IDENTIFIER_FORM, id.get(), better);
        }
        SourceSpan first = known.putIfAbsent(id.get(), element.place());
        if (first != null) {
            findings.at(
                    element.place(),
                    PackageFinding.IDENTIFIER_TWICE,
                    id.get(),
                    String.valueOf(first.line()));
        }
    }
}
