package no.kurspakker.export.inspect.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/**
 * Metadata that stand in a manifest: IMS metadata 1.2.1 in SCORM 1.2, IEEE LOM (1484.12.3) in SCORM 2004. Platforms that show them
 * show the title, and sort by language and by the words of the standard's lists.
 */
final class MetadataRules {

    private static final Set<String> NAMESPACES_12 = Set.of(
            "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
            "http://www.imsglobal.org/xsd/imsmd_v1p2");
    private static final String NAMESPACE_2004 = "http://ltsc.ieee.org/xsd/LOM";

    /** BCP 47, {@code none}, and what IMS has for texts without language. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)[a-z]{2,3}(-[a-z0-9]{1,8}){0,5}|x-none|none");

    /** The lists of LOM 1.0, by the names of their elements in lower case. */
    private static final Map<String, Set<String>> LISTS = Map.of(
            "structure", Set.of("atomic", "collection", "networked", "hierarchical", "linear"),
            "aggregationlevel", Set.of("1", "2", "3", "4"),
            "status", Set.of("draft", "final", "revised", "unavailable"),
            "interactivitytype", Set.of("active", "expositive", "mixed"),
            "interactivitylevel", Set.of("very low", "low", "medium", "high", "very high"),
            "semanticdensity", Set.of("very low", "low", "medium", "high", "very high"),
            "intendedenduserrole", Set.of("teacher", "author", "learner", "manager"),
            "difficulty", Set.of("very easy", "easy", "medium", "difficult", "very difficult"),
            "cost", Set.of("yes", "no"),
            "copyrightandotherrestrictions", Set.of("yes", "no"));

    private static final String LOM = "LOMv1.0";

    private final boolean is12;
    private final Findings findings;

    private MetadataRules(boolean is12, Findings findings) {
        this.is12 = is12;
        this.findings = findings;
    }

    static void judge(Manifest manifest, Findings findings) {
        MetadataRules rules = new MetadataRules(manifest.edition().is12(), findings);
        manifest.root().all("lom").forEach(rules::record);
    }

    private void record(XmlElement lom) {
        boolean known = is12
                ? NAMESPACES_12.contains(lom.namespace())
                : lom.namespace().equals(NAMESPACE_2004);
        if (!known) {
            String right = is12 ? "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" : NAMESPACE_2004;
            findings.at(lom.place(), PackageFinding.METADATA_NAMESPACE, lom.namespace(), right);
        }
        title(lom);
        lom.all().forEach(element -> {
            language(element);
            word(element);
        });
    }

    private void title(XmlElement lom) {
        Optional<XmlElement> title = lom.child("general").flatMap(one -> one.child("title"));
        boolean hasText = title.isPresent()
                && title.get().all().anyMatch(one -> !one.text().isBlank());
        if (!hasText) {
            findings.at(title.orElse(lom).place(), PackageFinding.METADATA_TITLE_MISSING);
        }
    }

    private void language(XmlElement element) {
        boolean isText = element.name().equals("langstring") || element.name().equals("string");
        Optional<String> said = isText
                ? Optional.ofNullable(element.attributes().get(is12 ? "xml:lang" : "language"))
                : Optional.of(element.text().strip())
                        .filter(text -> element.name().equals("language") && !text.isEmpty());
        said.filter(tag -> !LANGUAGE.matcher(tag).matches())
                .ifPresent(tag ->
                        findings.at(element.place(), PackageFinding.METADATA_LANGUAGE_FORM, tag));
    }

    private void word(XmlElement element) {
        Set<String> list = LISTS.get(element.name().toLowerCase(Locale.ROOT));
        Optional<String> source = element.child("source").map(MetadataRules::text);
        Optional<XmlElement> value = element.child("value");
        if (list == null || value.isEmpty() || !source.equals(Optional.of(LOM))) {
            return;
        }
        String word = text(value.get());
        if (!list.contains(word.toLowerCase(Locale.ROOT))) {
            findings.at(
                    value.get().place(),
                    PackageFinding.METADATA_VALUE_UNKNOWN,
                    word,
                    element.name(),
                    String.join(" · ", list.stream().sorted().toList()));
        }
    }

    /** {@return the text, which SCORM 1.2 has in a {@code langstring}} */
    private static String text(XmlElement element) {
        List<XmlElement> strings = element.children("langstring");
        return (strings.isEmpty() ? element : strings.get(0)).text().strip();
    }
}
