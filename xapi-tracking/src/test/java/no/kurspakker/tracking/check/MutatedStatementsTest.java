package no.kurspakker.tracking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.kurspakker.tracking.Fixtures;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.Reading;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;
import no.kurspakker.tracking.value.Mutation;
import org.junit.jupiter.api.Test;

/** Ten thousand spoiled statements: none may throw, and each refusal names a property. */
class MutatedStatementsTest {

    private static final int STATEMENTS = 10_000;
    private static final Set<String> OUTERMOST = Set.of(
            "statement",
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");

    @Test
    void noSpoiledStatementThrowsAndEachRefusalNamesAProperty() {
        JsonObject full103 = Fixtures.full103();
        JsonObject full20 = Fixtures.full20();
        int refused = 0;
        for (int seed = 0; seed < STATEMENTS; seed++) {
            XapiVersion version = seed % 2 == 0 ? XapiVersion.V1_0_3 : XapiVersion.V2_0;
            JsonObject good = seed % 3 == 0 ? full20 : full103;
            Mutation mutation = new Mutation(seed);
            JsonValue spoiled = mutation.spoil(seed % 5 == 0 ? mutation.spoil(good) : good);

            Reading<Statement> strict = StatementReader.strict(version).read(spoiled);
            StatementReader.keepingUnknown(version).read(spoiled);

            refused += strict.faults().isEmpty() ? 0 : 1;
            strict.faults().forEach(fault -> assertNamesAProperty(fault, spoiled));
            strict.value().ifPresent(MutatedStatementsTest::assertSurvivesWriting);
        }
        assertThat(refused).isGreaterThan(STATEMENTS / 2);
    }

    private static void assertNamesAProperty(Fault fault, JsonValue json) {
        String first = fault.property().split("[.\\[]", 2)[0];
        boolean isNamed = OUTERMOST.contains(first)
                || (json instanceof JsonObject object
                        && begins(object.members(), fault.property()));
        assertThat(isNamed).as(fault.toString()).isTrue();
        assertThat(fault.what()).isNotBlank();
    }

    private static boolean begins(List<JsonMember> members, String property) {
        return members.stream().anyMatch(member -> property.startsWith(Quote.step(member.name())));
    }

    /** The typed view alone, without the JSON it came from, is a good statement too. */
    private static void assertSurvivesWriting(Statement statement) {
        Statement typed = new Statement(
                statement.id(),
                statement.actor(),
                statement.verb(),
                statement.object(),
                statement.result(),
                statement.context(),
                statement.timestamp(),
                statement.stored(),
                statement.authority(),
                statement.version(),
                statement.attachments(),
                java.util.Optional.empty());
        byte[] text = StatementWriter.write(typed);
        assertThat(StatementReader.strict(XapiVersion.V2_0).read(text).faults()).isEmpty();
    }

    @Test
    void noSpoiledTextThrowsAndEachRefusalNamesAProperty() {
        Random random = new Random(4);
        byte[] good = JsonWriter.write(Fixtures.full103());
        StatementReader reader = StatementReader.strict(XapiVersion.V1_0_3);
        for (int i = 0; i < STATEMENTS; i++) {
            byte[] text = good.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                text[random.nextInt(text.length)] = (byte) random.nextInt(256);
            }
            for (Fault fault : reader.read(text).faults()) {
                assertThat(fault.property()).isNotBlank();
            }
        }
        assertThat(reader.read("".getBytes(StandardCharsets.UTF_8)).faults()).hasSize(1);
    }
}
