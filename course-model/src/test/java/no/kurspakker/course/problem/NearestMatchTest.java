package no.kurspakker.course.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestMatchTest {

    private static final List<String> FORMATS = List.of("scorm12", "scorm2004", "web");

    @Test
    void swappedNeighboursAndAMissingLetterAreForgiven() {
        assertThat(NearestMatch.of("scrom12", FORMATS)).contains("scorm12");
        assertThat(NearestMatch.of("scorm204", FORMATS)).contains("scorm2004");
        assertThat(NearestMatch.of("WEB", FORMATS)).contains("web");
    }

    @Test
    void whatResemblesNothingHasNoMatch() {
        assertThat(NearestMatch.of("pdf", FORMATS)).isEmpty();
        assertThat(NearestMatch.of("", FORMATS)).isEmpty();
        assertThat(NearestMatch.of("x".repeat(100_000), FORMATS)).isEmpty();
    }
}
