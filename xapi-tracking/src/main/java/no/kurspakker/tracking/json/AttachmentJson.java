package no.kurspakker.tracking.json;

import no.kurspakker.tracking.statement.Attachment;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Attachments between their two forms. */
final class AttachmentJson {

    private AttachmentJson() {}

    static Attachment read(JsonObject json) {
        return new Attachment(
                Members.iri(json, "usageType"),
                Members.languageMap(json, "display"),
                Members.languageMap(json, "description"),
                json.string("contentType").orElseThrow(),
                ((JsonNumber) json.get("length").orElseThrow()).decimal().longValueExact(),
                json.string("sha2").orElseThrow(),
                Members.optionalIri(json, "fileUrl"));
    }

    static JsonObject write(Attachment attachment) {
        return new JsonObjectBuilder()
                .put("usageType", attachment.usageType().value())
                .put("display", Members.json(attachment.display()))
                .putFilled("description", Members.json(attachment.description()))
                .put("contentType", attachment.contentType())
                .put("length", attachment.length())
                .put("sha2", attachment.sha2())
                .putString("fileUrl", attachment.fileUrl())
                .build();
    }
}
