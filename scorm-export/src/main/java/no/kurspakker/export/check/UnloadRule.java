package no.kurspakker.export.check;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** Scripts that do not rely on {@code unload} or {@code beforeunload}, which browsers no longer send. */
final class UnloadRule implements Rule {

    private final Scans scans;

    UnloadRule(Scans scans) {
        this.scans = scans;
    }

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        for (Map.Entry<PackagePath, Content> file : subject.tree().files().entrySet()) {
            Optional<TextScan> scan = scans.of(file.getKey(), file.getValue());
            if (scan.isPresent() && scan.get().hasUnload()) {
                findings.report(PackageProblem.UNLOAD_LISTENER, file.getKey().value());
            }
        }
    }
}
