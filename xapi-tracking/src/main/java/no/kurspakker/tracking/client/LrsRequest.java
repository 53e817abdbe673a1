package no.kurspakker.tracking.client;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/**
 * One request.
 *
 * @param headers name and value in turn
 */
record LrsRequest(String method, URI uri, BodyPublisher body, List<String> headers) {

    static LrsRequest get(URI uri) {
        return new LrsRequest("GET", uri, BodyPublishers.noBody(), List.of());
    }

    static LrsRequest json(String method, URI uri, byte[] body) {
        return of(method, uri, "application/json", body);
    }

    static LrsRequest of(String method, URI uri, String contentType, byte[] body) {
        return new LrsRequest(
                method,
                uri,
                BodyPublishers.ofByteArray(body),
                List.of("Content-Type", contentType));
    }

    static LrsRequest delete(URI uri) {
        return new LrsRequest("DELETE", uri, BodyPublishers.noBody(), List.of());
    }

    LrsRequest with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new LrsRequest(method, uri, body, more);
    }

    /** {@return method and address without the query, which may tell of learners} */
    String name() {
        return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getPath();
    }
}
