package no.kurspakker.export.inspect.structure;

import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;

/** Which edition a manifest is of, by what it says and by its namespaces. */
final class EditionRules {

    private static final Map<String, String> PREFIXES = Map.of(
            "adlcp_rootv1p2", "adlcp",
            "adlcp_v1p3", "adlcp",
            "adlseq_v1p3", "adlseq",
            "adlnav_v1p3", "adlnav",
            "imsss", "imsss");

    private final XmlDocument document;
    private final XmlElement root;
    private final Findings findings;

    EditionRules(XmlDocument document, Findings findings) {
        this.document = document;
        this.root = document.root();
        this.findings = findings;
    }

    Edition judge() {
        boolean is2004 = is2004();
        Edition byNamespace = is2004 ? Edition.V2004_4 : Edition.V1_2;
        Edition edition = edition(byNamespace);
        String right = edition.is12() ? Edition.NAMESPACE_12 : Edition.NAMESPACE_2004;
        boolean known = root.namespace().equals(Edition.NAMESPACE_12)
                || root.namespace().equals(Edition.NAMESPACE_2004);
        if (!known) {
            findings.at(root.place(), PackageFinding.NAMESPACE_UNKNOWN, root.namespace(), right);
        }
        prefixes();
        return edition;
    }

    private boolean is2004() {
        return root.namespace().equals(Edition.NAMESPACE_2004)
                || document.prefixes().values().stream().anyMatch(uri -> uri.endsWith("_v1p3"));
    }

    private Edition edition(Edition byNamespace) {
        Optional<XmlElement> metadata = root.child("metadata");
        Optional<XmlElement> version = metadata.flatMap(all -> all.child("schemaversion"));
        metadata.flatMap(all -> all.child("schema"))
                .filter(schema -> !schema.text().strip().equals("ADL SCORM"))
                .ifPresent(schema -> findings.at(
                        schema.place(),
                        PackageFinding.SCHEMA_NAME_WRONG,
                        schema.text().strip()));
        if (version.isEmpty() || version.get().text().isBlank()) {
            findings.at(root.place(), PackageFinding.SCHEMA_VERSION_MISSING, byNamespace.version());
            return byNamespace;
        }
        return said(version.get(), byNamespace);
    }

    private Edition said(XmlElement version, Edition byNamespace) {
        String text = version.text().strip();
        Optional<Edition> edition = Edition.of(text);
        if (edition.isEmpty()) {
            findings.at(
                    version.place(),
                    PackageFinding.SCHEMA_VERSION_UNKNOWN,
                    text,
                    String.join(" · ", Edition.versions()));
            return byNamespace;
        }
        if (!text.equals(version.text())) {
            findings.at(version.place(), PackageFinding.SCHEMA_VERSION_SPACE, text);
        }
        if (edition.get().is12() != byNamespace.is12()) {
            findings.at(
                    version.place(),
                    PackageFinding.SCHEMA_VERSION_DIFFERS,
                    text,
                    byNamespace.kind().title());
        }
        return edition.get();
    }

    private void prefixes() {
        if (root.written().indexOf(':') >= 0) {
            findings.at(
                    root.place(), PackageFinding.PREFIXED_MANIFEST, root.written(), root.name());
        }
        document.prefixes().forEach((prefix, uri) -> {
            String usual = PREFIXES.get(uri.substring(uri.lastIndexOf('/') + 1));
            if (usual != null && !prefix.equals(usual)) {
                findings.at(root.place(), PackageFinding.PREFIX_UNUSUAL, prefix, usual);
            }
        });
    }
}
