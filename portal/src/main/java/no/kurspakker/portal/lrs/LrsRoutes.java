package no.kurspakker.portal.lrs;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ties the LRS to the server. */
public final class LrsRoutes {

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.DELETE,
            HandlerType.PATCH);

    private final Lrs lrs;

    public LrsRoutes(Lrs lrs) {
        this.lrs = lrs;
    }

    public void add(JavalinConfig config) {
        Handler handler = this::handle;
        for (HandlerType method : METHODS) {
            config.routes.addHttpHandler(method, Lrs.PATH + "/<resource>", handler);
        }
    }

    private void handle(Context context) throws IOException {
        Optional<byte[]> body = body(context, lrs.limits().body());
        if (body.isEmpty()) {
            write(
                    context,
                    LrsResponse.refusal(
                                    LrsRefusal.TOO_LARGE,
                                    "the body is larger than " + lrs.limits().body() + " bytes")
                            .with("Connection", "close"));
            return;
        }
        String path = context.path().substring(Lrs.PATH.length());
        LrsRequest request = new LrsRequest(
                context.req().getMethod().toUpperCase(Locale.ROOT),
                path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
                Optional.ofNullable(context.queryString()).orElse(""),
                headers(context),
                body.get());
        write(context, lrs.answer(request));
    }

    /** {@return the body; absent if it is larger than {@code limit}} */
    private static Optional<byte[]> body(Context context, int limit) throws IOException {
        if (context.req().getContentLengthLong() > limit) {
            return Optional.empty();
        }
        InputStream in = context.req().getInputStream();
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    private static Map<String, String> headers(Context context) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(context.req().getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), context.req().getHeader(name));
        }
        return headers;
    }

    private static void write(Context context, LrsResponse response) {
        context.status(response.status());
        response.headers().forEach(context::header);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Cache-Control", "no-store");
        if (response.body().length > 0) {
            context.result(response.body());
        }
    }
}
