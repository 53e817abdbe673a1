package no.kurspakker.tracking.client;

import java.io.IOException;
import java.util.UUID;
import no.kurspakker.tracking.json.Reading;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * A statement in an outbox.
 *
 * @param record the line it has in the file
 * @param reason why it was refused; empty while it waits
 */
record OutboxEntry(Statement statement, OutboxRecord record, String reason) {

    /** @throws IllegalArgumentException if {@code statement} has no id or is not valid in any version */
    static OutboxEntry of(Statement statement) {
        UUID id = statement
                .id()
                .orElseThrow(() -> new IllegalArgumentException("a statement has no id"));
        OutboxRecord record = new OutboxRecord(
                OutboxRecord.Kind.WAITING, id.toString(), StatementWriter.text(statement));
        Reading<Statement> reading = read(record.text());
        if (reading.value().isEmpty()) {
            throw new IllegalArgumentException("not valid: " + reading.faults().get(0));
        }
        return new OutboxEntry(reading.value().get(), record, "");
    }

    static OutboxEntry of(OutboxRecord record, String file) throws IOException {
        Statement statement = read(record.text())
                .value()
                .orElseThrow(
                        () -> new IOException(file + " holds no statement under " + record.id()));
        return new OutboxEntry(statement, record, "");
    }

    private static Reading<Statement> read(String text) {
        Reading<Statement> older =
                StatementReader.keepingUnknown(XapiVersion.V1_0_3).read(text);
        return older.value().isPresent()
                ? older
                : StatementReader.keepingUnknown(XapiVersion.V2_0).read(text);
    }

    UUID id() {
        return UUID.fromString(record.id());
    }

    int bytes() {
        return record.line().length;
    }

    OutboxEntry refused(String why) {
        return new OutboxEntry(statement, record, why);
    }

    OutboxRecord refusal() {
        return new OutboxRecord(OutboxRecord.Kind.REFUSED, record.id(), reason);
    }
}
