package no.kurspakker.portal.report;

import java.util.Optional;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonObject;

/** What the statements of the database tell. */
final class StatementFacts {

    private StatementFacts() {}

    /** {@return the statement that was stored as {@code seq}, if it is of a form that reports know} */
    static Optional<Statement> statement(JsonObject json, long seq) {
        // Judged when it was stored.
        return StatementReader.unjudged(json)
                .map(statement -> statement.withStored(Micros.instant(seq)));
    }

    /** {@return the id of the object of a statement; empty if it has none} */
    static String object(JsonObject json) {
        return json.get("object")
                .map(object -> object instanceof JsonObject about ? about : JsonObject.EMPTY)
                .flatMap(about -> about.string("id"))
                .orElse("");
    }

    /** {@return what the statement in {@code payload} tells} */
    static Optional<ToldStatement> told(FactReader reader, String payload, long seq) {
        return statement((JsonObject) JsonReader.readWithoutWords(payload), seq).map(reader::read);
    }
}
