package no.kurspakker.portal.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import org.jdbi.v3.core.Handle;

/** State and profiles as lines. Whose they are is known by half a SHA-256 sum only, so that is what stands there. */
final class DocumentLine {

    private static final SqlFile SQL = SqlFile.of(DocumentLine.class, "transfer.sql");
    private static final List<String> RESOURCES =
            List.of("state", "activity-profile", "agent-profile");

    private DocumentLine() {}

    static JsonObject read(ResultSet row) throws SQLException {
        HexFormat hex = HexFormat.of();
        return new JsonObjectBuilder()
                .put("resource", RESOURCES.get(row.getInt("resource") - 1))
                .put("activityId", row.getString("activity_iri"))
                .put("activity", hex.formatHex(row.getBytes("activity")))
                .put("agent", hex.formatHex(row.getBytes("agent")))
                .put("registration", hex.formatHex(row.getBytes("registration")))
                .put("id", row.getString("id"))
                .put("contentType", row.getString("content_type"))
                .put("etag", row.getString("etag"))
                .put("updated", Micros.text(row.getLong("updated")))
                .put("content", Base64.getEncoder().encodeToString(row.getBytes("content")))
                .build();
    }

    /** {@return whether it was put in: what is there already and is not older stays} */
    static boolean write(Handle handle, JsonObject document) {
        HexFormat hex = HexFormat.of();
        return handle.execute(
                        SQL.get("put-document"),
                        RESOURCES.indexOf(text(document, "resource")) + 1,
                        hex.parseHex(text(document, "activity")),
                        hex.parseHex(text(document, "agent")),
                        hex.parseHex(text(document, "registration")),
                        text(document, "id"),
                        text(document, "activityId"),
                        text(document, "contentType"),
                        text(document, "etag"),
                        MicrosText.parse(text(document, "updated")),
                        Base64.getDecoder().decode(text(document, "content")))
                > 0;
    }

    /** @throws LineException if a property is missing */
    static String text(JsonObject object, String name) {
        return object.string(name)
                .orElseThrow(() -> new LineException("the property " + name + " is missing"));
    }
}
