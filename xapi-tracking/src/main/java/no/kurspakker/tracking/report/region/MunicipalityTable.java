package no.kurspakker.tracking.report.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.course.Municipality;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/**
 * How many persons of each municipality have come how far. The measures are enrolled, begun and completed, and then completed
 * for each unit of the course.
 *
 * @param units those of the measures from {@link #FIRST_UNIT} on
 * @param rows those the course lists in its order, others by number, the unplaced last; each municipality once
 * @param sum over all rows
 */
public record MunicipalityTable(
        List<TrackedUnit> units, List<MunicipalityRow> rows, MunicipalityRow sum) {

    public static final int ENROLLED = 0;
    public static final int BEGUN = 1;
    public static final int COMPLETED = 2;
    /** The measure of the first unit. */
    public static final int FIRST_UNIT = 3;

    public MunicipalityTable {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }

    /** {@return how many measures there are} */
    public int measures() {
        return FIRST_UNIT + units.size();
    }

    /** {@return the exact numbers of {@code report}} */
    public static MunicipalityTable of(CompletionReport report) {
        ReportCourse course = report.course();
        List<TrackedUnit> units = course.units();
        int measures = FIRST_UNIT + units.size();
        SortedMap<String, int[]> counts = new TreeMap<>();
        int[] unplaced = new int[measures];
        int[] sum = new int[measures];
        for (LearnerReport learner : report.learners()) {
            int[] row = learner.municipality().isPresent()
                    ? counts.computeIfAbsent(learner.municipality().get(), any -> new int[measures])
                    : unplaced;
            count(learner, units, row);
            count(learner, units, sum);
        }
        List<MunicipalityRow> rows = new ArrayList<>();
        for (Municipality listed : course.municipalities()) {
            int[] row = counts.getOrDefault(listed.number(), new int[measures]);
            counts.remove(listed.number());
            rows.add(row(Optional.of(listed.number()), listed.name(), listed.seats(), row));
        }
        counts.forEach((number, row) ->
                rows.add(row(Optional.of(number), number, OptionalInt.empty(), row)));
        rows.add(row(Optional.empty(), "", OptionalInt.empty(), unplaced));
        return new MunicipalityTable(units, rows, row(Optional.empty(), "", seats(course), sum));
    }

    private static OptionalInt seats(ReportCourse course) {
        List<Municipality> all = course.municipalities();
        boolean isKnown =
                !all.isEmpty() && all.stream().allMatch(one -> one.seats().isPresent());
        return isKnown
                ? OptionalInt.of(
                        all.stream().mapToInt(one -> one.seats().getAsInt()).sum())
                : OptionalInt.empty();
    }

    private static void count(LearnerReport learner, List<TrackedUnit> units, int[] row) {
        row[ENROLLED]++;
        row[BEGUN] += learner.status() == UnitStatus.NOT_STARTED ? 0 : 1;
        row[COMPLETED] += learner.status() == UnitStatus.COMPLETED ? 1 : 0;
        for (int i = 0; i < units.size(); i++) {
            boolean isDone = learner.unit(units.get(i).id()).completed().isPresent();
            row[FIRST_UNIT + i] += isDone ? 1 : 0;
        }
    }

    private static MunicipalityRow row(
            Optional<String> number, String name, OptionalInt seats, int[] counts) {
        return new MunicipalityRow(
                number,
                name,
                seats,
                Arrays.stream(counts).mapToObj(OptionalInt::of).toList());
    }
}
