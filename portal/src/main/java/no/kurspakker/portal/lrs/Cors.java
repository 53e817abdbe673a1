package no.kurspakker.portal.lrs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which pages from elsewhere may ask, from within a browser: those whose origin is on a list, and without cookies
 * (<a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>). It says who may read the answers; who may ask
 * at all is a matter of keys.
 */
final class Cors {

    /** No page from elsewhere. */
    static final Cors NONE = new Cors(List::of);

    private static final String ORIGIN = "Origin";
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final int FORBIDDEN = 403;

    private final Supplier<Collection<String>> origins;

    private Cors(Supplier<Collection<String>> origins) {
        this.origins = origins;
    }

    /** {@return for the pages of {@code origins}, written as browsers do: {@code https://lms.example.org}} */
    static Cors of(Collection<String> origins) {
        List<String> fixed = List.copyOf(origins);
        return new Cors(() -> fixed);
    }

    /** {@return for the pages of a list that changes} */
    static Cors of(Supplier<Collection<String>> origins) {
        return new Cors(origins);
    }

    private Optional<String> allowed(LrsRequest request) {
        return request.header(ORIGIN).filter(origin -> origins.get().contains(origin));
    }

    /** {@return the answer to a browser that asks whether a page may ask} */
    LrsResponse preflight(LrsRequest request) {
        return allowed(request)
                .map(origin -> new LrsResponse(
                        LrsResponse.NO_CONTENT,
                        Map.of(
                                ALLOWED,
                                origin,
                                "Vary",
                                ORIGIN,
                                "Access-Control-Allow-Methods",
                                "GET, HEAD, PUT, POST, DELETE",
                                "Access-Control-Allow-Headers",
                                "Authorization, Content-Type, If-Match, If-None-Match, "
                                        + Versions.HEADER,
                                "Access-Control-Max-Age",
                                "7200"),
                        new byte[0]))
                .orElseGet(() -> LrsResponse.refusal(
                                FORBIDDEN, "pages from this origin are not on the list")
                        .with("Vary", ORIGIN));
    }

    /** {@return {@code response}, readable for the page that asked if that is on the list} */
    LrsResponse open(LrsRequest request, LrsResponse response) {
        LrsResponse varied = response.with("Vary", ORIGIN);
        return allowed(request)
                .map(origin -> varied.with(ALLOWED, origin)
                        .with(
                                "Access-Control-Expose-Headers",
                                "ETag, Last-Modified, Retry-After, "
                                        + "X-Experience-API-Consistent-Through, "
                                        + Versions.HEADER))
                .orElse(varied);
    }
}
