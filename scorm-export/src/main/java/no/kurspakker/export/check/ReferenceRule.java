package no.kurspakker.export.check;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/**
 * Pages that read whole without the network: whatever they load lies in the package and is named relative to them. Links
 * that a reader follows may lead out; a script may speak to the relay that was asked for, and a policy names no other.
 */
final class ReferenceRule implements Rule {

    private static final Set<String> LEAD_OUT = Set.of("https", "http", "mailto", "tel");

    private final Scans scans;

    ReferenceRule(Scans scans) {
        this.scans = scans;
    }

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        for (Map.Entry<PackagePath, Content> file : subject.tree().files().entrySet()) {
            PackagePath path = file.getKey();
            Optional<TextScan> scan = scans.of(path, file.getValue());
            if (scan.isPresent()) {
                for (Reference reference : scan.get().references()) {
                    judge(subject, path, scan.get().base(), reference)
                            .ifPresent(code -> findings.reportOn(
                                    reference.page(),
                                    path,
                                    code,
                                    path.value(),
                                    reference.target()));
                }
            }
        }
    }

    private static Optional<PackageProblem> judge(
            Subject subject, PackagePath from, String base, Reference reference) {
        Target target = Target.of(reference.target());
        if (subject.carriedRelay()
                .filter(relay -> relay.address().toString().equals(target.text()))
                .isPresent()) {
            return Optional.empty();
        }
        // A link that is a fragment alone goes to the base; what is loaded by one stays in the
        // page.
        boolean staysHere = target.isSamePage() && (base.isEmpty() || reference.isLoaded());
        if (target.scheme().equals("data") || staysHere) {
            return Optional.empty();
        }
        if (!reference.isLoaded() && LEAD_OUT.contains(target.scheme())) {
            return Optional.empty();
        }
        if (target.needsNetwork()) {
            return Optional.of(PackageProblem.NETWORK_REFERENCE);
        }
        if (target.isAbsolute()) {
            return Optional.of(PackageProblem.ABSOLUTE_REFERENCE);
        }
        return target.from(from, base).filter(subject::has).isPresent()
                ? Optional.empty()
                : Optional.of(PackageProblem.REFERENCE_MISSING);
    }
}
