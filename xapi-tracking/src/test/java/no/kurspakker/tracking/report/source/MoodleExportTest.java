package no.kurspakker.tracking.report.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.ReportInput;
import no.kurspakker.tracking.report.ReportNotes;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Moment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleExportTest {

    private static final ReportCourse COURSE = ReportCourse.of(Courses.small());
    private static final String HOME = "https://kslaring.example.no/";
    private static final UnitId FIRST = new UnitId("hva-er-samskaping");
    private static final UnitId SECOND = new UnitId("medvirkning");
    private static final Instant READ_AT = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    private Path folder;

    private static MoodleSettings settings() {
        return new MoodleSettings(
                Optional.empty(),
                Optional.empty(),
                Pseudonym.none(HOME),
                ZoneId.of("Europe/Oslo"),
                READ_AT);
    }

    private Path file(String text, Charset charset) throws IOException {
        Path file = folder.resolve("export.csv");
        Files.write(file, text.getBytes(charset));
        return file;
    }

    private CompletionReport report(Path file) throws IOException {
        MoodleExport export = MoodleExport.read(file, COURSE, settings());
        assertThat(export.problems()).isEmpty();
        return CompletionReport.of(
                COURSE,
                new ReportInput(
                        export.rollups(), export.people(), Map.of(), READ_AT, ReportNotes.NONE));
    }

    private static LearnerReport learner(CompletionReport report, String id) {
        return report.learners().stream()
                .filter(learner -> learner.key().equals(new LearnerKey(HOME, id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void activityCompletionInEnglish() throws IOException {
        CompletionReport report = report(file("""
                ,"ID number","Samskaping",""
                "Deltaker 1","d1","Completed","2026-10-12 20:14:00"
                "Deltaker 2","d2","Not completed","2026-10-13 09:00:00"
                "Deltaker 3","d3","Not completed",""
                "Deltaker 4","d4","Completed (achieved pass grade)","2026-10-14 08:00:00"
                """, UTF_8));

        LearnerReport first = learner(report, "d1");
        assertThat(first.status().id()).isEqualTo("completed");
        assertThat(first.completed().map(Moment::at))
                .contains(Instant.parse("2026-10-12T18:14:00Z"));
        assertThat(first.unit(SECOND).status().id()).isEqualTo("completed");
        assertThat(first.name()).contains("Deltaker 1");
        assertThat(first.unit(FIRST).completed().orElseThrow().evidence())
                .isEqualTo("export.csv:2");
        assertThat(learner(report, "d2").status().id()).isEqualTo("in-progress");
        assertThat(learner(report, "d3").status().id()).isEqualTo("not-started");
        assertThat(learner(report, "d4").status().id()).isEqualTo("completed");
        assertThat(first.time()).isZero();
    }

    @Test
    void activityCompletionInNorwegianForExcel() throws IOException {
        String text = """
                \uFEFF\t"Brukernavn"\t"Kommune"\t"Samskaping"\t""
                "Deltaker 1"\t"d1"\t"5006"\t"Fullført"\t"2026-10-12 20:14:00"
                "Deltaker 2"\t"d2"\t""\t"Ikke fullført"\t""
                """;

        CompletionReport report = report(file(text, UTF_16LE));

        assertThat(learner(report, "d1").status().id()).isEqualTo("completed");
        assertThat(learner(report, "d1").municipality()).contains("5006");
        assertThat(learner(report, "d2").status().id()).isEqualTo("not-started");
        assertThat(learner(report, "d2").municipality()).isEmpty();
    }

    @Test
    void courseCompletionInBothLanguages() throws IOException {
        for (List<String> words : List.of(
                List.of("User ID,Name", "Completion date", "Course complete", "Completed"),
                List.of("Bruker-ID,Navn", "Fullføringsdato", "Kurs fullført", "Fullført"))) {
            CompletionReport report = report(file(
                    words.get(0) + ",Samskaping,Samskaping - " + words.get(1) + "," + words.get(2)
                            + "\n7,Deltaker 7," + words.get(3)
                            + ",\"12/10/26, 20:14\",\"12/10/26, 20:20\"\n8,Deltaker 8,,,\n",
                    UTF_8));

            LearnerReport seven = learner(report, "7");
            assertThat(seven.completed().map(Moment::at))
                    .contains(Instant.parse("2026-10-12T18:14:00Z"));
            assertThat(learner(report, "8").status().id()).isEqualTo("not-started");
        }
    }

    @Test
    void scormReportWithObjectivesInBothLanguages() throws IOException {
        for (String header : List.of(
                "Name\tUsername\tAttempt\tStarted on\tLast accessed on\tScore\tSamskaping",
                "Navn\tBrukernavn\tForsøk\tStartet\tSist åpnet\tPoeng\tSamskaping")) {
            CompletionReport report = report(file(
                    header + "\thva_er_samskaping\tmedvirkning\tpolitikk\n"
                            + "Deltaker 1\td1\t1\tMonday, 12 October 2026, 8:14 PM\t"
                            + "mandag 12. oktober 2026, 20:44\t0\tincomplete\tcompleted\tincomplete\t\n"
                            + "Deltaker 2\td2\t-\t-\t-\t-\tnot attempted\t\t\t\n",
                    UTF_8));

            LearnerReport first = learner(report, "d1");
            assertThat(first.unit(FIRST).completed().map(Moment::at))
                    .contains(Instant.parse("2026-10-12T18:44:00Z"));
            assertThat(first.unit(SECOND).status().id()).isEqualTo("in-progress");
            assertThat(first.unit(new UnitId("politikk")).status().id()).isEqualTo("not-started");
            assertThat(first.status().id()).isEqualTo("in-progress");
            assertThat(first.firstActivity().map(Moment::at))
                    .contains(Instant.parse("2026-10-12T18:14:00Z"));
            assertThat(learner(report, "d2").status().id()).isEqualTo("not-started");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ikke forsøkt,not-started",
        "Ikke startet ennå,not-started",
        "Ufullstendig,in-progress",
        "Lest,in-progress",
        "Avbrutt,in-progress",
        "Feilet,in-progress",
        "Pågår,in-progress",
        "Bestått,completed",
        "Fullført,completed"
    })
    void statesOfScormInNorwegian(String word, String state) throws IOException {
        CompletionReport report = report(file(
                "Fullt navn\tBrukernavn\tForsøk\tStartet\tSist brukt\tResultat\tSamskaping\n"
                        + "Deltaker 1\td1\t1\t-\t-\t0\t" + word + "\n",
                UTF_8));

        assertThat(learner(report, "d1").status().id()).isEqualTo(state);
        assertThat(learner(report, "d1").name()).contains("Deltaker 1");
    }

    @Test
    void aWorkbookReadsAsItsCsv() throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ark1");
            List<String> header = List.of("Navn", "ID-nummer", "Samskaping", "Kurs fullført");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "Deltaker 1");
            sheet.value(1, 1, 4711);
            sheet.value(1, 2, "Fullført");
            sheet.value(1, 3, LocalDateTime.of(2026, 10, 12, 20, 14));
            sheet.style(1, 3).format("dd.mm.yyyy hh:mm").set();
        }

        CompletionReport report = report(file);

        assertThat(learner(report, "4711").completed().map(Moment::at))
                .contains(Instant.parse("2026-10-12T18:14:00Z"));
    }

    @Test
    void unknownColumnsAreToldWithWhatIsNeeded() throws IOException {
        MoodleExport export =
                MoodleExport.read(file("Fornavn;Karakter\nA;1\n", UTF_8), COURSE, settings());

        Problem problem = export.problems().get(0);
        assertThat(export.problems()).hasSize(1);
        assertThat(problem.code()).isEqualTo(ReportProblem.COLUMNS_UNKNOWN);
        assertThat(ProblemText.in(Locale.ENGLISH).what(problem))
                .contains("found: \"Fornavn\", \"Karakter\"")
                .contains("needed: one of \"Username\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "nn"})
    void everyProblemHasWordsInEachLanguage(String language) {
        ProblemText texts = ProblemText.in(Locale.forLanguageTag(language));
        for (ReportProblem code : ReportProblem.values()) {
            Problem problem = Problem.of(code, SourceSpan.startOf("a.csv"), "one", "two");
            assertThat(texts.format(problem)).contains(code.id());
        }
    }

    @Test
    void whatIsNotUnderstoodIsTold() throws IOException {
        MoodleExport export = MoodleExport.read(
                file("id;Samskaping;\nd1;Kanskje;i går\n;Fullført;\n", UTF_8), COURSE, settings());

        assertThat(export.problems().stream().map(Problem::code))
                .containsExactlyInAnyOrder(
                        ReportProblem.TIME_UNKNOWN,
                        ReportProblem.STATE_UNKNOWN,
                        ReportProblem.ROW_WITHOUT_ID);
    }

    @Test
    void noTableIsToldToo() throws IOException {
        MoodleExport export =
                MoodleExport.read(file("\0\1\2\3 not a table", UTF_8), COURSE, settings());

        assertThat(export.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.code()).isEqualTo(ReportProblem.NOT_A_TABLE));
    }

    @Test
    void textsOfEveryProblemAreThereInBothLanguages() {
        for (ReportProblem code : ReportProblem.values()) {
            Problem problem = Problem.of(code, SourceSpan.startOf("a.csv"), "A", "B");
            String english = ProblemText.in(Locale.ENGLISH).format(problem);
            String norwegian = ProblemText.in(Locale.forLanguageTag("nb")).format(problem);
            assertThat(english).contains(code.id()).isNotEqualTo(norwegian);
        }
    }

    @Test
    void aPersonIsFoundAgainBehindTheRelay() {
        byte[] secret = "hemmelig nok for en test".getBytes(UTF_8);
        LearnerKey package1 = Pseudonym.relayed(HOME, "salt", Optional.empty()).of("d1");
        LearnerKey relayed =
                Pseudonym.relayed(HOME, "salt", Optional.of(secret)).of("d1");

        assertThat(package1.name()).hasSize(43).isNotEqualTo(relayed.name());
        assertThat(relayed.name()).isEqualTo(Pseudonym.second(secret, package1.name()));
        assertThat(Pseudonym.relayed(HOME, "annet", Optional.of(secret)).of("d1"))
                .isNotEqualTo(relayed);
        assertThat(Pseudonym.none(HOME).of("ola@example.no").name()).doesNotContain("ola");
    }

    @Test
    void sourcesMergeByAMappingAndProbableDuplicatesAreTold() throws IOException {
        Path mapping = folder.resolve("kobling.csv");
        Files.writeString(mapping, "fra;til\nd1;a1\na1;b1\n");
        Path people = folder.resolve("folk.csv");
        Files.writeString(
                people, "id;navn;kommune;rolle\nb1;Deltaker 1;5006;leder\nx9;deltaker  1;5006;\n");
        Path export = file("id;Samskaping\nd1;Fullført\n", UTF_8);

        ReportData data = ReportData.collect(
                COURSE,
                new ReportSources(
                        List.of(), List.of(export), List.of(people), List.of(mapping), HOME),
                settings(),
                read -> {});

        CompletionReport report = CompletionReport.of(COURSE, data.input());
        assertThat(data.problems()).isEmpty();
        assertThat(report.learners())
                .extracting(one -> one.key().name())
                .containsExactly("b1", "x9");
        assertThat(learner(report, "b1").status().id()).isEqualTo("completed");
        assertThat(learner(report, "b1").role()).contains("leder");
        assertThat(report.duplicates())
                .singleElement()
                .satisfies(one -> assertThat(one.learners()).hasSize(2));
        assertThat(data.input().people())
                .extracting(Person::municipality)
                .contains(Optional.of("5006"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-12 20:14:00|2026-10-12T18:14:00Z",
                "2026-10-12T20:14|2026-10-12T18:14:00Z",
                "12.10.2026 20:14|2026-10-12T18:14:00Z",
                "12.10.2026 kl. 20.14|2026-10-12T18:14:00Z",
                "12/10/26, 20:14|2026-10-12T18:14:00Z",
                "Monday, 12 October 2026, 8:14 PM|2026-10-12T18:14:00Z",
                "mandag 12. oktober 2026, 20:14|2026-10-12T18:14:00Z",
                "12. mai 2026|2026-05-11T22:00:00Z",
                "12. des. 2026, 12:05 AM|2026-12-11T23:05:00Z"
            })
    void timesOfPlatformsAreRead(String text, String time) {
        assertThat(PlatformTime.read(text, ZoneId.of("Europe/Oslo"))).contains(Instant.parse(time));
    }
}
