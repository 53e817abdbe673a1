package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Text;
import org.junit.jupiter.api.Test;

class InteractionNamesTest {

    @Test
    void namesAreTheWordsInAscii() {
        InteractionNames names = names(2, "Å tale innbyggernes sak!", "«?»");

        assertThat(names.name(0)).isEqualTo("a_tale_innbyggernes_sak");
        assertThat(names.name(1)).isEqualTo("x");
    }

    @Test
    void equalBeginningsAreTold() {
        String words = "the same long beginning of two different choices ";

        InteractionNames names = names(2, words + "one", words + "two", words + "three");

        assertThat(List.of(names.name(0), names.name(1), names.name(2))).doesNotHaveDuplicates();
    }

    @Test
    void aWholeResponseFitsInScorm12() {
        for (int pairs = 2; pairs <= 25; pairs++) {
            String[] texts = IntStream.range(0, pairs)
                    .mapToObj(n -> "many words that are all alike " + n)
                    .toArray(String[]::new);
            InteractionNames names = names(2 * pairs, texts);

            String response = IntStream.range(0, pairs)
                    .mapToObj(n -> names.name(n) + "." + names.name(n))
                    .reduce((one, other) -> one + "," + other)
                    .orElseThrow();

            assertThat(response).hasSizeLessThanOrEqualTo(255).matches("[a-z0-9_.,]+");
        }
    }

    private static InteractionNames names(int inResponse, String... texts) {
        List<List<Inline>> all = List.of(texts).stream()
                .map(text -> List.<Inline>of(new Text(text)))
                .toList();
        return InteractionNames.of(all, inResponse);
    }
}
