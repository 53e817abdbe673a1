package no.kurspakker.tracking.report.rollup;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.kurspakker.course.UnitId;

/** The states of a whole course, in memory. Not for use by several threads. */
public final class Rollups {

    private static final Comparator<UnitId> BY_NAME = Comparator.comparing(UnitId::value);

    private final Map<Enrolment, EnrolmentRollup> enrolments = new HashMap<>();
    /** The same in order, once somebody asks; absent as soon as something changes. */
    private Optional<Map<Enrolment, EnrolmentRollup>> ordered = Optional.empty();

    private final Map<GroupKey, Map<UnitId, TaskRollup>> groups = new TreeMap<>();
    private Optional<Instant> newest = Optional.empty();

    /** Takes in one statement; the same again changes nothing. */
    public void add(ReportFact fact) {
        ordered = Optional.empty();
        fact.enrolment()
                .ifPresent(enrolment -> enrolments.compute(
                        enrolment,
                        (any, before) ->
                                (before == null ? EnrolmentRollup.NONE : before).merge(fact)));
        fact.group().ifPresent(group -> add(group.group(), group.task(), TaskRollup.of(group)));
        saw(fact.moment().at());
    }

    /** Takes in what a store kept of an enrolment. */
    public void add(Enrolment enrolment, EnrolmentRollup rollup) {
        ordered = Optional.empty();
        enrolments.merge(enrolment, rollup, EnrolmentRollup::merge);
        rollup.course().whole().last().ifPresent(last -> saw(last.at()));
    }

    /** Takes in what a store kept of a group. */
    public void add(GroupKey group, UnitId task, TaskRollup rollup) {
        groups.computeIfAbsent(group, any -> new TreeMap<>(BY_NAME))
                .merge(task, rollup, TaskRollup::merge);
        saw(rollup.latest().moment().at());
    }

    /** Has what a store now keeps of an enrolment take the place of what was known. */
    public void put(Enrolment enrolment, EnrolmentRollup rollup) {
        ordered = Optional.empty();
        if (rollup.course().whole().first().isEmpty()) {
            enrolments.remove(enrolment);
        } else {
            enrolments.put(enrolment, rollup);
            rollup.course().whole().last().ifPresent(last -> saw(last.at()));
        }
    }

    /** Has what a store now keeps of a group take the place of what was known; if it is empty, nothing is. */
    public void put(GroupKey group, UnitId task, Optional<TaskRollup> rollup) {
        Map<UnitId, TaskRollup> tasks =
                groups.computeIfAbsent(group, any -> new TreeMap<>(BY_NAME));
        if (rollup.isPresent()) {
            tasks.put(task, rollup.get());
            saw(rollup.get().latest().moment().at());
        } else {
            tasks.remove(task);
        }
        if (tasks.isEmpty()) {
            groups.remove(group);
        }
    }

    /** Takes in all of {@code other}. */
    public void addAll(Rollups other) {
        other.enrolments.forEach(this::add);
        other.groups.forEach(
                (group, tasks) -> tasks.forEach((task, rollup) -> add(group, task, rollup)));
        other.newest.ifPresent(this::saw);
    }

    private void saw(Instant time) {
        if (newest.isEmpty() || newest.get().isBefore(time)) {
            newest = Optional.of(time);
        }
    }

    /** {@return the enrolments in the order of their learners} */
    public Map<Enrolment, EnrolmentRollup> enrolments() {
        Map<Enrolment, EnrolmentRollup> all =
                ordered.orElseGet(() -> Collections.unmodifiableMap(new TreeMap<>(enrolments)));
        ordered = Optional.of(all);
        return all;
    }

    /** {@return how many enrolments there are} */
    public int size() {
        return enrolments.size();
    }

    /** {@return what each group handed in} */
    public Map<GroupKey, Map<UnitId, TaskRollup>> groups() {
        return Collections.unmodifiableMap(groups);
    }

    /** {@return the time of the newest statement} */
    public Optional<Instant> newest() {
        return newest;
    }
}
