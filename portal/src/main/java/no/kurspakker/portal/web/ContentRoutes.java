package no.kurspakker.portal.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.portal.launch.AuLaunch;
import no.kurspakker.portal.launch.Launcher;
import no.kurspakker.portal.launch.Place;
import no.kurspakker.portal.page.Pages;
import no.kurspakker.portal.page.ScriptData;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/** What the host of a package answers: the page with the API, what it commits, and the files. */
final class ContentRoutes {

    /** Commits larger than this are none of SCORM: 64,000 characters of state, and the journal. */
    private static final int LARGEST_COMMIT = 4 << 20;

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int NO_CONTENT = 204;

    private final Launcher launcher;
    private final Hosts hosts;
    private final Screen screen;

    ContentRoutes(Launcher launcher, Hosts hosts, Screen screen) {
        this.launcher = launcher;
        this.hosts = hosts;
        this.screen = screen;
    }

    void answer(Context context, String packageId) throws IOException {
        Security.common(context);
        context.header("Cache-Control", "no-store");
        context.header(
                "Content-Security-Policy", Security.content(hosts.portalOrigins(context), true));
        String method = context.req().getMethod();
        String path = context.path();
        boolean isWorker = context.header("Service-Worker") != null;
        if (isWorker) {
            // It would stand between the next learner of this browser and the platform.
            context.status(FORBIDDEN);
        } else if (method.equals("POST") && path.equals("/-/play")) {
            play(context, packageId);
        } else if (method.equals("POST") && path.equals("/-/commit")) {
            commit(context, packageId);
        } else if (method.equals("POST") && path.startsWith("/-/fetch/")) {
            fetch(context, path.substring("/-/fetch/".length()));
        } else if (method.equals("GET") && path.equals(AuLaunch.LEFT)) {
            context.html(screen.bare("left", Map.of("words", screen.words(context))));
        } else if (method.equals("GET") && path.startsWith("/-/")) {
            own(context, path.substring("/-/".length()));
        } else if (method.equals("GET") || method.equals("HEAD")) {
            file(context, packageId, path);
        } else {
            context.status(NOT_FOUND);
        }
    }

    private void play(Context context, String packageId) throws IOException {
        String code = Optional.ofNullable(context.formParam("code")).orElse("");
        Optional<Launcher.Opened> opened =
                launcher.open(code).filter(one -> one.place().pack().info().id().equals(packageId));
        if (opened.isEmpty()) {
            context.status(FORBIDDEN);
            context.result(screen.words(context).text("play.expired"));
            return;
        }
        Place place = opened.get().place();
        LaunchProtocol protocol = place.pack().list().protocol();
        if (!protocol.isScorm()) {
            context.header("Location", launcher.address(place, hosts.origin(context)));
            context.status(303);
            return;
        }
        JsonObjectBuilder values = new JsonObjectBuilder();
        launcher.values(place).forEach(values::put);
        JsonObject data = new JsonObjectBuilder()
                .put("token", opened.get().token())
                .put(
                        "content",
                        "/" + place.session().viewKey() + "/" + place.unit().address())
                .put("values", values.build())
                .build();
        context.html(screen.bare(
                "runtime",
                Map.of(
                        "title",
                        place.pack().info().title(),
                        "script",
                        protocol == LaunchProtocol.SCORM2004 ? "scorm2004.js" : "scorm12.js",
                        "data",
                        ScriptData.of(data))));
    }

    private void commit(Context context, String packageId) throws IOException {
        String token = Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()))
                .orElse("");
        Optional<Place> place =
                launcher.byToken(token).filter(one -> one.pack().info().id().equals(packageId));
        if (place.isEmpty()) {
            context.status(UNAUTHORIZED);
            return;
        }
        byte[] body = context.req().getInputStream().readNBytes(LARGEST_COMMIT + 1);
        if (body.length > LARGEST_COMMIT) {
            context.status(TOO_LARGE);
            return;
        }
        Optional<Commit> commit = read(body);
        if (commit.isEmpty()) {
            context.status(BAD_REQUEST);
            return;
        }
        launcher.commit(
                place.get(),
                commit.get().n(),
                commit.get().values(),
                commit.get().hasEnded());
        context.status(NO_CONTENT);
    }

    private record Commit(long n, Map<String, String> values, boolean hasEnded) {}

    private static Optional<Commit> read(byte[] body) {
        try {
            if (JsonReader.read(body) instanceof JsonObject json
                    && json.get("n").orElse(JsonBoolean.FALSE) instanceof JsonNumber n
                    && json.get("values").orElse(JsonBoolean.FALSE) instanceof JsonObject values) {
                Map<String, String> strings = new LinkedHashMap<>();
                values.members().forEach(member -> {
                    if (member.value() instanceof JsonString text) {
                        strings.put(member.name(), text.value());
                    }
                });
                boolean hasEnded = json.get("ended").equals(Optional.of(JsonBoolean.TRUE));
                return Optional.of(new Commit(n.decimal().longValueExact(), strings, hasEnded));
            }
            return Optional.empty();
        } catch (MalformedJsonException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    private void fetch(Context context, String code) {
        context.contentType("application/json");
        context.result(JsonWriter.write(launcher.fetch(code)));
    }

    private static void own(Context context, String name) {
        Optional<Pages.BrowserFile> file = Pages.file(name);
        if (file.isEmpty()) {
            context.status(NOT_FOUND);
            return;
        }
        context.contentType(file.get().type());
        context.result(file.get().content());
    }

    private void file(Context context, String packageId, String path) throws IOException {
        String[] parts = path.substring(1).split("/", 2);
        Optional<Place> place = parts.length < 2
                ? Optional.empty()
                : launcher.byViewKey(parts[0])
                        .filter(one -> one.pack().info().id().equals(packageId));
        Optional<Content> content = place.flatMap(one -> find(one, parts[1]));
        if (content.isEmpty()) {
            context.status(NOT_FOUND);
            return;
        }
        boolean isKnown = place.get().pack().tracking().isPresent();
        context.header(
                "Content-Security-Policy", Security.content(hosts.portalOrigins(context), isKnown));
        context.header("Cache-Control", "private, max-age=3600");
        FileAnswer.write(context, content.get(), parts[1]);
    }

    private static Optional<Content> find(Place place, String name) {
        try {
            return Optional.ofNullable(place.pack().tree().files().get(new PackagePath(name)));
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }
}
