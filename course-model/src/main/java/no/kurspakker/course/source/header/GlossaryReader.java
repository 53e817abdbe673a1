package no.kurspakker.course.source.header;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.yaml.YamlMapping;

/** Reads the words that a course explains, in one language. */
final class GlossaryReader {

    private static final List<KeyName> KEYS = KeyName.of(GlossaryHeader.class);

    private final Findings findings;
    private final Map<String, SourceSpan> terms = new HashMap<>();

    GlossaryReader(Findings findings) {
        this.findings = findings;
    }

    List<GlossaryHeader> read(KeyReader keys) {
        return keys.mappings("glossary").stream()
                .flatMap(mapping -> entry(mapping).stream())
                .collect(Collectors.toList());
    }

    private Optional<GlossaryHeader> entry(YamlMapping mapping) {
        KeyReader entry = new KeyReader(mapping, KEYS, findings);
        Optional<String> term = entry.text("term");
        Optional<String> explanation = entry.text("explanation");
        if (term.isEmpty()) {
            return Optional.empty();
        }
        SourceSpan first = terms.putIfAbsent(term.get(), mapping.source());
        if (first != null) {
            findings.add(
                    CourseProblem.GLOSSARY_TERM_DUPLICATE,
                    entry.place("term"),
                    term.get(),
                    Integer.toString(first.line()));
        }
        return explanation.map(text -> new GlossaryHeader(term.get(), text, mapping.source()));
    }
}
