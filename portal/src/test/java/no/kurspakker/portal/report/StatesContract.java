package no.kurspakker.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.PlacedStatement;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.json.TrackingJson;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the states kept in a database say, whatever the order, repetition and voiding of statements: the same as all statements together. */
abstract class StatesContract {

    private static final TrackingPlan PLAN = TrackingPlan.of(CourseHolder.COURSE);

    private Database database;
    private StatementStore store;
    private KnownCourses courses;
    private StatesKept kept;

    private static final class CourseHolder {
        static final no.kurspakker.course.Course COURSE = read();

        private static no.kurspakker.course.Course read() {
            try {
                return CourseReader.read(Path.of("../content/src/main/course"))
                        .value()
                        .orElseThrow();
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }

    abstract DatabaseLocation location() throws SQLException;

    @BeforeEach
    void open() throws IOException, SQLException {
        database = Database.open(location(), Clock.systemUTC());
        store = new StatementStore(database);
        courses = new KnownCourses(database);
        store.listen(new ReportListener(courses));
        kept = new StatesKept(database, courses);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void follow() {
        assertThat(courses.put((JsonObject) JsonReader.read(TrackingJson.write(PLAN))))
                .isTrue();
        new Rebuild(database, courses).finish((course, statements, done) -> {});
    }

    private void arrive(List<Statement> statements, long seed) {
        Random random = new Random(seed);
        for (int from = 0; from < statements.size(); ) {
            int to = Math.min(statements.size(), from + 1 + random.nextInt(30));
            store.append(new StatementBatch(
                    statements.subList(from, to).stream()
                            .map(one -> NewStatement.of(StatementWriter.json(one), List.of()))
                            .toList(),
                    List.of()));
            from = to;
            if (random.nextInt(4) == 0) {
                kept.keepUp();
            }
        }
    }

    @Test
    void aStatementThatWasVoidBeforeItCameHoldsNothingUp() {
        List<Statement> about = Population.of(12, PLAN, new Population.Size(5, 1, 1));
        Statement voiding = about.stream()
                .filter(one -> one.object() instanceof StatementRef)
                .findFirst()
                .orElseThrow();
        UUID gone = ((StatementRef) voiding.object()).id();
        Statement target = about.stream()
                .filter(one -> one.id().equals(Optional.of(gone)))
                .findFirst()
                .orElseThrow();
        follow();
        arrive(List.of(voiding), 1);
        arrive(List.of(target), 1);

        assertThat(shown().learners()).isEmpty();
        assertThat(kept.isBehind(courses.all().get(0))).isFalse();
    }

    @Test
    void whatAnImportBringsWithEarlierTimesIsInTheReportToo() {
        List<Statement> statements = Population.of(9, PLAN, new Population.Size(30, 3, 1));
        List<Statement> order = Population.shuffled(statements, 9);
        int half = order.size() / 2;
        follow();
        arrive(order.subList(0, half), 9);
        CompletionReport before = shown();
        long first = Micros.now(Clock.systemUTC()) - Duration.ofDays(1).toMillis() * 1_000;

        List<PlacedStatement> earlier = new ArrayList<>();
        for (Statement one : order.subList(half, order.size())) {
            earlier.add(new PlacedStatement(
                    first + earlier.size(), NewStatement.of(StatementWriter.json(one), List.of())));
        }
        database.place(earlier);

        agrees(statements);
        assertThat(shown().learners()).isNotEqualTo(before.learners());
    }

    private CompletionReport shown() {
        ActorHome home = ActorHome.of(database, new Secrets(new SecureRandom()));
        return new LiveReports(database, kept, home).of(courses.all().get(0));
    }

    private void agrees(List<Statement> statements) {
        CompletionReport expected =
                CompletionReport.of(ReportCourse.of(CourseHolder.COURSE), statements.stream());
        CompletionReport found = shown();
        assertThat(found.learners()).isEqualTo(expected.learners()).isNotEmpty();
        assertThat(found.groups()).isEqualTo(expected.groups()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatArrivesInAnyOrderIsKeptAsAllStatementsTogetherSay(long seed) {
        List<Statement> statements = Population.of(seed, PLAN, new Population.Size(30, 3, 1));
        follow();

        arrive(Population.shuffled(statements, seed), seed);

        agrees(statements);
    }

    @Test
    void whatWasThereBeforeTheCourseIsMadeUpFor() {
        List<Statement> statements = Population.of(4, PLAN, new Population.Size(30, 3, 1));
        List<Statement> order = Population.shuffled(statements, 4);
        arrive(order.subList(0, order.size() / 2), 4);
        follow();

        arrive(order.subList(order.size() / 2, order.size()), 5);

        agrees(statements);
    }

    @Test
    void whatOnlyLooksLikeTheCourseIsCountedWheneverItCame() {
        String id = PLAN.courseActivityId().value();
        String other = id.replace("https://", "http://");
        List<Statement> about = Population.of(8, PLAN, new Population.Size(5, 1, 1)).stream()
                .filter(one -> one.object() instanceof Activity unit
                        && unit.id().value().startsWith(id))
                .limit(3)
                .toList();
        List<JsonObject> astray = about.stream()
                .map(one -> JsonWriter.text(StatementWriter.json(one)).replace(id, other))
                .map(text -> (JsonObject) JsonReader.read(text))
                .toList();
        append(astray.subList(0, 2));
        follow();
        append(astray.subList(2, 3));

        Map<String, Long> expected = about.stream()
                .map(one -> ((Activity) one.object()).id().value().replace(id, other))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        assertThat(shown().notes().nearMisses()).isEqualTo(expected);
        assertThat(shown().learners()).isEmpty();
        new Rebuild(database, courses).beginAll();
        new Rebuild(database, courses).finish((course, read, done) -> {});
        assertThat(shown().notes().nearMisses()).isEqualTo(expected);
    }

    @Test
    void whatOnlyLooksLikeTheCourseIsNotCountedOnceItIsVoid() {
        List<JsonObject> astray = astray(2);
        String activity = StatementFacts.object(astray.get(0));
        follow();
        append(astray);
        assertThat(shown().notes().nearMisses()).containsEntry(activity, 2L);

        append(List.of(voiding(astray.get(0))));
        // A second time: it is not taken off twice.
        append(List.of(voiding(astray.get(0))));
        assertThat(shown().notes().nearMisses()).containsEntry(activity, 1L);

        append(List.of(voiding(astray.get(1))));
        assertThat(shown().notes().nearMisses()).isEmpty();
    }

    @Test
    void anImportThatVoidsWhatOnlyLooksLikeTheCourseTakesItOff() {
        List<JsonObject> astray = astray(2);
        follow();
        append(astray);
        assertThat(shown().notes().nearMisses()).hasSize(1);
        long earlier = Micros.now(Clock.systemUTC()) - Duration.ofDays(1).toMillis() * 1_000;

        database.place(List.of(
                new PlacedStatement(earlier, NewStatement.of(voiding(astray.get(0)), List.of()))));

        assertThat(shown().notes().nearMisses())
                .containsExactly(Map.entry(StatementFacts.object(astray.get(0)), 1L));
    }

    /** {@return statements about the same activity under the id of the course, but for the scheme} */
    private static List<JsonObject> astray(int count) {
        String id = PLAN.courseActivityId().value();
        JsonObject one = Population.of(8, PLAN, new Population.Size(5, 1, 1)).stream()
                .filter(each -> each.object() instanceof Activity unit
                        && unit.id().value().startsWith(id))
                .map(each -> JsonWriter.text(StatementWriter.json(each))
                        .replace(id, id.replace("https://", "http://")))
                .map(text -> (JsonObject) JsonReader.read(text))
                .findFirst()
                .orElseThrow();
        return Stream.generate(
                        () -> one.with("id", new JsonString(UUID.randomUUID().toString())))
                .limit(count)
                .toList();
    }

    private static JsonObject voiding(JsonObject gone) {
        return (JsonObject) JsonReader.read("{\"id\":\"" + UUID.randomUUID()
                + "\",\"actor\":{\"mbox\":\"mailto:keeper@example.org\"},\"verb\":{\"id\":"
                + "\"http://adlnet.gov/expapi/verbs/voided\"},\"object\":{\"objectType\":"
                + "\"StatementRef\",\"id\":\"" + gone.string("id").orElseThrow() + "\"}}");
    }

    private void append(List<JsonObject> statements) {
        store.append(new StatementBatch(
                statements.stream()
                        .map(json -> NewStatement.of(json, List.of()))
                        .toList(),
                List.of()));
    }

    @Test
    void makingAnewGoesOnAfterABreakWhileStatementsArrive() {
        List<Statement> statements = Population.of(6, PLAN, new Population.Size(40, 3, 1));
        List<Statement> order = Population.shuffled(statements, 6);
        int half = order.size() / 2;
        follow();
        arrive(order.subList(0, half), 6);
        Rebuild rebuild = new Rebuild(database, courses, 50);
        rebuild.beginAll();
        List<Long> told = new ArrayList<>();

        assertThatThrownBy(() -> rebuild.finish((course, read, done) -> {
                    told.add(read);
                    if (told.size() == 3) {
                        throw new IllegalStateException("the machine went down");
                    }
                }))
                .hasMessage("the machine went down");
        KnownCourse broken = courses.all().get(0);
        arrive(order.subList(half, order.size()), 7);
        List<Double> shares = new ArrayList<>();
        new Rebuild(database, courses, 50).finish((course, read, done) -> shares.add(done));

        assertThat(broken.progress().building()).isEqualTo(2);
        assertThat(broken.progress().through()).isPositive();
        assertThat(courses.all().get(0).progress().generation()).isEqualTo(2);
        assertThat(shares).isSorted().endsWith(1.0);
        // Three parts were done before.
        assertThat(shares).hasSizeLessThan(statements.size() / 50);
        agrees(statements);
    }

    @Test
    void aReportThatIsOpenSeesWhatArrives() {
        List<Statement> statements = Population.of(8, PLAN, new Population.Size(20, 2, 1));
        follow();
        ActorHome home = ActorHome.of(database, new Secrets(new SecureRandom()));
        LiveReports reports = new LiveReports(database, kept, home);
        int half = statements.size() / 2;
        arrive(statements.subList(0, half), 8);
        CompletionReport first = reports.of(courses.all().get(0));

        arrive(statements.subList(half, statements.size()), 9);
        CompletionReport second = reports.of(courses.all().get(0));

        assertThat(second.learners().size()).isGreaterThan(first.learners().size());
        assertThat(second.learners()).isEqualTo(shown().learners());
        new Rebuild(database, courses).beginAll();
        new Rebuild(database, courses).finish((course, read, done) -> {});
        assertThat(reports.of(courses.all().get(0)).learners()).isEqualTo(second.learners());
    }
}
