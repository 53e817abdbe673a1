package no.kurspakker.portal.lrs;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ties what programs ask to the server: the LRS, the relay. */
public final class LrsRoutes {

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.DELETE,
            HandlerType.PATCH,
            HandlerType.OPTIONS);

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Endpoint endpoint;

    public LrsRoutes(Lrs lrs) {
        this.endpoint = lrs;
    }

    public LrsRoutes(Relay relay) {
        this.endpoint = relay;
    }

    public void add(JavalinConfig config) {
        Handler handler = this::handle;
        for (HandlerType method : METHODS) {
            config.routes.addHttpHandler(method, endpoint.path() + "/<resource>", handler);
        }
    }

    private void handle(Context context) throws IOException {
        byte[] body;
        try {
            body = body(context, endpoint.largestBody());
        } catch (LrsRefusal refusal) {
            LrsResponse refused = LrsResponse.refusal(refusal.status(), refusal.what())
                    .with("Connection", "close");
            write(context, endpoint.cors().open(request(context, new byte[0]), refused));
            return;
        }
        LrsRequest request = request(context, body);
        write(
                context,
                request.method().equals("OPTIONS")
                        ? endpoint.cors().preflight(request)
                        : endpoint.cors().open(request, endpoint.answer(request)));
    }

    private LrsRequest request(Context context, byte[] body) {
        String path = context.path().substring(endpoint.path().length());
        return new LrsRequest(
                context.req().getMethod().toUpperCase(Locale.ROOT),
                path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
                Optional.ofNullable(context.queryString()).orElse(""),
                headers(context),
                body);
    }

    private static byte[] body(Context context, int limit) throws IOException {
        if (context.req().getContentLengthLong() > limit) {
            throw BodyReader.tooLarge(limit);
        }
        try {
            return new BodyReader(limit, System::nanoTime).read(context.req().getInputStream());
        } catch (IOException cutOff) {
            throw new LrsRefusal(
                    ClientFault.status(cutOff).orElseThrow(() -> cutOff),
                    "the body did not arrive whole");
        }
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
        // Documents keep the type that they were stored with, which may be that of a page.
        context.header("Content-Security-Policy", POLICY);
        context.header("Cache-Control", "no-store");
        if (response.body().length > 0) {
            context.result(response.body());
        }
    }
}
