package no.kurspakker.tracking.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.ReportInput;
import no.kurspakker.tracking.report.ReportNotes;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static final ReportCourse COURSE = ReportCourse.of(Courses.small());
    private static final TrackedUnit FIRST = COURSE.plan().required().get(0);
    private static final TrackedUnit SECOND = COURSE.plan().required().get(1);
    private static final String HOME = "https://plattform.example.no/";
    private static final ReportWords WORDS =
            ReportWords.in(Locale.ENGLISH, ZoneId.of("Europe/Oslo"));

    private final List<Statement> said = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    private void completes(String learner, int registration, TrackedUnit unit) {
        LearningSession session = new LearningSession(
                Agent.of(new Account(new Iri(HOME), learner)),
                new UUID(0x4000L, (1L << 63) | registration),
                "Plattform 1.0",
                Optional.empty());
        Instant at = Instant.parse("2026-10-12T18:14:00Z");
        StatementFactory events = new StatementFactory(
                COURSE.plan(), session, new Moments(() -> at, () -> new UUID(0x4000L, 1L << 63)));
        said.add(events.chapterCompleted(unit.id(), Duration.ofMinutes(5)));
    }

    private void isListed(String learner, String name, String municipality) {
        people.add(new Person(
                new LearnerKey(HOME, learner),
                Optional.of(name),
                Optional.of(municipality),
                Optional.empty()));
    }

    private CompletionReport report() {
        FactReader reader = new FactReader(COURSE.plan());
        Rollups rollups = new Rollups();
        said.forEach(statement -> reader.read(statement).fact().ifPresent(rollups::add));
        return CompletionReport.of(
                COURSE,
                new ReportInput(rollups, people, Map.of(), Instant.EPOCH, ReportNotes.NONE));
    }

    private static List<String> causes(CompletionReport report, String learner, TrackedUnit unit) {
        LearnerReport row = report.learners().stream()
                .filter(one -> one.key().name().equals(learner))
                .findFirst()
                .orElseThrow();
        return new Why(WORDS, report).causes(row, unit);
    }

    @Test
    void registrationsOfOneLearnerAreNoCauseSinceTheyAreCountedTogether() {
        completes("d1", 1, FIRST);
        completes("d1", 2, FIRST);

        CompletionReport report = report();

        assertThat(report.learners().get(0).registrations()).hasSize(2);
        assertThat(causes(report, "d1", FIRST)).isEmpty();
        assertThat(causes(report, "d1", SECOND)).containsExactly("launch");
    }

    @Test
    void aRowOfProbablyTheSamePersonThatHasTheUnitIsACause() {
        isListed("d1", "Kari  Nordmann", "5001");
        isListed("d2", "kari nordmann", "5001");
        completes("d2", 1, FIRST);

        CompletionReport report =
                ViewedReport.of(report(), ReportView.ALL, false).report();

        assertThat(report.duplicates()).hasSize(1);
        assertThat(causes(report, "d1", FIRST)).containsExactly("launch", "registration");
        assertThat(causes(report, "d1", SECOND)).containsExactly("launch");
        assertThat(causes(report, "d2", FIRST)).isEmpty();
        assertThat(causes(report, "d2", SECOND)).containsExactly("launch");
    }

    @Test
    void aRowThatTheReaderMayNotSeeIsNotHintedAt() {
        isListed("d1", "Kari Nordmann", "5001");
        isListed("D1", "Kari Nordmann", "5002");
        completes("D1", 1, FIRST);

        CompletionReport own =
                ViewedReport.of(report(), ReportView.of("5001"), true).report();

        assertThat(causes(report(), "d1", FIRST)).contains("registration");
        assertThat(causes(own, "d1", FIRST)).containsExactly("launch");
    }
}
