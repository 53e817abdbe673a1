package no.kurspakker.tracking.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;

/**
 * What the columns of an export mean. Three reports of Moodle are known by what they have: activity completion (each activity,
 * and its time in the column after it), course completion (the same, and the time the course was completed), the SCORM report
 * (attempt, start, last, score, and each objective by its id).
 *
 * @param id the column with the id of a person
 * @param states of units and of the course
 * @param courseTime when the course was completed
 */
record MoodleColumns(OptionalInt id, List<State> states, OptionalInt courseTime) {

    private static final List<ColumnWords> IDS = List.of(
            ColumnWords.USERNAME,
            ColumnWords.ID_NUMBER,
            ColumnWords.ID,
            ColumnWords.USER_ID,
            ColumnWords.EMAIL);

    /**
     * A column with states.
     *
     * @param unit absent for the course as a whole
     * @param time the column with its times
     */
    record State(int column, Optional<UnitId> unit, OptionalInt time) {}

    static MoodleColumns of(List<String> header, TrackingPlan plan, MoodleSettings settings) {
        List<State> states = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<UnitId> unit = unit(header.get(i), plan);
            if (unit.isPresent() || isCourse(header.get(i), plan, settings)) {
                states.add(new State(i, unit, time(header, i)));
            }
        }
        return new MoodleColumns(
                id(header, settings), states, ColumnWords.COURSE_COMPLETE.in(header));
    }

    private static OptionalInt id(List<String> header, MoodleSettings settings) {
        if (settings.idColumn().isPresent()) {
            String asked = ColumnWords.plain(settings.idColumn().get());
            for (int i = 0; i < header.size(); i++) {
                if (ColumnWords.plain(header.get(i)).equals(asked)) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }
        return IDS.stream()
                .map(words -> words.in(header))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Optional<UnitId> unit(String header, TrackingPlan plan) {
        String plain = ColumnWords.plain(header);
        String bare = plain.endsWith(" status") ? plain.substring(0, plain.length() - 7) : plain;
        for (TrackedUnit unit : plan.units()) {
            if (bare.equals(unit.objectiveId().toLowerCase(Locale.ROOT))
                    || bare.equals(unit.id().value())
                    || bare.equals(ColumnWords.plain(unit.title()))) {
                return Optional.of(unit.id());
            }
        }
        return Optional.empty();
    }

    private static boolean isCourse(String header, TrackingPlan plan, MoodleSettings settings) {
        String plain = ColumnWords.plain(header);
        return plain.equals(ColumnWords.plain(
                        settings.activity().orElse(plan.course().title())))
                || ColumnWords.STATUS.is(header);
    }

    /** The next column, if it has no name, or one that says it is the date of this one. */
    private static OptionalInt time(List<String> header, int column) {
        int next = column + 1;
        if (next >= header.size()) {
            return OptionalInt.empty();
        }
        String name = ColumnWords.plain(header.get(next));
        boolean isDate = name.isEmpty()
                || name.matches("\\d{4}-\\d{2}-\\d{2}.*")
                || name.startsWith(ColumnWords.plain(header.get(column)) + " - ");
        return isDate ? OptionalInt.of(next) : OptionalInt.empty();
    }

    boolean hasStates() {
        return !states.isEmpty() || courseTime.isPresent();
    }
}
