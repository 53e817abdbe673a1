package no.kurspakker.export.check;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** Scripts that do not rely on {@code unload} or {@code beforeunload}, which browsers no longer send. */
final class UnloadRule implements Rule {

    private static final String UNLOAD = "unload";

    private final Scans scans;

    UnloadRule(Scans scans) {
        this.scans = scans;
    }

    /** {@return whether {@code script} names one of the events, alone or as a handler} */
    static boolean isIn(String script) {
        String lower = script.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(UNLOAD); at >= 0; at = lower.indexOf(UNLOAD, at + 1)) {
            String before = lower.substring(0, at);
            String event = before.endsWith("before") ? before.substring(0, at - 6) : before;
            String start = event.endsWith("on") ? event.substring(0, event.length() - 2) : event;
            if (isBorder(start, start.length() - 1) && isBorder(lower, at + UNLOAD.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorder(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
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
