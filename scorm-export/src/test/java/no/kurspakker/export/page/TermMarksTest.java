package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.course.GlossaryTerm;
import org.junit.jupiter.api.Test;

class TermMarksTest {

    private final TermMarks marks =
            new TermMarks(Stream.of("høring", "KS", "fylkeskommune (FK)", "aktør")
                    .map(term -> new GlossaryTerm(term, "explained", Pages.PLACE))
                    .toList());

    @Test
    void firstMentionIsFoundWithEndingAndCapital() {
        assertThat(words("Høringen er åpen for aktører.")).containsExactly("Høringen", "aktører");
    }

    @Test
    void laterMentionsAreLeftAlone() {
        assertThat(words("en høring og en høring")).containsExactly("høring");
        assertThat(words("enda en høring")).isEmpty();
    }

    @Test
    void abbreviationsAreTakenAsTheyStand() {
        assertThat(words("i praksis, aks og ks")).isEmpty();
        assertThat(words("KS sier")).containsExactly("KS");
    }

    @Test
    void aTermWithAShortFormStandsAsEither() {
        assertThat(words("Trøndelag FK")).containsExactly("FK");
    }

    @Test
    void partsOfLongerWordsAreNoTerms() {
        assertThat(words("høringsbrev, gjenhøring og høring-test")).isEmpty();
    }

    private List<String> words(String text) {
        return marks.first(text).stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    }
}
