package no.kurspakker.course.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.source.problem.CourseProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue: every constant has an id, words in two languages, and a course that provokes it. */
class CourseProblemTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%[0-9]\\$s|%%|%.?");

    @Test
    void noTwoProblemsShareAnId() {
        List<String> ids =
                Arrays.stream(CourseProblem.values()).map(CourseProblem::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("(CRS|CNT)-\\d{3}"));
    }

    @ParameterizedTest
    @EnumSource(CourseProblem.class)
    void everyProblemHasACourseThatProvokesIt(CourseProblem problem) throws IOException {
        String name = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Path expected = FixtureCourse.ALL.resolve(name).resolve("expected.problems");

        assertThat(expected).exists();
        assertThat(Files.readString(expected)).contains(" " + problem.id() + ": ");
    }

    @ParameterizedTest
    @EnumSource(CourseProblem.class)
    void itsCourseProvokesNothingElse(CourseProblem problem) throws IOException {
        String name = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Path expected = FixtureCourse.ALL.resolve(name).resolve("expected.problems");

        List<String> others = Files.readAllLines(expected).stream()
                .filter(line -> !line.startsWith("    fix: "))
                .filter(line -> !line.contains(" " + problem.id() + ": "))
                .toList();

        assertThat(others).hasSize(problem == CourseProblem.TOO_MANY_PROBLEMS ? 100 : 0);
    }

    @ParameterizedTest
    @EnumSource(CourseProblem.class)
    void everyProblemHasWordsInEachLanguageWithTheSamePlaceholders(CourseProblem problem)
            throws IOException {
        Properties english = bundle("en");
        Properties norwegian = bundle("nb");

        for (String part : List.of(".what", ".fix")) {
            String key = problem.name() + part;
            assertThat(english.getProperty(key)).as("en " + key).isNotBlank();
            assertThat(norwegian.getProperty(key)).as("nb " + key).isNotBlank();
            assertThat(placeholders(norwegian.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void textsAreForProblemsThatExist() throws IOException {
        List<String> keys = Arrays.stream(CourseProblem.values())
                .flatMap(problem -> Stream.of(problem.name() + ".what", problem.name() + ".fix"))
                .toList();

        assertThat(bundle("en").stringPropertyNames()).hasSameElementsAs(keys);
        assertThat(bundle("nb").stringPropertyNames()).hasSameElementsAs(keys);
    }

    @Test
    void textsKeepTheHouseStyle() throws IOException {
        for (String language : List.of("en", "nb", "nn")) {
            Properties texts = bundle(language);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key).replace("![", "["))
                        .as(key)
                        .doesNotEndWith(".")
                        .doesNotContain("!", "please", "invalid", "ugyldig", "vennligst");
            }
        }
    }

    private static String placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                CourseReader.class.getResourceAsStream("problems_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
