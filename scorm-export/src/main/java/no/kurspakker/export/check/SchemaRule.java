package no.kurspakker.export.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** A manifest that is valid against the schemas in its own package. */
final class SchemaRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        Optional<Content> manifest = subject.descriptor(Descriptor.MANIFEST);
        if (manifest.isPresent()) {
            validate(subject, manifest.get(), findings);
        } else if (subject.rules().descriptor() == Descriptor.MANIFEST) {
            findings.report(PackageProblem.MANIFEST_MISSING);
        }
    }

    private static void validate(Subject subject, Content manifest, Findings findings)
            throws IOException {
        List<String> missing = subject.rules().controlDocuments().stream()
                .filter(name -> !subject.has(new PackagePath(name)))
                .sorted()
                .toList();
        missing.forEach(name -> findings.report(PackageProblem.CONTROL_DOCUMENT_MISSING, name));
        if (missing.isEmpty()) {
            for (String fault : new ManifestValidator(subject.tree()).faults(manifest)) {
                findings.report(PackageProblem.MANIFEST_INVALID, fault);
            }
        }
    }
}
