package no.kurspakker.portal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cmi5DemandsTest {

    private static final String GOOD = """
            {"verb": {"id": "http://adlnet.gov/expapi/verbs/completed"},
             "result": {"completion": true, "duration": "PT1M"},
             "context": {"registration": "6f2b1b9c-8d4d-4b57-9d52-6a3e0d9c1d11",
              "contextActivities": {
               "grouping": [{"id": "https://example.org/course"}],
               "category": [{"id": "https://w3id.org/xapi/cmi5/context/categories/cmi5"},
                {"id": "https://w3id.org/xapi/cmi5/context/categories/moveon"}]},
              "extensions": {"https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s"}}}
            """;

    private static JsonObject statement(String json) {
        return (JsonObject) JsonReader.read(json);
    }

    @Test
    void aStatementAsCmi5WantsItMeetsNoObjection() {
        assertThat(Cmi5Demands.objections(statement(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "extensions/sessionid | x/other | cmi5 9.6.3.1: context.extensions has no sessionid",
                "\"registration\" | \"other\" | cmi5 9.6.1: context.registration is missing",
                "\"grouping\" | \"parent\" | cmi5 10.2.1: the activities of the contextTemplate are missing",
                "\"completion\": true | \"completion\": false | cmi5 9.5.3: completed without result.completion = true",
                "categories/moveon | categories/other | cmi5 9.6.2.2: completed without the category moveon",
                "\"duration\" | \"other\" | cmi5 9.5.4.1: completed without result.duration",
            })
    void whatIsMissingIsNamedWithItsSection(String good, String bad, String objection) {
        assertThat(GOOD).contains(good);
        assertThat(Cmi5Demands.objections(statement(GOOD.replace(good, bad))))
                .containsExactly(objection);
    }

    @Test
    void statementsThatCmi5DoesNotDefineAreFree() {
        String free = GOOD.replace("categories/cmi5", "categories/other").replace("true", "false");

        assertThat(Cmi5Demands.objections(statement(free))).isEmpty();
    }
}
