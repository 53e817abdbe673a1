package no.kurspakker.export.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import org.junit.jupiter.api.Test;

class MinutesTest {

    /** What the player's tests call the reasons. */
    private static final Map<String, MinutesProblem> REASONS = Map.of(
            "too-large", MinutesProblem.TOO_LARGE,
            "not-json", MinutesProblem.NOT_JSON,
            "other-form", MinutesProblem.OTHER_FORM,
            "newer", MinutesProblem.NEWER,
            "broken", MinutesProblem.BROKEN);

    @Test
    void minutesAreThoseThatThePlayerMakes() throws IOException {
        List<MinutesInput> inputs = groups();
        Minutes minutes = Minutes.merge(inputs).value().orElseThrow();

        assertThat(minutes.text()).isEqualTo(golden("minutes.txt"));
        assertThat(minutes.html()).isEqualTo(golden("minutes.html"));
        Collections.reverse(inputs);
        Minutes reversed = Minutes.merge(inputs).value().orElseThrow();
        assertThat(reversed.text()).isEqualTo(minutes.text());
        assertThat(reversed.json()).isEqualTo(minutes.json());
    }

    @Test
    void jsonHoldsEveryAnswerUnderItsQuestion() throws Exception {
        String json = Minutes.merge(groups()).value().orElseThrow().json();

        Fields minutes = Fields.of(new JsonTree("").read(json), "");
        Fields task = minutes.list("tasks", 10).get(0);
        Fields question = task.list("questions", 10).get(0);
        Fields answer = question.list("answers", 10).get(1);
        assertThat(minutes.value("form")).isEqualTo("kurspakker-minutes");
        assertThat(task.value("title")).isEqualTo("Oppgave 1 – Ensomhet");
        assertThat(question.value("question")).isEqualTo("1. Hvem bør dere invitere?");
        assertThat(answer.value("group")).isEqualTo("Steinkjer, gruppe 12");
        assertThat(answer.value("answer")).isEqualTo("Naboer");
    }

    @Test
    void hostileAndBrokenFilesAreRefusedForTheSameReasonsAsInThePlayer() throws Exception {
        List<?> refused =
                (List<?>) Objects.requireNonNull(new JsonTree("").read(golden("refused.json")));
        assertThat(refused).hasSizeGreaterThan(30);
        for (Object each : refused) {
            Map<?, ?> file = (Map<?, ?>) each;
            String field = String.valueOf(file.get("field"));

            Problem problem = onlyProblem(String.valueOf(file.get("text")));

            assertThat(problem.code())
                    .as(String.valueOf(file.get("name")))
                    .isEqualTo(REASONS.get(String.valueOf(file.get("reason"))));
            assertThat(problem.arguments().get(0))
                    .as(String.valueOf(file.get("name")))
                    .isEqualTo(field);
        }
    }

    @Test
    void depthAndSizeAreNotTakenOnTrust() {
        assertThat(onlyProblem("[".repeat(100_000)).code()).isEqualTo(MinutesProblem.NOT_JSON);
        assertThat(onlyProblem(" ".repeat(500_001)).code()).isEqualTo(MinutesProblem.TOO_LARGE);
    }

    @Test
    void aFileOfAnotherCourseIsNamed() throws IOException {
        String other = golden("group-2.json").replace("/kurs/samskaping", "/kurs/annet");

        Checked<Minutes> merged = Minutes.merge(List.of(
                new MinutesInput("a.json", golden("group-1.json")),
                new MinutesInput("b.json", other)));

        assertThat(merged.value()).isEmpty();
        assertThat(ProblemText.in(Locale.ENGLISH).format(merged.problems().get(0)))
                .isEqualTo("b.json:1:1: error MIN-006: the file belongs to the course"
                        + " https://example.org/kurs/annet, the first one to"
                        + " https://example.org/kurs/samskaping"
                        + System.lineSeparator()
                        + "    fix: merge the files of one course at a time");
    }

    @Test
    void aProblemStandsWhereItsFieldDoes() throws IOException {
        String good = golden("group-1.json");
        int line = (int)
                good.substring(0, good.indexOf("\"number\": \"5037\"")).lines().count();

        assertThat(onlyProblem(good.replace("\"number\": \"5037\"", "\"number\": \"506\""))
                        .place())
                .isEqualTo(new SourceSpan("a.json", line, 17));
        assertThat(onlyProblem(good.replace("\"number\": \"5037\",", "")).place())
                .isEqualTo(new SourceSpan("a.json", line - 1, 21));
        assertThat(onlyProblem("{\n  \"form\": nothing\n}").place().line()).isEqualTo(2);
    }

    @Test
    void everyProblemHasWordsInEachLanguage() {
        for (String language : List.of("en", "nb", "nn")) {
            Locale locale = Locale.forLanguageTag(language);
            for (MinutesProblem code : MinutesProblem.values()) {
                Problem problem = Problem.of(code, SourceSpan.startOf("a.json"), "one", "two");
                assertThat(ProblemText.in(locale).format(problem)).contains(code.id());
            }
        }
    }

    private static Problem onlyProblem(String text) {
        List<Problem> problems =
                Minutes.merge(List.of(new MinutesInput("a.json", text))).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<MinutesInput> groups() throws IOException {
        List<MinutesInput> inputs = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            String name = "group-" + number + ".json";
            inputs.add(new MinutesInput(name, golden(name)));
        }
        return inputs;
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MinutesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
