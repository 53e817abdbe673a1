package no.kurspakker.tracking.report.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/** States of completion in the words of platforms. */
final class PlatformState {

    private static final Set<String> NOT_STARTED = Set.of(
            "",
            "-",
            "not attempted",
            "notattempted",
            "not started",
            "not yet started",
            "ikke forsøkt",
            "ikke prøvd",
            "ikke startet",
            "ikke startet ennå",
            "ikke påbegynt",
            "ikkje starta",
            "ikkje prøvd",
            "unknown",
            "ukjent");
    private static final Set<String> UNDONE =
            Set.of("not completed", "ikke fullført", "ikkje fullført", "no", "nei", "n");
    private static final Set<String> IN_PROGRESS = Set.of(
            "incomplete",
            "in progress",
            "browsed",
            "lest",
            "failed",
            "feilet",
            "suspended",
            "avbrutt",
            "ufullstendig",
            "ikke komplett",
            "pågår",
            "påbegynt",
            "i gang",
            "startet",
            "starta",
            "sett gjennom",
            "bladd gjennom",
            "ikke bestått",
            "strøket",
            "stryk",
            "underveis",
            "undervegs");
    private static final Set<String> DONE = Set.of(
            "completed",
            "complete",
            "passed",
            "fullført",
            "bestått",
            "ferdig",
            "gjennomført",
            "yes",
            "ja",
            "y");

    private PlatformState() {}

    /**
     * {@return the state that {@code text} names}
     *
     * @param hasTime whether a time stands beside it: Moodle gives one to what was begun but not completed
     */
    static Optional<UnitStatus> read(String text, boolean hasTime) {
        // Moodle adds why in parentheses: "Completed (achieved pass grade)", "(set by …)".
        String word = text.replaceFirst("\\s*\\(.*\\)\\s*$", "").strip().toLowerCase(Locale.ROOT);
        if (DONE.contains(word)) {
            return Optional.of(UnitStatus.COMPLETED);
        }
        if (IN_PROGRESS.contains(word)) {
            return Optional.of(UnitStatus.IN_PROGRESS);
        }
        if (UNDONE.contains(word)) {
            return Optional.of(hasTime ? UnitStatus.IN_PROGRESS : UnitStatus.NOT_STARTED);
        }
        return NOT_STARTED.contains(word) ? Optional.of(UnitStatus.NOT_STARTED) : Optional.empty();
    }
}
