package no.kurspakker.export.inspect.container;

import no.kurspakker.export.archive.ArchiveLimits;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** A package that every platform can unpack. */
public final class SizeRules {

    private SizeRules() {}

    /** Judges a package of so many files and bytes. */
    public static void check(int files, long bytes, Findings findings) {
        if (files > ArchiveLimits.FILES) {
            findings.report(
                    PackageFinding.TOO_MANY_FILES,
                    String.valueOf(files),
                    String.valueOf(ArchiveLimits.FILES));
        }
        if (bytes > ArchiveLimits.BYTES) {
            findings.report(PackageFinding.PACKAGE_TOO_LARGE, String.valueOf(ArchiveLimits.BYTES));
        }
    }
}
