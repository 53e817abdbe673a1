package no.kurspakker.export.check;

import no.kurspakker.export.archive.ArchiveLimits;

/** A package that every platform can unpack. */
final class SizeRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        int files = subject.tree().files().size();
        if (files > ArchiveLimits.FILES) {
            findings.report(
                    PackageProblem.TOO_MANY_FILES,
                    String.valueOf(files),
                    String.valueOf(ArchiveLimits.FILES));
        }
        long bytes = ArchiveLimits.bytes(subject.tree());
        if (bytes > ArchiveLimits.BYTES) {
            findings.report(
                    PackageProblem.PACKAGE_TOO_LARGE,
                    String.valueOf(bytes),
                    String.valueOf(ArchiveLimits.BYTES));
        }
    }
}
