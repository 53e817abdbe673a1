package no.kurspakker.tracking.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.report.rollup.CourseRollup;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.EnrolmentRollup;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.GroupKey;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.rollup.ReportFact;
import no.kurspakker.tracking.report.rollup.RollupJson;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.report.rollup.UnitRollup;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionReportTest {

    private static final ReportCourse COURSE = ReportCourse.of(Courses.small());
    private static final List<String> UNITS =
            COURSE.units().stream().map(unit -> unit.id().value()).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithAStraightforwardReckoning(long seed) {
        List<Statement> statements = Population.of(seed, 100, 6);

        CompletionReport report = CompletionReport.of(COURSE, statements.stream());

        Reckoning reckoning = new Reckoning(statements, UNITS);
        assertThat(report.learners())
                .extracting(learner -> learner.key().name())
                .containsExactlyInAnyOrderElementsOf(reckoning.learners.keySet());
        for (LearnerReport learner : report.learners()) {
            agrees(learner, reckoning.of(learner.key().name()));
        }
        Map<String, Set<String>> groups = new HashMap<>();
        report.groups()
                .forEach(group -> groups.put(
                        group.key().municipality() + "/" + group.key().key(),
                        new HashSet<>(group.tasks().keySet().stream()
                                .map(UnitId::value)
                                .toList())));
        assertThat(groups).isEqualTo(reckoning.groups).isNotEmpty();
    }

    private static void agrees(LearnerReport learner, Reckoning.Expected expected) {
        assertThat(learner.status().id()).isEqualTo(expected.status);
        for (TrackedUnit unit : COURSE.units()) {
            UnitRollup known = learner.unit(unit.id());
            assertThat(known.status().id())
                    .isEqualTo(expected.units.get(unit.id().value()));
            assertThat(known.completed().map(moment -> moment.at()))
                    .isEqualTo(
                            Optional.ofNullable(expected.completed.get(unit.id().value())));
        }
        assertThat(learner.firstActivity().orElseThrow().at()).isEqualTo(expected.first());
        assertThat(learner.lastActivity().orElseThrow().at()).isEqualTo(expected.last);
        assertThat(learner.municipality().orElse("")).isEqualTo(expected.municipality);
        assertThat(learner.time().toSeconds()).isEqualTo(expected.seconds);
        assertThat(learner.known().course().revision().map(Latest::value).orElse(""))
                .isEqualTo(expected.version);
        assertThat(learner.known().course().lastUnit().map(Latest::value).orElse(""))
                .isEqualTo(expected.lastUnit);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void orderAndDuplicatesDoNotMatter(long seed) {
        List<Statement> statements = Population.of(seed, 60, 4);

        CompletionReport report = CompletionReport.of(COURSE, statements.stream());

        CompletionReport other =
                CompletionReport.of(COURSE, Population.shuffled(statements, seed + 1).stream());
        assertThat(other).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aStoreThatKeepsRollupsAgrees(long seed) {
        List<Statement> statements = Population.shuffled(Population.of(seed, 25, 3), seed);
        Store store = new Store();

        statements.forEach(store::arrives);

        assertThat(CompletionReport.of(COURSE, ReportInput.of(store.rollups())).learners())
                .isEqualTo(CompletionReport.of(COURSE, statements.stream()).learners());
        assertThat(CompletionReport.of(COURSE, ReportInput.of(store.rollups())).groups())
                .isEqualTo(CompletionReport.of(COURSE, statements.stream()).groups());
    }

    @Test
    void partsMergeToTheWhole() {
        List<Statement> statements = Population.of(31, 80, 4);
        FactReader reader = new FactReader(COURSE.plan());
        Rollups whole = new Rollups();
        Rollups one = new Rollups();
        Rollups other = new Rollups();
        int i = 0;
        for (Statement statement : statements) {
            Optional<ReportFact> fact = reader.read(statement).fact();
            fact.ifPresent(whole::add);
            fact.ifPresent(i++ % 3 == 0 ? one::add : other::add);
        }

        other.addAll(one);
        other.addAll(one);

        assertThat(other.enrolments()).isEqualTo(whole.enrolments()).isNotEmpty();
        assertThat(other.groups()).isEqualTo(whole.groups()).isNotEmpty();
        assertThat(other.newest()).isEqualTo(whole.newest());
    }

    /** As a database would: rows of JSON, changed as statements arrive; made anew for an enrolment when one is voided. */
    private static final class Store {

        private final FactReader reader = new FactReader(COURSE.plan());
        private final Map<UUID, Statement> statements = new HashMap<>();
        private final Set<UUID> voided = new HashSet<>();
        private final Map<Enrolment, JsonObject> courses = new HashMap<>();
        private final Map<Enrolment, Map<UnitId, JsonObject>> units = new HashMap<>();
        private final Map<GroupKey, Map<UnitId, JsonObject>> groups = new HashMap<>();

        void arrives(Statement statement) {
            statements.put(statement.id().orElseThrow(), statement);
            reader.read(statement).voids().ifPresent(this::voids);
            if (!voided.contains(statement.id().orElseThrow())) {
                reader.read(statement).fact().ifPresent(this::take);
            }
        }

        private void take(ReportFact fact) {
            fact.enrolment().ifPresent(enrolment -> {
                CourseRollup course = Optional.ofNullable(courses.get(enrolment))
                        .map(RollupJson::readCourse)
                        .orElse(CourseRollup.NONE)
                        .merge(CourseRollup.of(fact));
                courses.put(enrolment, stored(RollupJson.write(course)));
                fact.unit().ifPresent(unit -> takeUnit(enrolment, unit, fact));
            });
            fact.group().ifPresent(group -> {
                TaskRollup alone = TaskRollup.of(group);
                groups.computeIfAbsent(group.group(), any -> new HashMap<>())
                        .merge(
                                group.task(),
                                stored(RollupJson.write(alone)),
                                (before, ignored) -> stored(RollupJson.write(
                                        RollupJson.readTask(before).merge(alone))));
            });
        }

        private void takeUnit(Enrolment enrolment, UnitId unit, ReportFact fact) {
            Map<UnitId, JsonObject> own = units.computeIfAbsent(enrolment, any -> new HashMap<>());
            UnitRollup rollup = Optional.ofNullable(own.get(unit))
                    .map(RollupJson::readUnit)
                    .orElse(UnitRollup.NONE)
                    .merge(UnitRollup.of(fact));
            own.put(unit, stored(RollupJson.write(rollup)));
        }

        private void voids(UUID id) {
            voided.add(id);
            Statement target = statements.get(id);
            if (target == null) {
                return;
            }
            Optional<ReportFact> gone = reader.read(target).fact();
            Optional<Enrolment> enrolment = gone.flatMap(ReportFact::enrolment);
            enrolment.ifPresent(courses::remove);
            enrolment.ifPresent(units::remove);
            gone.flatMap(ReportFact::group).ifPresent(group -> groups.remove(group.group()));
            for (Statement statement : statements.values()) {
                Optional<ReportFact> fact = reader.read(statement).fact();
                boolean isTouched = fact.flatMap(ReportFact::enrolment).equals(enrolment)
                        || (gone.flatMap(ReportFact::group).isPresent()
                                && fact.flatMap(ReportFact::group).isPresent());
                if (isTouched && !voided.contains(statement.id().orElseThrow())) {
                    fact.ifPresent(this::take);
                }
            }
        }

        private static JsonObject stored(JsonObject json) {
            return (JsonObject) JsonReader.read(JsonWriter.write(json));
        }

        Rollups rollups() {
            Rollups rollups = new Rollups();
            courses.forEach((enrolment, course) -> {
                Map<UnitId, UnitRollup> own = new HashMap<>();
                units.getOrDefault(enrolment, Map.of())
                        .forEach((unit, json) -> own.put(unit, RollupJson.readUnit(json)));
                rollups.add(enrolment, new EnrolmentRollup(RollupJson.readCourse(course), own));
            });
            groups.forEach((group, tasks) -> tasks.forEach(
                    (task, json) -> rollups.add(group, task, RollupJson.readTask(json))));
            return rollups;
        }
    }
}
