package no.kurspakker.portal.lrs;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.store.AppendResult;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.portal.store.StoredAttachment;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Statements (1.0.3, Part Three 2.1; 2.0, 4.1.6.1). */
final class StatementsResource implements LrsResource {

    private static final String THROUGH = "X-Experience-API-Consistent-Through";

    private final StatementStore store;
    private final LrsLimits limits;
    private final SecureRandom random;

    StatementsResource(StatementStore store, LrsLimits limits, SecureRandom random) {
        this.store = store;
        this.limits = limits;
        this.random = random;
    }

    @Override
    public LrsResponse answer(LrsRequest request, XapiVersion version, Access access) {
        return switch (request.method()) {
            case "GET", "HEAD" -> new StatementReading(store, request, version, access).answer();
            case "PUT" -> put(request, version, access);
            case "POST" -> post(request, version, access);
            default -> throw LrsResource.notAllowed(request);
        };
    }

    /** Every answer of this resource says up to when readers see all; refusals too. */
    @Override
    public LrsResponse decorate(LrsResponse response) {
        return response.with(THROUGH, Micros.text(store.consistentThrough()));
    }

    private LrsResponse put(LrsRequest request, XapiVersion version, Access access) {
        Parameters parameters = Parameters.parse(request.query());
        parameters.allow(Set.of("statementId"));
        parameters.required("statementId");
        UUID id = parameters.uuid("statementId").orElseThrow();
        Received received = receive(request, version, access);
        JsonObject statement = received.single();
        Optional<String> own = statement.string("id");
        if (own.isPresent() && !own.get().equalsIgnoreCase(id.toString())) {
            throw LrsRefusal.bad("id: is not the statementId in the address");
        }
        JsonObject identified = statement.with("id", new JsonString(id.toString()));
        store(new Received(List.of(identified), received.attachments()), version, access);
        return LrsResponse.empty(LrsResponse.NO_CONTENT);
    }

    private LrsResponse post(LrsRequest request, XapiVersion version, Access access) {
        Parameters.parse(request.query()).allow(Set.of());
        Received received = receive(request, version, access);
        List<NewStatement> stored = store(received, version, access);
        return LrsResponse.json(new JsonArray(stored.stream()
                .<JsonValue>map(one -> new JsonString(one.id().toString()))
                .toList()));
    }

    /** Valid statements, and the attachments that came with them. */
    private record Received(List<JsonObject> statements, List<StoredAttachment> attachments) {

        JsonObject single() {
            return statements.get(0);
        }
    }

    private Received receive(LrsRequest request, XapiVersion version, Access access) {
        access.toWrite();
        String type = Bodies.mediaType(request.header("Content-Type"));
        byte[] json = request.body();
        Attachments attachments = Attachments.none();
        if (type.equals("multipart/mixed")) {
            List<Multipart.Part> parts =
                    Multipart.read(request.header("Content-Type").orElseThrow(), request.body());
            if (!Bodies.isJson(parts.get(0).header("Content-Type"))) {
                throw LrsRefusal.bad("the first part is not application/json");
            }
            json = parts.get(0).content();
            attachments = Attachments.of(parts.subList(1, parts.size()));
        } else if (!type.equals("application/json")) {
            throw LrsRefusal.bad("header Content-Type: " + Parameters.quote(type)
                    + " is neither application/json nor multipart/mixed");
        }
        boolean mayBeMany = request.method().equals("POST");
        JsonValue value = Bodies.json("the body", json);
        if (value instanceof JsonArray array && array.items().size() > limits.batch()) {
            throw new LrsRefusal(
                    LrsRefusal.TOO_LARGE,
                    "there are more than " + limits.batch() + " statements in one request");
        }
        List<JsonObject> statements =
                new StatementIntake(version, access.credential(), random).judge(value, mayBeMany);
        return new Received(statements, attachments.match(statements));
    }

    private List<NewStatement> store(Received received, XapiVersion version, Access access) {
        List<NewStatement> complete = new StatementIntake(version, access.credential(), random)
                .complete(received.statements());
        complete.forEach(statement -> access.toWrite(statement, store));
        if (complete.isEmpty()) {
            return complete;
        }
        AppendResult result = store.append(new StatementBatch(complete, received.attachments()));
        result.conflict().ifPresent(id -> {
            throw new LrsRefusal(
                    LrsRefusal.CONFLICT,
                    "statement " + id + " is stored already, with other content");
        });
        return complete;
    }
}
