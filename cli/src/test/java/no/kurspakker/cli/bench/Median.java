package no.kurspakker.cli.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The middle of some measurements. */
final class Median {

    private Median() {}

    static <T> double of(Collection<T> runs, ToDoubleFunction<T> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
