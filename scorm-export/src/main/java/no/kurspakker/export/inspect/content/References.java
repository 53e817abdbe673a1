package no.kurspakker.export.inspect.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.PackageAddress;
import no.kurspakker.export.scan.Reference;
import no.kurspakker.export.scan.Target;

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

    void judge(PlacedReference placed) {
        Reference reference = placed.reference();
        SourceSpan place = placed.place();
        Target target = Target.of(reference.target());
        // A link that is a fragment alone goes to the base; what is loaded by one stays in the
        // page.
        boolean staysHere =
                target.isSamePage() && (placed.base().isEmpty() || reference.isLoaded());
        if (staysHere
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
            PackageAddress.resolve(place.file(), placed.base(), address(target))
                    .ifPresentOrElse(
                            path -> find(path, target, place),
                            () -> findings.at(
                                    place, PackageFinding.ABSOLUTE_REFERENCE, target.text()));
        }
    }

    /** {@return the address; a fragment alone means the folder of the base} */
    private static String address(Target target) {
        return target.isSamePage() ? "./" + target.text() : target.text();
    }

    private void find(String path, Target target, SourceSpan place) {
        // Some servers have an index for a folder; none has the place on the page that was meant.
        boolean isFolder = path.isEmpty() || path.endsWith("/");
        if (files.has(path) || (isFolder && !target.isSamePage())) {
            return;
        }
        String written = target.text();
        Optional<String> other = files.otherCase(path);
        if (other.isPresent()) {
            findings.at(place, PackageFinding.REFERENCE_CASE, written, other.get());
        } else {
            findings.at(place, PackageFinding.REFERENCE_MISSING, written, "");
        }
    }
}
