package no.kurspakker.portal.lrs;

import java.util.Arrays;
import java.util.Optional;
import no.kurspakker.portal.store.StoredDocument;

/** {@code If-Match} and {@code If-None-Match} (RFC 9110, section 13; 1.0.3, Part Three 3.1). */
final class Preconditions {

    private Preconditions() {}

    /**
     * Refuses {@code request} if what is there is not what the client takes it to be.
     *
     * @param mustCompare whether a document that is there may be replaced only by a client that says which one it means
     */
    static void check(LrsRequest request, Optional<StoredDocument> before, boolean mustCompare) {
        Optional<String> match = request.header("If-Match");
        Optional<String> noneMatch = request.header("If-None-Match");
        if (match.isPresent() && !holds(match.get(), before)) {
            throw new LrsRefusal(
                    LrsRefusal.PRECONDITION_FAILED, "If-Match: the document is another one");
        }
        if (noneMatch.isPresent() && holds(noneMatch.get(), before)) {
            throw new LrsRefusal(
                    LrsRefusal.PRECONDITION_FAILED, "If-None-Match: the document is there");
        }
        if (mustCompare && before.isPresent() && match.isEmpty() && noneMatch.isEmpty()) {
            throw new LrsRefusal(
                    LrsRefusal.CONFLICT,
                    "the document is there: read it, and say with If-Match which one to replace");
        }
    }

    /** {@return whether the client says what it takes to be there} */
    static boolean isStated(LrsRequest request) {
        return request.header("If-Match").isPresent()
                || request.header("If-None-Match").isPresent();
    }

    private static boolean holds(String header, Optional<StoredDocument> before) {
        if (header.strip().equals("*")) {
            return before.isPresent();
        }
        return before.isPresent()
                && Arrays.stream(header.split(",", -1))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .anyMatch(before.get().etag()::equalsIgnoreCase);
    }
}
