package no.kurspakker.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Path PAGE = Path.of("..", "docs", "vocabulary.md");

    @Test
    void everyWordStandsOnThePageOfPublishedSpellingsAndNoOther() throws IOException {
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [A-Z0-9_]+ \\|.*"))
                .toList();

        assertThat(Vocabulary.terms())
                .extracting(VocabularyTest::row)
                .containsExactlyElementsOf(page);
    }

    private static String row(Term term) {
        List<String> texts = List.copyOf(term.display().texts().values());
        return "| " + ((Enum<?>) term).name() + " | " + term.id() + " | "
                + String.join(" | ", texts) + " |";
    }

    @Test
    void noIdStandsForTwoWords() {
        assertThat(Vocabulary.terms()).extracting(Term::id).doesNotHaveDuplicates();
        assertThat(Vocabulary.term(CourseVerb.COMPLETED.id())).contains(CourseVerb.COMPLETED);
    }

    @Test
    void everyWordHasItsTextInThreeLanguages() {
        for (Term term : Vocabulary.terms()) {
            assertThat(term.display().texts()).containsOnlyKeys("nb", "nn", "en");
        }
    }
}
