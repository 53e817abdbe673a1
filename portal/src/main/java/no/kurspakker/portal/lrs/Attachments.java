package no.kurspakker.portal.lrs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.kurspakker.portal.store.StoredAttachment;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/** The parts behind the first of a request, held against what the statements say of them (1.0.3, Part Two 2.4.11; Part Three 1.5.2). */
final class Attachments {

    private final Map<String, StoredAttachment> bySum = new LinkedHashMap<>();

    private Attachments() {}

    /** {@return none: the request is not multipart} */
    static Attachments none() {
        return new Attachments();
    }

    static Attachments of(List<Multipart.Part> parts) {
        Attachments attachments = new Attachments();
        for (Multipart.Part part : parts) {
            String sum = part.header("X-Experience-API-Hash")
                    .orElseThrow(() ->
                            LrsRefusal.bad("an attachment has no header X-Experience-API-Hash"))
                    .toLowerCase(Locale.ROOT);
            boolean isBinary = part.header("Content-Transfer-Encoding")
                    .filter("binary"::equalsIgnoreCase)
                    .isPresent();
            if (!isBinary) {
                throw LrsRefusal.bad(
                        "an attachment has no header Content-Transfer-Encoding: binary");
            }
            if (!Sha2.isOf(sum, part.content())) {
                throw LrsRefusal.bad("X-Experience-API-Hash: " + Parameters.quote(sum)
                        + " is not the SHA-2 sum of that attachment");
            }
            String type = part.header("Content-Type").orElse("application/octet-stream");
            attachments.bySum.put(sum, new StoredAttachment(sum, type, part.content()));
        }
        return attachments;
    }

    /** Refuses {@code statements} if one lacks an attachment, and attachments that none has. */
    List<StoredAttachment> match(List<JsonObject> statements) {
        Set<String> used = new HashSet<>();
        for (JsonObject statement : statements) {
            for (JsonObject attachment : listed(statement)) {
                String sum = attachment.string("sha2").orElse("").toLowerCase(Locale.ROOT);
                StoredAttachment part = bySum.get(sum);
                if (part == null) {
                    requireAddress(attachment, sum);
                    continue;
                }
                used.add(sum);
                if (Signature.isUsage(attachment)) {
                    Signature.check(statement, attachment, part.content());
                }
            }
        }
        for (String sum : bySum.keySet()) {
            if (!used.contains(sum)) {
                throw LrsRefusal.bad("no statement has the attachment with the sum " + sum);
            }
        }
        return List.copyOf(bySum.values());
    }

    private static void requireAddress(JsonObject attachment, String sum) {
        if (Signature.isUsage(attachment) || attachment.get("fileUrl").isEmpty()) {
            throw LrsRefusal.bad("attachments: there is no part with the sum " + sum);
        }
    }

    /** {@return the attachments that {@code statement}, or the SubStatement in it, lists} */
    static List<JsonObject> listed(JsonObject statement) {
        List<JsonObject> listed = new ArrayList<>();
        statement.get("attachments").ifPresent(value -> {
            for (JsonValue item : ((JsonArray) value).items()) {
                listed.add((JsonObject) item);
            }
        });
        statement
                .get("object")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(object -> object.string("objectType")
                        .filter("SubStatement"::equals)
                        .isPresent())
                .ifPresent(sub -> listed.addAll(listed(sub)));
        return listed;
    }
}
