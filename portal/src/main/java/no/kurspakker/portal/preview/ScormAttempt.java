package no.kurspakker.portal.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attempt at a SCORM package, over all visits of a preview. Safe for use by several threads. */
final class ScormAttempt {

    private static final Set<String> DONE = Set.of("completed", "passed");

    private final boolean is2004;
    private final Map<String, String> values = new HashMap<>();
    private int visit;
    private boolean hasCommitted;

    ScormAttempt(boolean is2004) {
        this.is2004 = is2004;
    }

    /** A visit with the values of the data model that it begins with. */
    record Visit(int number, Map<String, String> values) {}

    /** {@return a new visit, as a platform of {@code profile} begins it} */
    synchronized Visit begin(Profile profile) {
        visit++;
        hasCommitted = false;
        Map<String, String> begun = new HashMap<>(values);
        String core = is2004 ? "cmi." : "cmi.core.";
        boolean isSuspended = "suspend".equals(begun.remove(core + "exit"));
        begun.remove(core + "session_time");
        String entry = values.isEmpty() ? "ab-initio" : isSuspended ? "resume" : "";
        String status = values.getOrDefault(
                is2004 ? "cmi.completion_status" : "cmi.core.lesson_status", "");
        boolean isReview = profile.reviews() && DONE.contains(status);
        begun.put(core + "entry", entry);
        begun.put(core + "credit", isReview ? "no-credit" : "credit");
        begun.put(core + (is2004 ? "mode" : "lesson_mode"), isReview ? "review" : "normal");
        begun.put(core + (is2004 ? "learner_id" : "student_id"), "preview");
        begun.put(core + (is2004 ? "learner_name" : "student_name"), profile.learner());
        return new Visit(visit, Map.copyOf(begun));
    }

    /**
     * Takes what visit {@code from} has written.
     *
     * @return whether it was kept: the goodbye of a visit may come when the next has begun, but not when that has written itself
     */
    synchronized boolean commit(int from, Map<String, String> written) {
        boolean isCurrent = from == visit;
        boolean isLate = from == visit - 1 && !hasCommitted;
        if (!isCurrent && !isLate) {
            return false;
        }
        hasCommitted |= isCurrent;
        values.putAll(written);
        return true;
    }

    /** {@return what the platform keeps of {@code element}} */
    synchronized Optional<String> value(String element) {
        return Optional.ofNullable(values.get(element));
    }

    /** Forgets everything: the next visit is the first of a new attempt. */
    synchronized void forget() {
        values.clear();
        // a goodbye that is still under way belongs to the attempt that is gone
        visit++;
        hasCommitted = true;
    }
}
