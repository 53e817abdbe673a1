package no.kurspakker.export.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of problem is provoked by a package, alone, and has words in each language. */
class PackageProblemTest {

    private static final Map<PackageProblem, Provocation> PROVOCATIONS =
            new EnumMap<>(Provocations.ALL);

    @ParameterizedTest
    @EnumSource
    void isFoundAtItsPlaceAndNothingElseIs(PackageProblem code) throws Exception {
        assertThat(PROVOCATIONS).as("packages that provoke a problem").containsKey(code);
        Provocation provocation = requireNonNull(PROVOCATIONS.get(code));

        List<Problem> problems = provocation.problems();

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).place()).hasToString(provocation.place());
        assertThat(ProblemText.in(Locale.ENGLISH).what(problems.get(0)))
                .contains(provocation.quoted());
    }

    @Test
    void stateThatIsTooLongSaysHowMuchToTakeOut() throws Exception {
        Provocation provocation = requireNonNull(PROVOCATIONS.get(PackageProblem.STATE_TOO_LONG));

        assertThat(ProblemText.in(Locale.ENGLISH).fix(provocation.problems().get(0)))
                .contains("at least 1,");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsInEachLanguage(PackageProblem code) {
        for (String language : List.of("en", "nb", "nn")) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(code.bundle(), Locale.forLanguageTag(language));
            assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
            for (String part : List.of("what", "fix")) {
                assertThat(texts.getString(code.name() + "." + part))
                        .doesNotEndWith(".")
                        .doesNotContain("!", "please", "invalid");
            }
        }
    }

    @Test
    void bundlesHoldNothingElse() {
        for (String language : List.of("en", "nb", "nn")) {
            Set<String> keys = ResourceBundle.getBundle(
                            PackageProblem.MANIFEST_MISSING.bundle(),
                            Locale.forLanguageTag(language))
                    .keySet();
            assertThat(keys).hasSize(2 * PackageProblem.values().length);
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(PackageProblem.values()).extracting(PackageProblem::id).doesNotHaveDuplicates();
    }
}
