package no.kurspakker.portal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.PlacedStatement;
import no.kurspakker.portal.store.Placement;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.StatementRevision;
import no.kurspakker.portal.store.UuidText;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the lines that {@link LineExport} writes: statements keep their ids, authorities and times of storage. What is there already is
 * left out, so an import that was cut off is run again.
 */
public final class LineImport {

    private static final SqlFile SQL = SqlFile.of(LineImport.class, "transfer.sql");
    private static final int AT_ONCE = 200;

    private final Database database;
    private final BiConsumer<Long, String> refusals;
    private final List<Waiting> waiting = new ArrayList<>();
    private Transferred total = Transferred.NOTHING;

    private LineImport(Database database, BiConsumer<Long, String> refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    private record Waiting(long line, PlacedStatement statement) {}

    /**
     * {@return how much was taken in}
     *
     * @param refusals told of each line that cannot be taken in: its number and why
     * @throws IOException if {@code from} cannot be read
     */
    public static Transferred read(
            Database database, InputStream from, BiConsumer<Long, String> refusals)
            throws IOException {
        LineImport run = new LineImport(database, refusals);
        LongLines lines = new LongLines(from);
        Optional<byte[]> line = lines.next();
        while (line.isPresent()) {
            run.take(lines.number(), line.get());
            line = lines.next();
        }
        run.flush();
        return run.total;
    }

    private void take(long number, byte[] line) {
        try {
            if (!(JsonReader.read(line) instanceof JsonObject object)) {
                throw new LineException("the line is no JSON object");
            }
            if (object.members().size() == 1) {
                flush();
                other(object.members().get(0).name(), object.members().get(0).value());
            } else {
                waiting.add(new Waiting(number, statement(object)));
            }
        } catch (MalformedJsonException malformed) {
            refuse(number, malformed.getMessage());
        } catch (LineException | IllegalArgumentException wrong) {
            refuse(number, wrong.getMessage());
        }
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void refuse(long number, @Nullable String why) {
        refusals.accept(number, String.valueOf(why));
        add(new Transferred(0, 0, 0, 0, 1));
    }

    private void add(Transferred more) {
        total = total.plus(more);
    }

    private static PlacedStatement statement(JsonObject line) {
        long seq = MicrosText.parse(DocumentLine.text(line, "stored"));
        boolean isLater =
                line.string("version").filter(text -> text.startsWith("2.")).isPresent();
        List<Fault> faults = new StatementValidator(isLater ? XapiVersion.V2_0 : XapiVersion.V1_0_3)
                .validate(line);
        if (!faults.isEmpty()) {
            throw new LineException(faults.get(0).sentence());
        }
        if (line.string("id").isEmpty()) {
            throw new LineException("the property id is missing");
        }
        return new PlacedStatement(seq, NewStatement.ofStored(line.without("stored")));
    }

    /** A batch in which one statement conflicts with what is there is taken in without that one. */
    private void flush() {
        List<Waiting> batch = List.copyOf(waiting);
        waiting.clear();
        if (batch.isEmpty()) {
            return;
        }
        List<Placement> placements =
                database.place(batch.stream().map(Waiting::statement).toList());
        for (int i = 0; i < placements.size(); i++) {
            switch (placements.get(i)) {
                case STORED -> add(new Transferred(1, 0, 0, 0, 0));
                case THERE_ALREADY -> add(new Transferred(0, 0, 0, 1, 0));
                case CONFLICT ->
                    refuse(
                            batch.get(i).line(),
                            "a statement with this id is there already, with other content");
            }
        }
    }

    private void other(String kind, JsonValue value) {
        switch (kind) {
            case "voided" -> {
                if (!(value instanceof JsonString id)
                        || UuidText.parse(id.value()).isEmpty()) {
                    throw new LineException("voided is no id of a statement");
                }
                byte[] key = Key.of(UuidText.parse(id.value()).orElseThrow()).bytes();
                database.write(handle -> {
                    int changed = handle.execute(SQL.get("void"), (Object) key);
                    if (changed > 0) {
                        StatementRevision.makeReportsAnew(handle);
                    }
                    return changed;
                });
            }
            case "attachment" -> {
                boolean isNew = database.write(handle -> attachment(handle, object(value)));
                add(new Transferred(0, isNew ? 1 : 0, 0, isNew ? 0 : 1, 0));
            }
            case "document" -> {
                boolean isNew = database.write(handle -> DocumentLine.write(handle, object(value)));
                add(new Transferred(0, 0, isNew ? 1 : 0, isNew ? 0 : 1, 0));
            }
            default -> throw new LineException("\"" + kind + "\" is not known here");
        }
    }

    private static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new LineException("the value is no JSON object");
    }

    private static boolean attachment(Handle handle, JsonObject line) {
        byte[] content = Base64.getDecoder().decode(DocumentLine.text(line, "content"));
        String sum = DocumentLine.text(line, "sha2");
        if (!ShaSum.isOf(sum, content)) {
            throw new LineException("the content has not the sum " + sum);
        }
        return handle.execute(
                        SQL.get("put-attachment"),
                        sum,
                        DocumentLine.text(line, "contentType"),
                        content)
                > 0;
    }
}
