package no.kurspakker.tracking.report.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The numbers of one municipality.
 *
 * @param number four digits; empty for those who are placed nowhere («uplassert»), and for the sum
 * @param seats of its council, if the course says
 * @param counts of persons, as {@link MunicipalityTable#measures} names them; empty if suppressed
 */
public record MunicipalityRow(
        Optional<String> number, String name, OptionalInt seats, List<OptionalInt> counts) {

    public MunicipalityRow {
        counts = List.copyOf(counts);
    }

    /** {@return the count of the measure at {@code index}} */
    public OptionalInt count(int index) {
        return counts.get(index);
    }
}
