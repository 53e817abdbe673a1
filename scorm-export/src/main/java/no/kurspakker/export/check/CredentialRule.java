package no.kurspakker.export.check;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** Nothing in the package that would let its reader into another system. */
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
            }
        }
    }
}
