package no.kurspakker.tracking.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.EnrolmentRollup;
import no.kurspakker.tracking.report.rollup.GroupKey;
import no.kurspakker.tracking.report.rollup.HandIn;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/** Puts what is known of enrolments, people and groups together. */
final class ReportMaker {

    private final ReportCourse course;
    private final ReportInput input;
    private final Map<LearnerKey, Person> people = new HashMap<>();
    private final SortedMap<LearnerKey, List<Enrolment>> learners = new TreeMap<>();

    ReportMaker(ReportCourse course, ReportInput input) {
        this.course = course;
        this.input = input;
    }

    CompletionReport make() {
        for (Person person : input.people()) {
            LearnerKey key = canonical(person.key());
            people.merge(key, person, ReportMaker::merged);
            learners.computeIfAbsent(key, any -> new ArrayList<>());
        }
        for (Enrolment enrolment : input.rollups().enrolments().keySet()) {
            learners.computeIfAbsent(canonical(enrolment.learner()), any -> new ArrayList<>())
                    .add(enrolment);
        }
        List<LearnerReport> reports = new ArrayList<>();
        learners.forEach((key, enrolments) -> reports.add(learner(key, enrolments)));
        return new CompletionReport(
                course, input.asOf(), reports, groups(), Duplicates.among(reports), input.notes());
    }

    private LearnerKey canonical(LearnerKey key) {
        return input.sameAs().getOrDefault(key, key);
    }

    private static Person merged(Person first, Person second) {
        return new Person(
                first.key(),
                first.name().or(second::name),
                first.municipality().or(second::municipality),
                first.role().or(second::role));
    }

    private LearnerReport learner(LearnerKey key, List<Enrolment> enrolments) {
        EnrolmentRollup known = EnrolmentRollup.NONE;
        Duration time = Duration.ZERO;
        boolean isMeasured = true;
        for (Enrolment enrolment : enrolments) {
            EnrolmentRollup rollup = rollup(enrolment);
            known = known.merge(rollup);
            time = time.plus(rollup.course().time());
            isMeasured &= rollup.course().isMeasured();
        }
        Optional<Person> person = Optional.ofNullable(people.get(key));
        Optional<String> listed = person.flatMap(Person::municipality);
        Optional<String> chosen = known.course().municipality().map(Latest::value);
        Optional<Moment> completed = completed(known);
        return new LearnerReport(
                key,
                person.flatMap(Person::name),
                person.flatMap(Person::role),
                listed.or(() -> chosen),
                origin(listed, chosen),
                completed.isPresent() ? UnitStatus.COMPLETED : begun(known),
                completed,
                known,
                registrations(enrolments),
                time,
                isMeasured && !enrolments.isEmpty());
    }

    private EnrolmentRollup rollup(Enrolment enrolment) {
        return input.rollups().enrolments().getOrDefault(enrolment, EnrolmentRollup.NONE);
    }

    private static UnitStatus begun(EnrolmentRollup known) {
        return known.course().whole().first().isPresent()
                ? UnitStatus.IN_PROGRESS
                : UnitStatus.NOT_STARTED;
    }

    private static List<UUID> registrations(List<Enrolment> enrolments) {
        return enrolments.stream()
                .map(Enrolment::registration)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    private static Origin origin(Optional<String> listed, Optional<String> chosen) {
        if (listed.isPresent()) {
            return Origin.LISTED;
        }
        return chosen.isPresent() ? Origin.CHOSEN : Origin.UNKNOWN;
    }

    /** When the course was completed: when it was said to be, or with the last of its required units. */
    private Optional<Moment> completed(EnrolmentRollup known) {
        Optional<Moment> said = known.course().whole().completed();
        List<Moment> done = new ArrayList<>();
        List<TrackedUnit> required = course.plan().required();
        for (TrackedUnit unit : required) {
            known.unit(unit.id()).completed().ifPresent(done::add);
        }
        boolean isAll = !required.isEmpty() && done.size() == required.size();
        Optional<Moment> all =
                isAll ? done.stream().max(Comparator.naturalOrder()) : Optional.empty();
        return said.isPresent() && all.isPresent()
                ? Optional.of(said.get().compareTo(all.get()) <= 0 ? said.get() : all.get())
                : said.or(() -> all);
    }

    private List<GroupReport> groups() {
        List<UnitId> tasks = course.tasks().stream().map(TrackedUnit::id).toList();
        List<GroupReport> groups = new ArrayList<>();
        input.rollups().groups().forEach((key, all) -> {
            Map<UnitId, TaskRollup> known = all.entrySet().stream()
                    .filter(entry -> tasks.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!known.isEmpty()) {
                groups.add(new GroupReport(key, label(key, known), known, tasks.size()));
            }
        });
        return groups;
    }

    private static String label(GroupKey key, Map<UnitId, TaskRollup> tasks) {
        return tasks.values().stream()
                .map(TaskRollup::latest)
                .max(Comparator.comparing(HandIn::moment))
                .map(HandIn::label)
                .orElse(key.key());
    }
}
