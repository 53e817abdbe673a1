package no.kurspakker.course.source.problem;

import java.util.Collection;
import java.util.Optional;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.NearestMatch;

/** The end of a sentence that tells authors what to write. */
public final class Proposal {

    /** Among more candidates something is always close, and looking takes long. */
    private static final int MOST_CANDIDATES = 2_000;

    private Proposal() {}

    /** {@return a colon and the candidate closest to {@code written}, or nothing if none is close} */
    public static String of(String written, Collection<String> candidates) {
        return of(nearest(written, candidates));
    }

    /** {@return a colon and {@code text}, or nothing} */
    public static String of(Optional<String> text) {
        return text.map(found -> ": " + found).orElse("");
    }

    /** {@return the candidate closest to {@code written}, if one is close} */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        return candidates.size() > MOST_CANDIDATES
                ? Optional.empty()
                : NearestMatch.of(written, candidates);
    }

    /** {@return an id that resembles {@code written}} */
    public static String id(String written) {
        String ascii = AsciiName.of(written);
        boolean fits = !ascii.isEmpty() && !Character.isDigit(ascii.charAt(0));
        String name = fits ? ascii : "id-" + ascii;
        String cut = name.substring(0, Math.min(name.length(), UnitId.LONGEST));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
