package no.kurspakker.export.page.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "nn"})
    void everyProblemHasItsTextsAndNoTextIsLeftOver(String language) {
        Set<String> keys = Stream.of(PageProblem.values())
                .flatMap(problem -> Stream.of(problem.name() + ".what", problem.name() + ".fix"))
                .collect(Collectors.toSet());

        ResourceBundle texts = ResourceBundle.getBundle(
                PageProblem.ID_RESERVED.bundle(), Locale.forLanguageTag(language));
        assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
        assertThat(texts.keySet()).isEqualTo(keys);
    }

    @Test
    void idsAreOfTheAreaOfPackagesAndUnique() {
        assertThat(Stream.of(PageProblem.values()).map(ProblemCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("PKG-1\\d\\d"));
    }
}
