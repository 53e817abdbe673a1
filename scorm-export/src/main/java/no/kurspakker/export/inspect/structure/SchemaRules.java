package no.kurspakker.export.inspect.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.manifest.ControlDocuments;
import no.kurspakker.export.scan.ManifestValidator;
import no.kurspakker.export.scorm12.Scorm12Package;
import no.kurspakker.export.scorm2004.Scorm2004Package;

/** A manifest against the schemas of its edition, as this tool has them; those in the package are not trusted. */
final class SchemaRules {

    private static final Pattern PLACE = Pattern.compile("(\\d+):(\\d+): (.*)", Pattern.DOTALL);

    /** Extensions of others, such as metadata, have schemas that this tool does not know. */
    private static final Pattern UNKNOWN_ELEMENT = Pattern.compile(
            "cvc-complex-type\\.2\\.4\\.c: .*'(?:[a-z]+:)?(?:lom|record|[a-zA-Z]+:[a-zA-Z]+)'|cos-nonambig");

    private SchemaRules() {}

    static void judge(Manifest manifest, byte[] bytes, Findings findings) {
        boolean namespaceFits = manifest.root()
                .namespace()
                .equals(manifest.edition().is12() ? Edition.NAMESPACE_12 : Edition.NAMESPACE_2004);
        // What the other rules have told in plainer words is not told again.
        boolean told = Stream.of(
                        PackageFinding.MANIFEST_DOCTYPE,
                        PackageFinding.SCHEMA_VERSION_DIFFERS,
                        PackageFinding.ORGANIZATION_NONE,
                        PackageFinding.ORGANIZATIONS_MISSING,
                        PackageFinding.RESOURCES_MISSING,
                        PackageFinding.IDENTIFIER_FORM,
                        PackageFinding.IDENTIFIER_TWICE)
                .anyMatch(findings::has);
        if (namespaceFits && !told && manifest.edition() != Edition.V2004_2) {
            try {
                validate(manifest.edition(), bytes, findings);
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
        }
    }

    private static SortedMap<PackagePath, Content> schemas(Edition edition) {
        if (edition.is12()) {
            return ControlDocuments.of("scorm12", Scorm12Package.CONTROL_DOCUMENTS);
        }
        String folder = edition == Edition.V2004_4 ? "scorm2004" : "scorm2004-3";
        return ControlDocuments.of(folder, Scorm2004Package.CONTROL_DOCUMENTS);
    }

    private static void validate(Edition edition, byte[] bytes, Findings findings)
            throws IOException {
        PackageTree tree = new PackageTree(schemas(edition));
        List<PackagePath> schemas = Stream.of(edition.is12() ? FIRST_12 : FIRST_2004)
                .map(PackagePath::new)
                .toList();
        Set<Integer> told = findings.errorLines(Manifest.NAME);
        // The schema of metadata is ambiguous itself, so it is left out, and metadata are not
        // judged.
        for (String fault : new ManifestValidator(tree).faults(Bytes.of(bytes), schemas)) {
            if (UNKNOWN_ELEMENT.matcher(fault).find()) {
                continue;
            }
            Matcher place = PLACE.matcher(fault);
            boolean isReference = fault.contains("cvc-id.1") && !told.isEmpty();
            if (place.matches() && !isReference) {
                if (told.contains(Integer.parseInt(place.group(1)))) {
                    continue;
                }
                SourceSpan span = new SourceSpan(
                        Manifest.NAME,
                        Integer.parseInt(place.group(1)),
                        Integer.parseInt(place.group(2)));
                findings.at(span, PackageFinding.MANIFEST_INVALID, place.group(3));
            } else if (!isReference) {
                findings.on(Manifest.NAME, PackageFinding.MANIFEST_INVALID, fault);
            }
        }
    }

    private static final String[] FIRST_12 = {"imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd"};

    private static final String[] FIRST_2004 = {
        "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd"
    };
}
