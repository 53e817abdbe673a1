package no.kurspakker.export.check;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.manifest.SingleSco;

/**
 * Nothing in the package that would let its reader into another system, but for a relay that was asked for: that stands once, in
 * the document that the player is in.
 */
final class CredentialRule implements Rule {

    private final Scans scans;

    CredentialRule(Scans scans) {
        this.scans = scans;
    }

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        for (Map.Entry<PackagePath, Content> file : subject.tree().files().entrySet()) {
            PackagePath path = file.getKey();
            Optional<TextScan> scan = scans.of(path, file.getValue());
            if (scan.isPresent()) {
                scan.get()
                        .credentials()
                        .forEach(found -> findings.reportOn(
                                "", path, PackageProblem.CREDENTIAL, path.value(), found));
                if (scan.get().relaySecrets() != expected(subject, path)) {
                    findings.report(PackageProblem.RELAY_MISPLACED, path.value());
                }
            }
        }
    }

    private static int expected(Subject subject, PackagePath path) {
        return path.equals(SingleSco.LAUNCH) && subject.carriedRelay().isPresent() ? 1 : 0;
    }
}
