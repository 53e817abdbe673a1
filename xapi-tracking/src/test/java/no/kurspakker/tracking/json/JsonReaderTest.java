package no.kurspakker.tracking.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Statements read without what describes verb and object in words. */
class JsonReaderTest {

    private static final String STATEMENT = """
            {"verb": {"id": "urn:v", "display": {"nb": "leste", "nn": ["a", {"b": 1}]}},
             "object": {"id": "urn:o", "definition": {"name": {"nb": "Kapittel"}}, "objectType": "Activity"},
             "definition": {"display": 1},
             "context": {"contextActivities": {"grouping": [{"id": "urn:g", "definition": {"name": {"nb": "Gruppe"}}}]},
                         "extensions": {"urn:x": {"display": {"definition": 2}}}}}
            """;

    private static final String PLAIN =
            "{\"verb\":{\"id\":\"urn:v\"},\"object\":{\"id\":\"urn:o\",\"objectType\":\"Activity\"},"
                    + "\"definition\":{},"
                    + "\"context\":{\"contextActivities\":{\"grouping\":[{\"id\":\"urn:g\","
                    + "\"definition\":{\"name\":{\"nb\":\"Gruppe\"}}}]},"
                    + "\"extensions\":{\"urn:x\":{\"display\":{\"definition\":2}}}}}";

    @Test
    void onlyWordsOfVerbAndObjectAreLeftOut() {
        assertThat(JsonWriter.text(JsonReader.readWithoutWords(STATEMENT))).isEqualTo(PLAIN);
        assertThat(JsonWriter.text(
                        JsonReader.readWithoutWords(STATEMENT.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(PLAIN);
        assertThat(JsonWriter.text(JsonReader.read(STATEMENT)))
                .contains("leste", "Kapittel", "Gruppe");
    }

    @Test
    void whatIsPassedOverHasToBeJsonAllTheSame() {
        assertThatThrownBy(() -> JsonReader.readWithoutWords("{\"verb\":{\"display\":{\"nb\":}}}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("is not JSON");
    }
}
