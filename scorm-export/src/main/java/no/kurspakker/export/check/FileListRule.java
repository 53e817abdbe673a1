package no.kurspakker.export.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.kurspakker.export.Content;
import no.kurspakker.export.manifest.SingleSco;
import org.xml.sax.SAXException;

/** A list of files in the manifest that says what is in the package: each content file once, and nothing else. */
final class FileListRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        if (subject.rules().hasStartPage() && !subject.has(SingleSco.LAUNCH)) {
            findings.report(PackageProblem.START_PAGE_MISSING, SingleSco.LAUNCH.value());
        }
        Optional<Content> manifest = subject.descriptor(Descriptor.MANIFEST);
        if (manifest.isPresent()) {
            listed(manifest.get()).ifPresent(listed -> compare(subject, listed, findings));
        }
    }

    private static void compare(Subject subject, List<String> listed, Findings findings) {
        Set<String> missing = new TreeSet<>();
        subject.content().forEach(path -> missing.add(path.value()));
        Set<String> present = Set.copyOf(missing);
        Set<String> seen = new TreeSet<>();
        for (String name : listed) {
            missing.remove(name);
            if (!seen.add(name)) {
                findings.report(PackageProblem.FILE_LISTED_TWICE, name);
            } else if (!present.contains(name)) {
                findings.report(PackageProblem.LISTED_FILE_MISSING, name);
            }
        }
        missing.forEach(name -> findings.report(PackageProblem.FILE_NOT_LISTED, name));
    }

    /** {@return the files that the manifest lists, if it can be read at all, which the schema rule judges} */
    private static Optional<List<String>> listed(Content manifest) throws IOException {
        try {
            return Optional.of(ManifestOutline.read(manifest).listed());
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }
}
