package no.kurspakker.portal.lrs;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.store.DocumentKind;
import no.kurspakker.portal.store.DocumentPlace;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.StoredDocument;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** State, activity profiles and agent profiles: one set of rules (1.0.3, Part Three 2.2; 2.0, 4.1.6.2, 4.1.6.5 and 4.1.6.6). */
final class DocumentsResource implements LrsResource {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    private final DocumentKind kind;
    private final DocumentStore store;

    DocumentsResource(DocumentKind kind, DocumentStore store) {
        this.kind = kind;
        this.store = store;
    }

    @Override
    public LrsResponse answer(LrsRequest request, XapiVersion version, Access access) {
        if (!request.isRead() && !request.method().matches("PUT|POST|DELETE")) {
            throw LrsResource.notAllowed(request);
        }
        DocumentTarget target = DocumentTarget.of(kind, request, version);
        check(access, request, version, target);
        if (request.isRead()) {
            return target.id().isPresent() ? one(target) : list(target);
        }
        if (target.id().isEmpty()) {
            store.deleteAll(target.place());
        } else {
            write(request, target, version);
        }
        return LrsResponse.empty(LrsResponse.NO_CONTENT);
    }

    private void check(
            Access access, LrsRequest request, XapiVersion version, DocumentTarget target) {
        Parameters parameters = target.parameters();
        boolean isRead = request.isRead();
        switch (kind) {
            case STATE ->
                access.toState(
                        isRead,
                        parameters.required("activityId"),
                        DocumentTarget.agent(parameters, version));
            case ACTIVITY_PROFILE ->
                access.toActivityProfile(isRead, parameters.required("activityId"));
            case AGENT_PROFILE ->
                access.toAgentProfile(isRead, DocumentTarget.agent(parameters, version));
        }
    }

    private LrsResponse one(DocumentTarget target) {
        if (target.parameters().has("since")) {
            throw LrsRefusal.bad("parameter since is for lists, and the id names one document");
        }
        String id = target.id().orElseThrow();
        StoredDocument document = store.get(target.place(), id)
                .orElseThrow(() -> new LrsRefusal(
                        LrsRefusal.NOT_FOUND, "there is no document " + Parameters.quote(id)));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", document.contentType());
        headers.put("ETag", quoted(document.etag()));
        headers.put(
                "Last-Modified",
                HTTP_DATE.format(Micros.instant(document.updated()).atOffset(ZoneOffset.UTC)));
        return new LrsResponse(LrsResponse.OK, headers, document.content());
    }

    private LrsResponse list(DocumentTarget target) {
        long since = target.parameters().time("since").map(Micros::of).orElse(Long.MIN_VALUE);
        return LrsResponse.json(new JsonArray(store.ids(target.place(), since).stream()
                .<JsonValue>map(JsonString::new)
                .toList()));
    }

    private void write(LrsRequest request, DocumentTarget target, XapiVersion version) {
        DocumentPlace place = target.place();
        String type = request.header("Content-Type").orElse("application/octet-stream");
        boolean isDelete = request.method().equals("DELETE");
        boolean isMerge = request.method().equals("POST");
        boolean isJson = Bodies.isJson(Optional.of(type));
        Optional<JsonValue> json = isJson && !isDelete
                ? Optional.of(Bodies.json("the document", request.body()))
                : Optional.empty();
        if (isMerge && isJson && !(json.get() instanceof JsonObject)) {
            throw LrsRefusal.bad("the document is not a JSON object, and cannot be merged");
        }
        boolean mustCompare = request.method().equals("PUT")
                && (kind != DocumentKind.STATE || version == XapiVersion.V2_0);
        boolean mustSay = mustCompare && version == XapiVersion.V1_0_3;
        store.change(place, target.id().orElseThrow(), before -> {
            Preconditions.check(request, before, mustCompare);
            if (mustSay && before.isEmpty() && !Preconditions.isStated(request)) {
                throw LrsRefusal.bad("neither If-Match nor If-None-Match says what is there");
            }
            if (isDelete) {
                return Optional.empty();
            }
            byte[] content =
                    isMerge && before.isPresent() ? merged(before.get(), json) : request.body();
            return Optional.of(
                    new StoredDocument(type, Sha2.of("SHA-1", content), store.now(), content));
        });
    }

    /** Members of the new document replace those of the old one (1.0.3, Part Three 2.2). */
    private static byte[] merged(StoredDocument before, Optional<JsonValue> json) {
        boolean isMergeable = Bodies.isJson(Optional.of(before.contentType()))
                && json.isPresent()
                && Bodies.json("the stored document", before.content()) instanceof JsonObject;
        if (!isMergeable) {
            throw LrsRefusal.bad(
                    "both documents have to be JSON objects to be merged; PUT replaces one");
        }
        JsonObject merged = (JsonObject) Bodies.json("the stored document", before.content());
        for (JsonMember member : ((JsonObject) json.get()).members()) {
            merged = merged.with(member.name(), member.value());
        }
        return JsonWriter.write(merged);
    }

    private static String quoted(String etag) {
        return '"' + etag + '"';
    }
}
