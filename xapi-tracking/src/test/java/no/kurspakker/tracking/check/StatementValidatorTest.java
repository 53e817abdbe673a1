package no.kurspakker.tracking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.Fixtures;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.Edit;
import no.kurspakker.tracking.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StatementValidatorTest {

    private static final StatementValidator IN_1_0_3 = new StatementValidator(XapiVersion.V1_0_3);
    private static final StatementValidator IN_2_0 = new StatementValidator(XapiVersion.V2_0);

    @Test
    void statementWithEveryPropertyHasNoFault() {
        assertThat(IN_1_0_3.validate(Fixtures.full103())).isEmpty();
        assertThat(IN_2_0.validate(Fixtures.full103())).isEmpty();
        assertThat(IN_2_0.validate(Fixtures.full20())).isEmpty();
    }

    @Test
    void propertiesOfTwoAreUnknownInOne() {
        JsonValue statement =
                Edit.at(Fixtures.full20(), "version", Optional.of(JsonReader.read("\"1.0.0\"")));

        assertThat(IN_1_0_3.validate(statement))
                .extracting(Fault::sentence)
                .containsExactly(
                        "context.contextAgents: is not a property of this object",
                        "context.contextGroups: is not a property of this object");
    }

    /** One row is one change of a good statement and the one fault it must give, and no other. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(
            resources = "/statements/faults-1.0.3.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void changeGivesItsFaultAndNoOther(String path, String value, String sentence, String section) {
        JsonValue statement = changed(Fixtures.full103(), path, value);

        List<Fault> faults = IN_1_0_3.validate(statement);

        assertThat(faults).extracting(Fault::sentence).containsExactly(sentence);
        assertThat(faults.get(0).toString()).endsWith("(xAPI 1.0.3, Part Two " + section + ")");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(
            resources = "/statements/faults-2.0.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void changeGivesItsFaultInTwo(String path, String value, String sentence, String section) {
        JsonValue statement = changed(Fixtures.full20(), path, value);

        List<Fault> faults = IN_2_0.validate(statement);

        assertThat(faults).extracting(Fault::sentence).containsExactly(sentence);
        assertThat(faults.get(0).toString()).endsWith("(xAPI 2.0 " + section + ")");
    }

    private static JsonValue changed(JsonValue statement, String path, String value) {
        return Edit.at(
                statement,
                path,
                value.equals("-") ? Optional.empty() : Optional.of(JsonReader.read(value)));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        JsonValue statement = JsonReader.read(
                "{\"actor\":{\"mbox\":\"bob\"},\"verb\":{\"id\":\"did\"},\"extra\":1}");

        assertThat(IN_1_0_3.validate(statement))
                .extracting(Fault::sentence)
                .containsExactly(
                        "extra: is not a property of this object",
                        "actor.mbox: \"bob\" is not a mailto IRI",
                        "verb.id: \"did\" is not an IRI",
                        "object: is missing");
    }

    @Test
    void whatIsNoObjectIsNoStatement() {
        assertThat(IN_1_0_3.validate(JsonReader.read("[]")))
                .extracting(Fault::sentence)
                .containsExactly("statement: an array is not an object");
    }

    @Test
    void countlessFaultsDoNotFillTheMemory() {
        StringBuilder text = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 100_000; i++) {
            text.append(",\"").append(i).append("\":null");
        }

        assertThat(IN_1_0_3.validate(JsonReader.read(text.append('}').toString())))
                .hasSize(1_000);
    }
}
