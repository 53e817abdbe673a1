package no.kurspakker.export.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.SampleCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayFileTest {

    private static final Course COURSE = SampleCourse.withLearners(RelayFiles.LEARNERS);
    private static final String GOOD = RelayFiles.of(COURSE.id().value());

    private final Path file;

    RelayFileTest(@TempDir Path folder) {
        this.file = folder.resolve("relay.json");
    }

    private Checked<Relay> read(String text) throws IOException {
        return RelayFile.read(Files.writeString(file, text), COURSE);
    }

    @Test
    void everythingIsTakenFromTheFileButTheAccounts() throws IOException {
        assertThat(read(GOOD).value()).contains(RelayFiles.relay());
    }

    @Test
    void textFormShowsNeitherKeyNorSecret() {
        assertThat(RelayFiles.relay().toString())
                .contains(RelayFiles.ADDRESS)
                .doesNotContain(RelayFiles.KEY, RelayFiles.SECRET);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("[]", List.of(RelayProblem.RELAY_NOT_JSON)),
                Arguments.of("", List.of(RelayProblem.RELAY_NOT_JSON)),
                Arguments.of(GOOD + "x", List.of(RelayProblem.RELAY_NOT_JSON)),
                Arguments.of(GOOD.replace(": 1", ": 2"), List.of(RelayProblem.RELAY_SCHEMA_OTHER)),
                Arguments.of(
                        GOOD.replace("\"key\"", "\"kee\""),
                        List.of(RelayProblem.RELAY_NAME_MISSING, RelayProblem.RELAY_NAME_UNKNOWN)),
                Arguments.of(
                        GOOD.replace(RelayFiles.SECRET, "too short"),
                        List.of(RelayProblem.RELAY_VALUE_FORM)),
                Arguments.of(
                        GOOD.replace("\"" + RelayFiles.KEY + "\"", "12345678"),
                        List.of(RelayProblem.RELAY_VALUE_FORM)),
                Arguments.of(
                        GOOD.replace("ventiler", "pumper"),
                        List.of(RelayProblem.RELAY_OTHER_COURSE)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsToldAtTheFileAndNothingElseIs(String text, List<RelayProblem> expected)
            throws IOException {
        Checked<Relay> outcome = read(text);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(expected);
        assertThat(outcome.problems())
                .allSatisfy(problem -> assertThat(problem.place().file())
                        .isEqualTo(file.toAbsolutePath().toString()));
        assertThat(outcome.problems().stream().map(ProblemText.in(Locale.ENGLISH)::format))
                .noneMatch(told -> told.contains(RelayFiles.SECRET) || told.contains("too short"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org/relay/statements",
                "https://portal.example.org:8443/relay/",
                "http://localhost:8080/relay",
                "http://127.0.0.1:8080/relay",
                "http://[::1]:8080/relay"
            })
    void addressIsHttpsOrOnThisMachine(String address) throws IOException {
        assertThat(read(GOOD.replace(RelayFiles.ADDRESS, address)).value())
                .map(relay -> relay.address().toString())
                .contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example.org/relay",
                "http://localhost.example.org/relay",
                "https://portal.example.org",
                "https://user:word@portal.example.org/relay",
                "https://portal.example.org/relay?key=1",
                "https://portal.example.org/relay#x",
                "https://portal.example.org/relay; script-src *",
                "https://portal.example.org/' onload='",
                "ftp://portal.example.org/relay",
                "https:///relay",
                "//portal.example.org/relay"
            })
    void otherAddressesAreRefused(String address) throws IOException {
        assertThat(read(GOOD.replace(RelayFiles.ADDRESS, address)).problems())
                .extracting(Problem::code)
                .containsExactly(RelayProblem.RELAY_ADDRESS_FORM);
    }

    @Test
    void courseMustSayWhatAccountsItsLearnersHave() throws IOException {
        Checked<Relay> outcome =
                RelayFile.read(Files.writeString(file, GOOD), SampleCourse.small());

        assertThat(outcome.problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("LEARNERS_MISSING course.yaml:1:1");
    }

    @ParameterizedTest
    @CsvSource({"en", "nb", "nn"})
    void everyProblemHasWordsAndThereAreNoOthers(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                RelayProblem.RELAY_NOT_JSON.bundle(), Locale.forLanguageTag(language));

        assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
        assertThat(texts.keySet()).hasSize(2 * RelayProblem.values().length);
        assertThat(Stream.of(RelayProblem.values())
                        .flatMap(code -> Stream.of(code.name() + ".what", code.name() + ".fix")))
                .allSatisfy(key -> assertThat(texts.getString(key)).doesNotEndWith("."));
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = Set.copyOf(
                Stream.of(RelayProblem.values()).map(RelayProblem::id).toList());

        assertThat(ids).hasSameSizeAs(RelayProblem.values());
    }
}
