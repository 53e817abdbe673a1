package no.kurspakker.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The calls an LMS got, in the order in which the content made them. For several threads. */
final class CallLog {

    private final List<Call> calls = new ArrayList<>();

    synchronized void add(List<Call> more) {
        calls.addAll(more);
        // Beacons may overtake each other.
        calls.sort(Comparator.comparingInt(Call::visit).thenComparingInt(Call::number));
        notifyAll();
    }

    synchronized List<Call> all() {
        return List.copyOf(calls);
    }

    List<Call> ofVisit(int visit) {
        return all().stream().filter(call -> call.visit() == visit).toList();
    }

    List<Call> refused() {
        return all().stream().filter(Call::isRefused).toList();
    }

    /** {@return the values written to an element in a visit, in order} */
    List<String> written(int visit, String element) {
        return ofVisit(visit).stream()
                .filter(call -> call.writes(element))
                .map(Call::value)
                .toList();
    }

    /**
     * Waits until a visit's call of {@code function} has come, and all the calls before it.
     *
     * @return that call
     * @throws AssertionError if that takes more than ten seconds
     */
    synchronized Call awaitGoodbye(int visit, String function) {
        if (!Patience.await(this, () -> isWholeUpTo(visit, function))) {
            throw new AssertionError("the LMS did not get all up to " + function + " in visit "
                    + visit + ", only " + calls);
        }
        return ofVisit(visit).stream()
                .filter(call -> call.function().equals(function))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Waits until such a call has come.
     *
     * @throws AssertionError if none comes in ten seconds
     */
    synchronized void await(String what, Predicate<Call> wanted) {
        if (!Patience.await(this, () -> calls.stream().anyMatch(wanted))) {
            throw new AssertionError("the LMS got no " + what + ", only " + calls);
        }
    }

    /** Calls are numbered from 1 in each visit. */
    private boolean isWholeUpTo(int visit, String function) {
        List<Call> ofVisit = ofVisit(visit);
        return ofVisit.stream()
                .filter(call -> call.function().equals(function))
                .mapToInt(Call::number)
                .findFirst()
                .stream()
                .anyMatch(last -> ofVisit.stream()
                                .mapToInt(Call::number)
                                .filter(number -> number <= last)
                                .distinct()
                                .count()
                        == last);
    }
}
