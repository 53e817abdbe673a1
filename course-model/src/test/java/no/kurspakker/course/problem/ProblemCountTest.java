package no.kurspakker.course.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemCountTest {

    @Test
    void warningsStopTheWorkOnlyWhenStrict() {
        assertThat(new ProblemCount(0, 1).stops(false)).isFalse();
        assertThat(new ProblemCount(0, 1).stops(true)).isTrue();
        assertThat(new ProblemCount(1, 0).stops(false)).isTrue();
        assertThat(new ProblemCount(0, 0).stops(true)).isFalse();
    }

    @Test
    void oneIsNotSpelledAsMany() {
        ProblemCount count = new ProblemCount(1, 2);

        assertThat(count.text(Locale.ENGLISH)).isEqualTo("1 error, 2 warnings");
        assertThat(count.text(Locale.forLanguageTag("nb"))).isEqualTo("1 feil, 2 advarsler");
        assertThat(count.text(Locale.forLanguageTag("nn"))).isEqualTo("1 feil, 2 åtvaringar");
    }
}
