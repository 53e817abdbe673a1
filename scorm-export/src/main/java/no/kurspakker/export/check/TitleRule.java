package no.kurspakker.export.check;

import no.kurspakker.export.manifest.ManifestTitle;

/** A title that the platform's database takes. */
final class TitleRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        String title = ManifestTitle.of(subject.course().title());
        int length = title.codePointCount(0, title.length());
        if (length > subject.rules().longestTitle()) {
            findings.report(
                    PackageProblem.TITLE_TOO_LONG,
                    String.valueOf(length),
                    String.valueOf(subject.rules().longestTitle()));
        }
    }
}
