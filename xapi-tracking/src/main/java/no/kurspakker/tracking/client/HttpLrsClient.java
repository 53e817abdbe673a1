package no.kurspakker.tracking.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.json.Reading;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.statement.Attachment;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** An LRS over HTTP (1.0.3, Part Three). */
final class HttpLrsClient implements LrsClient {

    private static final int NOT_FOUND = 404;
    private static final int CHANGED = 412;

    private final LrsEndpoint endpoint;
    private final LrsHttp http;
    private final StatementReader reader;
    private final StatementSender sender;

    HttpLrsClient(LrsSettings settings, Waiting waiting) {
        this.endpoint = settings.endpoint();
        this.http = new LrsHttp(settings, waiting);
        // An LRS may know more than we do; what it adds is kept, not refused.
        this.reader = StatementReader.keepingUnknown(settings.version());
        this.sender = new StatementSender(endpoint, http, this);
    }

    @Override
    public List<String> about() throws IOException {
        LrsRequest request = LrsRequest.get(endpoint.resource("about", Map.of()));
        HttpResponse<byte[]> response = http.send(request);
        return json(request, response)
                .get("version")
                .filter(JsonArray.class::isInstance)
                .map(versions -> ((JsonArray) versions)
                        .items().stream()
                                .filter(JsonString.class::isInstance)
                                .map(version -> ((JsonString) version).value())
                                .toList())
                .orElseThrow(() -> unexpected(request, response, "has no versions"));
    }

    @Override
    public List<Delivery> send(List<Statement> statements) throws IOException {
        return sender.send(statements);
    }

    @Override
    public Delivery send(AttachedStatement statement) throws IOException {
        return sender.send(statement);
    }

    @Override
    public Optional<AttachedStatement> statementWithFiles(UUID id) throws IOException {
        Map<String, String> parameters =
                Map.of("statementId", id.toString(), "attachments", "true");
        LrsRequest request = LrsRequest.get(endpoint.resource("statements", parameters));
        HttpResponse<byte[]> response = http.send(request);
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        demandSuccess(request, response);
        String type = response.headers().firstValue("Content-Type").orElse("");
        try {
            List<MultipartBody.Part> parts = MultipartBody.read(type, response.body());
            List<AttachedFile> files = new ArrayList<>();
            for (MultipartBody.Part part : parts.subList(1, parts.size())) {
                files.add(file(part));
            }
            Statement statement =
                    statement(request, JsonReader.read(parts.get(0).content()));
            return Optional.of(new AttachedStatement(statement, files));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | MalformedJsonException malformed) {
            throw new LrsException(
                    LrsException.Reason.UNEXPECTED_ANSWER,
                    request.name() + " gives no statement with files: " + malformed.getMessage(),
                    malformed);
        }
    }

    private static AttachedFile file(MultipartBody.Part part) {
        String sum = part.header(MultipartBody.HASH);
        if (!Attachment.isSha2(sum) || !part.file().hasSum(sum)) {
            throw new IllegalArgumentException("a file is not the one that its sum names");
        }
        return part.file();
    }

    @Override
    public Optional<Statement> statement(UUID id) throws IOException {
        Map<String, String> parameters = Map.of("statementId", id.toString());
        LrsRequest request = LrsRequest.get(endpoint.resource("statements", parameters));
        HttpResponse<byte[]> response = http.send(request);
        return response.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(statement(request, json(request, response)));
    }

    private Statement statement(LrsRequest request, JsonValue json) throws LrsException {
        Reading<Statement> reading = reader.read(json);
        return reading.value()
                .orElseThrow(() -> new LrsException(
                        LrsException.Reason.UNEXPECTED_ANSWER,
                        request.name() + " gives no statement: "
                                + reading.faults().get(0)));
    }

    @Override
    public StatementPage statements(StatementQuery query) throws IOException {
        return page(endpoint.resource("statements", query.parameters()));
    }

    @Override
    public Optional<StatementPage> next(StatementPage page) throws IOException {
        return page.more().isEmpty()
                ? Optional.empty()
                : Optional.of(page(endpoint.more(page.more().get())));
    }

    private StatementPage page(URI uri) throws IOException {
        LrsRequest request = LrsRequest.get(uri);
        JsonObject json = json(request, http.send(request));
        JsonValue items = json.get("statements").orElse(new JsonArray(List.of()));
        List<Statement> statements = new ArrayList<>();
        if (items instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                statements.add(statement(request, item));
            }
        }
        return new StatementPage(statements, json.string("more").filter(more -> !more.isEmpty()));
    }

    @Override
    public Optional<LrsDocument> document(DocumentAddress address) throws IOException {
        LrsRequest request = LrsRequest.get(uri(address));
        HttpResponse<byte[]> response = http.send(request);
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        demandSuccess(request, response);
        String type =
                response.headers().firstValue("Content-Type").orElse("application/octet-stream");
        return Optional.of(
                new LrsDocument(type, response.body(), response.headers().firstValue("ETag")));
    }

    @Override
    public boolean put(DocumentAddress address, LrsDocument document) throws IOException {
        LrsRequest request =
                LrsRequest.of("PUT", uri(address), document.contentType(), document.content());
        return changes(document.etag()
                .map(etag -> request.with("If-Match", etag))
                .orElseGet(() -> request.with("If-None-Match", "*")));
    }

    @Override
    public boolean delete(DocumentAddress address, String etag) throws IOException {
        return changes(LrsRequest.delete(uri(address)).with("If-Match", etag));
    }

    private boolean changes(LrsRequest request) throws IOException {
        HttpResponse<byte[]> response = http.send(request);
        if (response.statusCode() == CHANGED) {
            return false;
        }
        demandSuccess(request, response);
        return true;
    }

    private URI uri(DocumentAddress address) {
        return endpoint.resource(address.resource(), address.parameters());
    }

    private static JsonObject json(LrsRequest request, HttpResponse<byte[]> response)
            throws LrsException {
        demandSuccess(request, response);
        try {
            if (JsonReader.read(response.body()) instanceof JsonObject object) {
                return object;
            }
            throw unexpected(request, response, "gives no object");
        } catch (MalformedJsonException malformed) {
            throw new LrsException(
                    LrsException.Reason.UNEXPECTED_ANSWER,
                    request.name() + " gives no JSON: " + malformed.getMessage(),
                    malformed);
        }
    }

    private static void demandSuccess(LrsRequest request, HttpResponse<byte[]> response)
            throws LrsException {
        if (response.statusCode() / 100 != 2) {
            throw unexpected(request, response, "is no success");
        }
    }

    private static LrsException unexpected(
            LrsRequest request, HttpResponse<byte[]> response, String what) {
        return new LrsException(
                LrsException.Reason.UNEXPECTED_ANSWER,
                request.name() + " answers " + response.statusCode() + ", which " + what);
    }
}
