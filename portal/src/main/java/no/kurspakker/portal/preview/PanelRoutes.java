package no.kurspakker.portal.preview;

import io.javalin.http.Context;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.page.Pages;
import no.kurspakker.portal.page.ScriptData;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.web.Security;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** What the host of the panel answers: the page, what happens, and the switches. */
final class PanelRoutes {

    private static final int LARGEST_ORDER = 4_096;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Desk desk;
    private final StageRoutes stage;
    private final Words words;
    private final Pages pages = new Pages();
    private final SseHandler listening;
    private final Runnable changed;

    /** @param state gives how things stand */
    PanelRoutes(
            Desk desk,
            StageRoutes stage,
            EventStream events,
            Words words,
            Supplier<JsonObject> state) {
        this.desk = desk;
        this.stage = stage;
        this.words = words;
        this.listening = new SseHandler(client -> events.join(client, state));
        this.changed = () -> events.tell("state", state.get());
    }

    void answer(Context context) throws Exception {
        Security.common(context);
        int port = PreviewHosts.port(context);
        context.header("Content-Security-Policy", Security.portal("http://*.localhost:" + port));
        context.header("Cache-Control", "no-store");
        String path = context.path();
        if (context.req().getMethod().equals("POST")) {
            order(context, path);
        } else if (path.equals("/")) {
            page(context);
        } else if (path.equals("/-/events")) {
            listening.handle(context);
        } else {
            own(context, path);
        }
    }

    private void page(Context context) {
        JsonObjectBuilder texts = new JsonObjectBuilder();
        words.below("preview.").forEach(texts::put);
        JsonObject data = new JsonObjectBuilder()
                .put("language", words.language())
                .put("words", texts.build())
                .build();
        List<String> formats =
                PackageFormat.usual().stream().map(PackageFormat::id).toList();
        context.html(pages.render(
                "preview",
                Map.of(
                        "words", words,
                        "formats", formats,
                        "profiles", Profile.ids(),
                        "networks", Network.ids(),
                        "data", ScriptData.of(data))));
    }

    private static void own(Context context, String path) {
        Optional<Pages.BrowserFile> file = path.startsWith("/-/")
                ? Pages.file(path.substring("/-/".length()))
                : Optional.empty();
        if (file.isEmpty()) {
            context.status(NOT_FOUND);
            return;
        }
        context.contentType(file.get().type());
        context.result(file.get().content());
    }

    /** Orders come from the panel itself: neither content nor another page in the browser may give them. */
    private void order(Context context, String path) throws IOException {
        String panel = PreviewHosts.panelOrigin(PreviewHosts.port(context));
        if (!panel.equals(context.header("Origin"))) {
            context.status(FORBIDDEN);
            return;
        }
        Optional<JsonObject> order = read(context.req().getInputStream().readNBytes(LARGEST_ORDER));
        if (order.isEmpty()) {
            context.status(BAD_REQUEST);
        } else if (path.equals("/-/settings")) {
            set(context, order.get());
        } else if (path.equals("/-/again")) {
            if (order.get().get("anew").equals(Optional.of(JsonBoolean.TRUE))) {
                stage.forget(desk.now().choice().format());
            }
            desk.open();
            done(context);
        } else {
            context.status(NOT_FOUND);
        }
    }

    private static Optional<JsonObject> read(byte[] body) {
        try {
            return Optional.of(JsonReader.read(body))
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast);
        } catch (MalformedJsonException malformed) {
            return Optional.empty();
        }
    }

    private void set(Context context, JsonObject order) {
        Optional<PackageFormat> format = order.string("format")
                .flatMap(PackageFormat::of)
                .filter(PackageFormat.usual()::contains);
        Optional<Profile> profile = order.string("profile").flatMap(Profile::of);
        Optional<Network> network = order.string("network").flatMap(Network::of);
        Optional<String> unit = order.string("unit");
        if (format.isEmpty() && profile.isEmpty() && network.isEmpty() && unit.isEmpty()) {
            context.status(BAD_REQUEST);
            return;
        }
        desk.set(choice -> {
            Choice next = format.map(choice::with).orElse(choice);
            next = profile.map(next::with).orElse(next);
            next = network.map(next::with).orElse(next);
            return unit.map(next::withUnit).orElse(next);
        });
        done(context);
    }

    private void done(Context context) {
        changed.run();
        context.status(NO_CONTENT);
    }
}
