package no.kurspakker.export.check;

import no.kurspakker.export.PackagePath;
import no.kurspakker.export.manifest.SingleSco;

/** The files that a package of a format must have: its first page, and the schemas that its platform may ask for. */
final class FilesRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.rules().hasStartPage() && !subject.has(SingleSco.LAUNCH)) {
            findings.report(PackageProblem.START_PAGE_MISSING, SingleSco.LAUNCH.value());
        }
        subject.rules().controlDocuments().stream()
                .filter(name -> !subject.has(new PackagePath(name)))
                .sorted()
                .forEach(name -> findings.report(PackageProblem.CONTROL_DOCUMENT_MISSING, name));
    }
}
