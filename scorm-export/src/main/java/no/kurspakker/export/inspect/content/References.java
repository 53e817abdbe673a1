package no.kurspakker.export.inspect.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.check.Reference;
import no.kurspakker.export.check.Target;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.PackageAddress;

/** Judges what pages and style sheets load, and where they lead. */
final class References {

    private static final Set<String> LEAD_OUT = Set.of("http", "https", "mailto", "tel", "sms");
    private static final Set<String> INSIDE = Set.of("data", "blob", "about", "javascript");

    /** What a script or a template fills in later. */
    private static final Pattern FILLED_LATER =
            Pattern.compile(".*[{}$<>+\\[\\]`'\"].*", Pattern.DOTALL);

    private final PackageFiles files;
    private final Findings findings;

    References(PackageFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    void judge(Reference reference, String base, SourceSpan place) {
        Target target = Target.of(reference.target());
        if (target.isSamePage()
                || INSIDE.contains(target.scheme())
                || FILLED_LATER.matcher(target.text()).matches()
                || (!reference.isLoaded() && LEAD_OUT.contains(target.scheme()))) {
            return;
        }
        if (target.needsNetwork()) {
            boolean plain = target.scheme().equals("http") || target.scheme().equals("ws");
            PackageFinding code =
                    plain ? PackageFinding.MIXED_CONTENT : PackageFinding.NETWORK_REFERENCE;
            findings.at(place, code, target.text());
        } else if (target.isAbsolute()) {
            findings.at(place, PackageFinding.ABSOLUTE_REFERENCE, target.text());
        } else {
            PackageAddress.resolve(place.file(), base, target.text())
                    .ifPresentOrElse(
                            path -> find(path, target.text(), place),
                            () -> findings.at(
                                    place, PackageFinding.ABSOLUTE_REFERENCE, target.text()));
        }
    }

    private void find(String path, String written, SourceSpan place) {
        if (files.has(path) || path.isEmpty() || path.endsWith("/")) {
            return;
        }
        Optional<String> other = files.otherCase(path);
        if (other.isPresent()) {
            findings.at(place, PackageFinding.REFERENCE_CASE, written, other.get());
        } else {
            findings.at(place, PackageFinding.REFERENCE_MISSING, written, "");
        }
    }
}
