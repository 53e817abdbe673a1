package no.kurspakker.tracking.json;

import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.check.Fault;

/**
 * The outcome of reading text: a value, or the faults that stand in its way.
 *
 * @param faults empty if and only if there is a value
 */
public record Reading<T>(Optional<T> value, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
        if (value.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a value and a fault exclude each other");
        }
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    static <T> Reading<T> failed(List<Fault> faults) {
        return new Reading<>(Optional.empty(), faults);
    }

    /** {@return the value} */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException(faults.toString()));
    }
}
