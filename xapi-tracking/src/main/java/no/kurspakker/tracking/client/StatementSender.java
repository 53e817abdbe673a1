package no.kurspakker.tracking.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.check.StatementEquivalence;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;

/** Sends statements in batches, and one by one what a batch was refused for. */
final class StatementSender {

    private static final int MOST = 50;
    private static final int MOST_BYTES = 1_000_000;
    private static final int CONFLICT = 409;
    private static final int LONGEST_REASON = 300;

    private final LrsEndpoint endpoint;
    private final LrsHttp http;
    private final LrsClient client;

    StatementSender(LrsEndpoint endpoint, LrsHttp http, LrsClient client) {
        this.endpoint = endpoint;
        this.http = http;
        this.client = client;
    }

    List<Delivery> send(List<Statement> statements) throws IOException {
        List<Delivery> deliveries = new ArrayList<>();
        List<Statement> batch = new ArrayList<>();
        int bytes = 2;
        for (Statement statement : statements) {
            int size = StatementWriter.write(statement).length + 1;
            if (!batch.isEmpty() && (batch.size() == MOST || bytes + size > MOST_BYTES)) {
                deliveries.addAll(sendBatch(batch));
                batch = new ArrayList<>();
                bytes = 2;
            }
            batch.add(statement);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            deliveries.addAll(sendBatch(batch));
        }
        return deliveries;
    }

    Delivery send(AttachedStatement attached) throws IOException {
        byte[] json = StatementWriter.write(attached.statement());
        String boundary = MultipartBody.boundary(json, attached.files());
        HttpResponse<byte[]> response = http.send(LrsRequest.of(
                "POST",
                endpoint.resource("statements", Map.of()),
                "multipart/mixed; boundary=" + boundary,
                MultipartBody.write(boundary, json, attached.files())));
        return response.statusCode() / 100 == 2
                ? Delivery.done(id(attached.statement()))
                : one(attached.statement(), response);
    }

    private List<Delivery> sendBatch(List<Statement> batch) throws IOException {
        byte[] body = StatementWriter.writeBatch(batch);
        HttpResponse<byte[]> response =
                http.send(LrsRequest.json("POST", endpoint.resource("statements", Map.of()), body));
        int status = response.statusCode();
        if (status / 100 == 2) {
            return batch.stream().map(statement -> Delivery.done(id(statement))).toList();
        }
        if (status == 404 || status == 405) {
            throw new LrsException(
                    LrsException.Reason.UNEXPECTED_ANSWER,
                    endpoint.uri() + "statements answers " + status + "; is the path right?");
        }
        if (batch.size() == 1) {
            return List.of(one(batch.get(0), response));
        }
        // The LRS takes all or nothing: alone, each statement tells whether it is the one.
        List<Delivery> deliveries = new ArrayList<>();
        for (Statement statement : batch) {
            deliveries.addAll(sendBatch(List.of(statement)));
        }
        return deliveries;
    }

    private Delivery one(Statement statement, HttpResponse<byte[]> response) throws IOException {
        UUID id = id(statement);
        if (response.statusCode() == CONFLICT) {
            Optional<Statement> stored = client.statement(id);
            if (stored.isPresent()
                    && StatementEquivalence.isSame(
                            StatementWriter.json(statement), StatementWriter.json(stored.get()))) {
                return Delivery.done(id);
            }
        }
        return Delivery.refused(id, reason(response));
    }

    private static String reason(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        String cut = text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
        return response.statusCode() + (cut.isEmpty() ? "" : ": " + cut);
    }

    private static UUID id(Statement statement) {
        return statement
                .id()
                .orElseThrow(() -> new IllegalArgumentException("a statement has no id"));
    }
}
