package no.kurspakker.tracking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.kurspakker.tracking.Fixtures;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.Edit;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementEquivalenceTest {

    private static final JsonObject GOOD = Fixtures.full103();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stored|\"2027-01-01T00:00:00Z\"",
                "authority|-",
                "version|-",
                "timestamp|\"2026-03-01T11:00:00.123Z\"",
                "timestamp|-",
                "verb.display|{\"en\":\"answered\"}",
                "object.definition|-",
                "object.objectType|-",
                "context.contextActivities.category|[{\"id\":\"https://w3id.org/xapi/cmi5\"}]",
                "context.contextActivities.other|-",
                "result.score.max|2",
                "result.duration|\"PT1M30.259S\"",
            })
    void whatAnLrsMayChangeMakesNoOtherStatement(String path, String value) {
        assertThat(StatementEquivalence.isSame(GOOD, changed(path, value))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "timestamp|\"2026-03-01T12:00:00.123Z\"",
                "verb.id|\"http://adlnet.gov/expapi/verbs/passed\"",
                "result.success|false",
                "result.score.max|3",
                "result.duration|\"PT90.25S\"",
                "result.extensions|{}",
                "context.registration|-",
                "actor.account.name|\"g-5037-3\"",
            })
    void whatAnLrsMayNotChangeMakesAnother(String path, String value) {
        assertThat(StatementEquivalence.isSame(GOOD, changed(path, value))).isFalse();
    }

    private static JsonObject changed(String path, String value) {
        return (JsonObject) Edit.at(
                GOOD,
                path,
                value.equals("-") ? Optional.empty() : Optional.of(JsonReader.read(value)));
    }
}
