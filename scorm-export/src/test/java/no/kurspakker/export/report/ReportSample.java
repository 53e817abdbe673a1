package no.kurspakker.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Course;
import no.kurspakker.course.Iri;
import no.kurspakker.course.Municipality;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.event.CouncilGroup;
import no.kurspakker.tracking.event.GroupReflection;
import no.kurspakker.tracking.event.HandInLevel;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.ReportInput;
import no.kurspakker.tracking.report.ReportNotes;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;

/** Learners and groups of the course in {@code content}: each comes one chapter further than the one before, and round again. */
final class ReportSample {

    static final String HOME = "https://plattform.example.no/";
    private static final Instant BEGIN = Instant.parse("2026-09-01T06:00:00Z");

    private final ReportCourse course;
    private final FactReader reader;
    private final Rollups rollups = new Rollups();
    private final List<Person> people = new ArrayList<>();
    private long ids;

    private ReportSample(ReportCourse course) {
        this.course = course;
        this.reader = new FactReader(course.plan());
    }

    /** {@return the report on {@code learners} learners} */
    static CompletionReport of(int learners) throws IOException {
        Course course = CourseReader.read(Path.of("..", "content", "src", "main", "course"))
                .value()
                .orElseThrow();
        ReportSample sample = new ReportSample(ReportCourse.of(course));
        for (int i = 0; i < learners; i++) {
            sample.learner(i);
        }
        ReportNotes notes = new ReportNotes(
                List.of("utsagn.ndjson"),
                Map.of("http://www.innherredregionrad.no/kurs/samskaping", 3L),
                1,
                2);
        return CompletionReport.of(
                sample.course,
                new ReportInput(
                        sample.rollups,
                        sample.people,
                        Map.of(),
                        BEGIN.plus(Duration.ofDays(40)),
                        notes));
    }

    private void learner(int index) {
        Municipality home =
                course.municipalities().get(index % course.municipalities().size());
        String name = "d" + index;
        people.add(new Person(
                new LearnerKey(HOME, name),
                Optional.of("Deltaker nummer " + index),
                index % 9 == 0 ? Optional.empty() : Optional.of(home.number()),
                Optional.empty()));
        Instant[] now = {BEGIN.plus(Duration.ofHours(index))};
        LearningSession session = new LearningSession(
                Agent.of(new Account(new Iri(HOME), name)),
                id(),
                "Plattform 1.0",
                Optional.empty());
        StatementFactory events =
                new StatementFactory(course.plan(), session, new Moments(() -> now[0], this::id));
        int done = index % (course.chapters().size() + 2);
        for (int i = 0; i < Math.min(done, course.chapters().size()); i++) {
            TrackedUnit chapter = course.chapters().get(i);
            now[0] = now[0].plus(Duration.ofMinutes(7));
            say(events.chapterExperienced(chapter.id()));
            say(events.chapterCompleted(chapter.id(), Duration.ofMinutes(5)));
        }
        if (done > course.chapters().size()) {
            say(events.courseCompleted());
            TrackedUnit task = course.tasks().get(index % course.tasks().size());
            say(events.reflectionSubmitted(new GroupReflection(
                    task.id(),
                    new CouncilGroup(
                            new no.kurspakker.tracking.event.Municipality(
                                    home.number(), home.name()),
                            "Gruppe " + (1 + index % 3)),
                    5,
                    3,
                    HandInLevel.STATUS,
                    Optional.empty())));
        }
    }

    private void say(Statement statement) {
        reader.read(statement).fact().ifPresent(rollups::add);
    }

    private UUID id() {
        return new UUID(0x1234_0000_0000_4000L, 0x8000_0000_0000_0000L + ids++);
    }
}
