package no.kurspakker.tracking.report.html;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/** What the sections of a report count of its learners. */
final class Numbers {

    /** Whoever has done nothing for so many days is inactive. */
    static final int INACTIVE_DAYS = 14;

    /** Bounds of the classes of time, in minutes. */
    static final List<Integer> MINUTES = List.of(15, 30, 60, 120);

    private static final int WEEKS = 12;

    private Numbers() {}

    /** {@return how many had completed the course by the end of each week, by its Monday; the last twelve} */
    static Map<LocalDate, Integer> trend(CompletionReport report, ZoneId zone) {
        TreeMap<LocalDate, Integer> weeks = new TreeMap<>();
        for (LearnerReport learner : report.learners()) {
            Optional<Instant> completed = learner.completed().map(Moment::at);
            completed.ifPresent(at -> weeks.merge(monday(at, zone), 1, Integer::sum));
        }
        TreeMap<LocalDate, Integer> sums = new TreeMap<>();
        if (weeks.isEmpty()) {
            return sums;
        }
        int sum = 0;
        LocalDate last = monday(report.asOf(), zone);
        last = last.isBefore(weeks.lastKey()) ? weeks.lastKey() : last;
        LocalDate shown = last.minusWeeks(WEEKS - 1L);
        for (LocalDate week = weeks.firstKey(); !week.isAfter(last); week = week.plusWeeks(1)) {
            sum += weeks.getOrDefault(week, 0);
            if (!week.isBefore(shown)) {
                sums.put(week, sum);
            }
        }
        return sums;
    }

    private static LocalDate monday(Instant time, ZoneId zone) {
        return time.atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@return the learners that have begun and are inactive, the longest first} */
    static List<LearnerReport> inactive(CompletionReport report) {
        Instant limit = report.asOf().minus(Duration.ofDays(INACTIVE_DAYS));
        return report.learners().stream()
                .filter(learner -> learner.status() == UnitStatus.IN_PROGRESS)
                .filter(learner -> learner.lastActivity()
                        .filter(last -> last.at().isBefore(limit))
                        .isPresent())
                .sorted((one, other) -> one.lastActivity()
                        .orElseThrow()
                        .compareTo(other.lastActivity().orElseThrow()))
                .toList();
    }

    /** {@return the minutes of all who have spent any, ascending} */
    static List<Long> minutes(CompletionReport report) {
        return report.learners().stream()
                .map(LearnerReport::time)
                .filter(time -> !time.isZero())
                .map(Duration::toMinutes)
                .sorted()
                .toList();
    }

    static long median(List<Long> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** {@return how many of {@code minutes} lie in each class} */
    static List<Integer> classes(List<Long> minutes) {
        List<Integer> counts = new ArrayList<>();
        long from = 0;
        for (int i = 0; i <= MINUTES.size(); i++) {
            long begin = from;
            long end = i < MINUTES.size() ? MINUTES.get(i) : Long.MAX_VALUE;
            counts.add((int)
                    minutes.stream().filter(time -> time >= begin && time < end).count());
            from = end;
        }
        return counts;
    }
}
