package no.kurspakker.portal.lrs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Any request written as a POST with a form, for browsers that could not do more (1.0.3, Part Three 1.3; gone in 2.0). */
final class AlternateSyntax {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "HEAD");
    private static final List<String> HEADERS = List.of(
            "Authorization",
            "X-Experience-API-Version",
            "Content-Type",
            "Content-Length",
            "If-Match",
            "If-None-Match");

    private AlternateSyntax() {}

    static boolean isUsed(LrsRequest request) {
        return Parameters.parse(request.query()).has("method");
    }

    /** {@return the request that the form of {@code request} stands for} */
    static LrsRequest unfold(LrsRequest request) {
        Parameters query = Parameters.parse(request.query());
        if (!request.method().equals("POST")) {
            throw LrsRefusal.bad("parameter method belongs to a POST");
        }
        query.allow(Set.of("method"));
        String method = query.required("method");
        if (!METHODS.contains(method)) {
            throw LrsRefusal.bad("parameter method: " + Parameters.quote(method) + " is not known");
        }
        Map<String, String> form =
                new HashMap<>(Parameters.parse(new String(request.body(), StandardCharsets.UTF_8))
                        .all());
        Optional<String> content = Optional.ofNullable(form.remove("content"));
        boolean hasContent = method.equals("PUT") || method.equals("POST");
        if (hasContent && content.isEmpty()) {
            throw LrsRefusal.bad("form parameter content is missing");
        }
        // The headers are taken out of the form first: what is left are the parameters.
        Map<String, String> headers = headers(request, form, hasContent);
        return new LrsRequest(
                method,
                request.path(),
                encode(form),
                headers,
                content.orElse("").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers(
            LrsRequest request, Map<String, String> form, boolean hasContent) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.remove("content-type");
        headers.remove("content-length");
        for (String name : HEADERS) {
            String value = form.remove(name);
            if (value != null) {
                headers.put(name.toLowerCase(Locale.ROOT), value);
            }
        }
        if (hasContent) {
            headers.putIfAbsent("content-type", "application/json");
        }
        return headers;
    }

    private static String encode(Map<String, String> form) {
        StringJoiner query = new StringJoiner("&");
        form.forEach((name, value) -> query.add(URLEncoder.encode(name, StandardCharsets.UTF_8)
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
