package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceTextTest {

    private static final Path RESOURCES = Path.of("src/main/resources/no/kurspakker/export/page");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final String PLAYER = "player.";

    private static Map<String, String> words(String language) throws IOException {
        Properties properties = new Properties();
        Path file = RESOURCES.resolve("interface_" + language + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(InterfaceTextTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void everyLanguageSaysTheSameWithTheSamePlaceholders(String language) throws IOException {
        Map<String, String> bokmal = words("nb");
        Map<String, String> other = words(language);

        assertThat(other.keySet()).isEqualTo(bokmal.keySet());
        assertThat(other).allSatisfy((key, text) -> {
            assertThat(text).isNotBlank();
            assertThat(placeholders(text))
                    .as(key)
                    .isEqualTo(placeholders(bokmal.getOrDefault(key, "")));
        });
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String pages = sources("src/main/java", ".java") + sources("src/main/jte", ".jte");
        String player = sources("src/main/player", ".ts");

        assertThat(words("nb").keySet())
                .allMatch(key -> key.startsWith(PLAYER)
                        ? player.contains("'" + key.substring(PLAYER.length()) + "'")
                        : pages.contains("\"" + key + "\"")
                                // Made of a kind of unit: "mark." + kind.
                                || pages.contains("\"" + key.replaceFirst("[^.]+$", "") + "\" + "));
    }

    @ParameterizedTest
    @CsvSource({"nb, Innhold", "no, Innhold", "nn-NO, Innhald", "en-GB, Contents", "se, Contents"})
    void languageOfTheCourseChoosesTheWords(String language, String contents) {
        assertThat(InterfaceText.in(new LanguageTag(language)).text("contents"))
                .isEqualTo(contents);
    }

    @Test
    void thePlayerGetsItsOwnWordsAndNoOthers() {
        Map<String, String> texts = InterfaceText.in(new LanguageTag("nb")).player();

        assertThat(texts).containsKeys("retry", "progress").doesNotContainKeys("skip", "contents");
        assertThat(List.copyOf(texts.keySet())).isSorted();
    }
}
