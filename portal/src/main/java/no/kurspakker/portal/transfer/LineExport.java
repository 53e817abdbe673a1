package no.kurspakker.portal.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import org.jdbi.v3.core.Handle;

/**
 * Writes everything that belongs to the LRS as lines of JSON, as it was at one moment, while the portal runs.
 *
 * <p>A line is a statement as it was received, with {@code stored} and {@code authority}, in the order of storage; or an object with one
 * member: {@code attachment}, {@code document}, or {@code voided} (the id of a statement whose voiding statement is gone).
 */
public final class LineExport {

    private static final SqlFile SQL = SqlFile.of(LineExport.class, "transfer.sql");
    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final Writer out;

    private LineExport(Handle handle, Writer out) {
        this.handle = handle;
        this.out = out;
    }

    /**
     * {@return how much was written}
     *
     * @throws IOException if {@code to} cannot be written
     */
    public static Transferred write(Database database, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            Transferred written = database.snapshot(handle -> new LineExport(handle, out).all());
            out.flush();
            return written;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private Transferred all() {
        long statements = statements();
        handle.createQuery(SQL.get("voided-alone"))
                .mapTo(byte[].class)
                .forEach(id -> line(new JsonObjectBuilder()
                        .put("voided", Key.of(id).uuid().toString())
                        .build()));
        return new Transferred(statements, attachments(), documents(), 0, 0);
    }

    private record Row(long seq, String payload) {}

    private long statements() {
        long count = 0;
        List<Row> page = page(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            for (Row row : page) {
                text("{\"stored\":\"" + Micros.text(row.seq()) + "\","
                        + row.payload().substring(1));
            }
            count += page.size();
            page = page(page.get(page.size() - 1).seq());
        }
        return count;
    }

    private List<Row> page(long after) {
        return handle.createQuery(SQL.get("statements"))
                .bind(0, after)
                .bind(1, AT_ONCE)
                .map((row, context) -> new Row(row.getLong("seq"), row.getString("payload")))
                .list();
    }

    private long attachments() {
        List<String> sums =
                handle.createQuery(SQL.get("attachments")).mapTo(String.class).list();
        for (String sum : sums) {
            handle.createQuery(SQL.get("attachment"))
                    .bind(0, sum)
                    .map((row, context) -> new JsonObjectBuilder()
                            .put("sha2", row.getString("sha2"))
                            .put("contentType", row.getString("content_type"))
                            .put(
                                    "content",
                                    Base64.getEncoder().encodeToString(row.getBytes("content")))
                            .build())
                    .forEach(found -> line(JsonObject.EMPTY.with("attachment", found)));
        }
        return sums.size();
    }

    private long documents() {
        long[] count = {0};
        handle.createQuery(SQL.get("documents"))
                .setFetchSize(AT_ONCE)
                .map((row, context) -> DocumentLine.read(row))
                .forEach(found -> {
                    line(JsonObject.EMPTY.with("document", found));
                    count[0]++;
                });
        return count[0];
    }

    private void line(JsonObject object) {
        text(JsonWriter.text(object));
    }

    private void text(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
