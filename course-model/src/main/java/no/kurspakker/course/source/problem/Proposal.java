package no.kurspakker.course.source.problem;

import java.util.Collection;
import java.util.Optional;
import no.kurspakker.course.problem.NearestMatch;

/** The end of a sentence that tells authors what to write. */
public final class Proposal {

    private Proposal() {}

    /** {@return a colon and the candidate closest to {@code written}, or nothing if none is close} */
    public static String of(String written, Collection<String> candidates) {
        return of(NearestMatch.of(written, candidates));
    }

    /** {@return a colon and {@code text}, or nothing} */
    public static String of(Optional<String> text) {
        return text.map(found -> ": " + found).orElse("");
    }
}
