package no.kurspakker.tracking.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.Fixtures;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.ComponentList;
import no.kurspakker.tracking.statement.Group;
import no.kurspakker.tracking.statement.Interaction;
import no.kurspakker.tracking.statement.MboxSha1sum;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.SubStatement;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

    private static final StatementReader READER = StatementReader.strict(XapiVersion.V1_0_3);
    private static final String SHORT = "{\"actor\":{\"mbox\":\"mailto:a@b.no\"},"
            + "\"verb\":{\"id\":\"https://b.no/did\"},\"object\":{\"id\":\"https://b.no/it\"}%s}";

    @Test
    void everyPropertyOfTheTypedViewIsRead() {
        Statement statement = READER.read(Fixtures.full103()).orElseThrow();

        Group actor = (Group) statement.actor();
        assertThat(actor.identifier())
                .contains(new Account(new Iri("https://laering.example.no/"), "g-5037-2"));
        assertThat(actor.members()).hasSize(3);
        assertThat(actor.members().get(1))
                .isEqualTo(Agent.of(new MboxSha1sum("0123456789abcdef0123456789abcdef01234567")));
        Interaction interaction = ((Activity) statement.object())
                .definition()
                .orElseThrow()
                .interaction()
                .orElseThrow();
        assertThat(interaction.components())
                .containsOnlyKeys(ComponentList.SOURCE, ComponentList.TARGET);
        assertThat(statement.result().orElseThrow().score().orElseThrow().max())
                .contains(new BigDecimal("2.0"));
        assertThat(statement.result().orElseThrow().duration().orElseThrow().toDuration())
                .isEqualTo(Duration.ofMillis(90_250));
        assertThat(statement.timestamp()).contains(Instant.parse("2026-03-01T11:00:00.123Z"));
        assertThat(statement.context().orElseThrow().contextActivities().category())
                .hasSize(1);
        assertThat(statement.attachments().get(0).length()).isEqualTo(12);
    }

    @Test
    void subStatementAndRelatedGroupsOfTwoAreRead() {
        Statement statement =
                StatementReader.strict(XapiVersion.V2_0).read(Fixtures.full20()).orElseThrow();

        assertThat(statement.object()).isInstanceOf(SubStatement.class);
        assertThat(statement.context().orElseThrow().contextAgents().get(0).relevantTypes())
                .containsExactly(new Iri("https://example.no/roles/facilitator"));
        assertThat(statement.context().orElseThrow().contextGroups()).hasSize(1);
    }

    @Test
    void writingGivesTheSameJsonAsWasRead() {
        Statement statement = READER.read(Fixtures.full103()).orElseThrow();

        assertThat(StatementWriter.json(statement)).isEqualTo(Fixtures.full103());
        assertThat(JsonReader.read(StatementWriter.write(statement))).isEqualTo(Fixtures.full103());
    }

    @Test
    void typedViewWithoutItsJsonSaysTheSame() {
        Statement statement = READER.read(Fixtures.full103()).orElseThrow();
        JsonObject written = StatementJson.write(statement);

        Statement again = READER.read(written).orElseThrow();

        assertThat(StatementJson.write(again)).isEqualTo(written);
        assertThat(written.string("timestamp")).contains("2026-03-01T11:00:00.123Z");
    }

    @Test
    void unknownPropertiesAreKeptThroughChanges() {
        StatementReader reader = StatementReader.keepingUnknown(XapiVersion.V1_0_3);
        Statement statement = reader.read(SHORT.formatted(",\"mood\":[1.50]")).orElseThrow();
        UUID id = new UUID(1, 2);

        Statement changed = statement.withId(id).withStored(Instant.EPOCH);

        assertThat(StatementWriter.text(changed))
                .contains("\"mood\":[1.50]")
                .endsWith("\"id\":\"00000000-0000-0001-0000-000000000002\","
                        + "\"stored\":\"1970-01-01T00:00:00.000Z\"}");
        assertThat(changed.id()).contains(id);
    }

    @Test
    void nameThatStandsTwiceIsRefusedWithItsProperty() {
        String text = "{\"actor\":{\"mbox\":\"mailto:a@b.no\",\"mbox\":\"mailto:c@b.no\"}}";

        assertThat(READER.read(text).faults())
                .extracting(Fault::sentence)
                .containsExactly("actor.mbox: stands twice");
    }

    @Test
    void textThatIsNotOneJsonValueInUtf8IsRefused() {
        assertRefused("{\"actor\":", "statement: is not JSON at line 1, column 10");
        assertRefused("", "statement: is empty");
        assertRefused(SHORT.formatted("") + "{}", "statement: goes on after its end");
        assertRefused("/* */ {}", "statement: is not JSON at line 1, column 1");
        assertRefused("{\"a\":\"\\ud800\"}", "a: holds half a character");
        assertRefused("{\"a\":1e99999999999}", "a: has an exponent beyond all use");
        assertRefused("[".repeat(101), "statement: is nested too deep or too long");
        assertThat(READER.read(SHORT.formatted("").getBytes(StandardCharsets.UTF_16))
                        .faults())
                .extracting(Fault::sentence)
                .containsExactly("statement: is not UTF-8");
        assertThat(READER.read(new byte[] {'"', (byte) 0xC3, '"'}).faults()).hasSize(1);
    }

    private static void assertRefused(String text, String sentence) {
        assertThat(READER.read(text).faults())
                .extracting(Fault::sentence)
                .containsExactly(sentence);
    }

    @Test
    void batchNamesTheStatementThatIsWrong() {
        String batch = "[" + SHORT.formatted("") + "," + SHORT.formatted(",\"id\":\"7\"") + ",4]";

        Reading<List<Statement>> reading = READER.readBatch(batch.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.faults())
                .extracting(Fault::sentence)
                .containsExactly(
                        "statement[1].id: \"7\" is not a UUID", "statement[2]: 4 is not an object");
    }

    @Test
    void oneStatementIsABatchToo() {
        byte[] one = SHORT.formatted("").getBytes(StandardCharsets.UTF_8);

        assertThat(READER.readBatch(one).orElseThrow()).hasSize(1);
    }

    @Test
    void prettyTextIsTheSameValue() {
        JsonObject json = Fixtures.full103().with("empty", JsonObject.EMPTY);

        String pretty = JsonWriter.pretty(json);

        assertThat(JsonReader.read(pretty)).isEqualTo(json);
        assertThat(pretty).startsWith("{\n  \"id\": \"6690e6c9").endsWith("\n}\n");
    }

    @Test
    void numbersKeepTheirDigits() {
        JsonObject json = (JsonObject) JsonReader.read("{\"a\":1.50,\"b\":1e2,\"c\":\"æ\\u0001\"}");

        assertThat(JsonWriter.text(json)).isEqualTo("{\"a\":1.50,\"b\":1e2,\"c\":\"æ\\u0001\"}");
        assertThat(json.get("c")).isEqualTo(Optional.of(new JsonString("æ\u0001")));
    }
}
