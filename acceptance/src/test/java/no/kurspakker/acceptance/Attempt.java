package no.kurspakker.acceptance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * What a platform keeps of one learner's attempt, from visit to visit, with Moodle's habits. For several threads.
 */
final class Attempt {

    /** No part of a UUID or a time spells it, so a search of statements finds it only where it leaks. */
    static final String LEARNER_ID = "learner-4217";

    private static final Pattern NUMERIC =
            Pattern.compile("\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s*");

    private final ScormVersion version;
    private final Map<String, String> stored = new TreeMap<>();
    private final Map<String, Integer> writtenBy = new HashMap<>();
    private final Map<Integer, Integer> commits = new HashMap<>();
    private boolean reviewing;

    Attempt(ScormVersion version) {
        this.version = version;
    }

    /**
     * Keeps what a visit committed; beacons may overtake each other, and what is older than what is kept is passed over.
     *
     * @param number counts from 1 in each visit
     */
    synchronized void receive(int visit, int number, Map<String, String> values) {
        int order = visit * 10_000 + number;
        Map<String, String> latest = new LinkedHashMap<>();
        values.forEach((element, value) -> {
            if (writtenBy.merge(element, order, Math::max) == order) {
                latest.put(element, value);
            }
        });
        commits.merge(visit, 1, Integer::sum);
        keep(latest);
    }

    /**
     * Waits until so many commits of a visit have come.
     *
     * @throws AssertionError if they do not in ten seconds
     */
    synchronized void awaitCommits(int visit, int number) {
        await(number + " commits", () -> commits.getOrDefault(visit, 0) >= number);
    }

    /** Keeps what was committed. Moodle compares loosely: {@code 7} after {@code 007} is no change, and is lost. */
    synchronized void keep(Map<String, String> values) {
        values.forEach((element, value) -> {
            String before = stored.get(element);
            if (before == null || !isLooselyEqual(before, value)) {
                stored.put(element, value);
            }
        });
        notifyAll();
    }

    /**
     * Waits until what is kept fulfils a condition.
     *
     * @throws AssertionError if it does not in ten seconds
     */
    synchronized void await(String what, BooleanSupplier condition) {
        if (!Patience.await(this, condition)) {
            throw new AssertionError("not " + what + ", but " + stored);
        }
    }

    /** {@return what is kept of an element, or the empty text} */
    synchronized String value(String element) {
        return stored.getOrDefault(element, "");
    }

    synchronized Map<String, String> values() {
        return new LinkedHashMap<>(stored);
    }

    /** {@return the values the next visit starts with} */
    synchronized Map<String, String> nextVisit() {
        Map<String, String> values = new LinkedHashMap<>(stored);
        String status = value(version.status());
        // Moodle: a visit after completion is a review.
        reviewing |= status.equals("completed") || status.equals("passed");
        values.put(version.mode(), reviewing ? "review" : "normal");
        values.put(version.credit(), reviewing ? "no-credit" : "credit");
        values.put(version.entry(), entry());
        values.put(version.learner("id"), LEARNER_ID);
        values.put(version.learner("name"), "Kari Ås");
        values.remove(version.exit());
        values.remove(version.sessionTime());
        return values;
    }

    private String entry() {
        if (stored.isEmpty()) {
            return "ab-initio";
        }
        return value(version.exit()).equals("suspend") ? "resume" : "";
    }

    private static boolean isLooselyEqual(String before, String value) {
        if (NUMERIC.matcher(before).matches() && NUMERIC.matcher(value).matches()) {
            return Double.parseDouble(before) == Double.parseDouble(value);
        }
        return before.equals(value);
    }
}
