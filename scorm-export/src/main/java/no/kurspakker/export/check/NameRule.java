package no.kurspakker.export.check;

import java.util.regex.Pattern;
import no.kurspakker.export.PackagePath;

/** Names that mean the same file on every system: lower-case ASCII. Control documents keep their own. */
final class NameRule implements Rule {

    private static final Pattern PORTABLE = Pattern.compile("[a-z0-9/._-]+");

    @Override
    public void check(Subject subject, Findings findings) {
        for (PackagePath path : subject.tree().files().keySet()) {
            if (subject.isContent(path) && !PORTABLE.matcher(path.value()).matches()) {
                findings.report(PackageProblem.NAME_NOT_PORTABLE, path.value());
            }
        }
    }
}
