package no.kurspakker.portal.preview;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.page.Pages;
import no.kurspakker.portal.page.ScriptData;
import no.kurspakker.portal.web.FileAnswer;
import no.kurspakker.portal.web.Security;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/** What the host of a format answers: the page with the API, what it commits, and the files of the package. */
final class StageRoutes {

    /** The page that is opened in the frame of the panel. */
    static final String PLAY = "/-/play";

    private static final String FETCH = "/-/fetch/";
    private static final String FILES = "/" + PreviewLrs.CONTENT + "/";
    private static final int LARGEST_COMMIT = 4 << 20;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Desk desk;
    private final PreviewLrs lrs;
    private final PreviewHosts hosts;
    private final Pages pages = new Pages();
    private final Map<PackageFormat, ScormAttempt> attempts = Map.of(
            PackageFormat.SCORM12, new ScormAttempt(false),
            PackageFormat.SCORM2004, new ScormAttempt(true));

    StageRoutes(Desk desk, PreviewLrs lrs, PreviewHosts hosts) {
        this.desk = desk;
        this.lrs = lrs;
        this.hosts = hosts;
    }

    /** Forgets what was done in {@code format}. */
    void forget(PackageFormat format) {
        Optional.ofNullable(attempts.get(format)).ifPresent(ScormAttempt::forget);
        lrs.forget();
    }

    void answer(Context context, PackageFormat format) throws IOException {
        Security.common(context);
        String panel = PreviewHosts.panelOrigin(PreviewHosts.port(context));
        context.header("Content-Security-Policy", Security.content(panel, true));
        context.header("Cache-Control", "no-store");
        String method = context.req().getMethod();
        String path = context.path();
        Optional<Shown> shown = desk.now().shown().filter(one -> one.format() == format);
        if (context.header("Service-Worker") != null) {
            // It would keep an old course on the screen.
            context.status(FORBIDDEN);
        } else if (shown.isEmpty()) {
            context.status(NOT_FOUND);
        } else if (method.equals("POST")) {
            take(context, format, path);
        } else if (path.equals(PLAY)) {
            play(context, shown.get());
        } else if (path.startsWith(FILES)) {
            file(context, shown.get(), path.substring(FILES.length()));
        } else if (path.startsWith("/-/")) {
            own(context, path.substring("/-/".length()));
        } else {
            context.status(NOT_FOUND);
        }
    }

    private void take(Context context, PackageFormat format, String path) throws IOException {
        if (path.equals("/-/commits")) {
            commit(context, format);
        } else if (path.startsWith(FETCH)) {
            context.contentType("application/json");
            context.result(JsonWriter.write(lrs.fetch(path.substring(FETCH.length()))));
        } else {
            context.status(NOT_FOUND);
        }
    }

    private void play(Context context, Shown shown) throws IOException {
        context.html(pages.render(
                "runtime",
                Map.of(
                        "title",
                        shown.title(),
                        "script",
                        "preview-frame.js",
                        "data",
                        ScriptData.of(data(context, shown)))));
    }

    /** {@return what {@code Play.ts} describes} */
    private JsonObject data(Context context, Shown shown) throws IOException {
        Snapshot now = desk.now();
        Profile profile = now.choice().profile();
        Optional<LaunchUnit> unit = shown.unit(now.choice().unit());
        ScormAttempt.Visit visit = Optional.ofNullable(attempts.get(shown.format()))
                .map(attempt -> attempt.begin(profile))
                .orElse(new ScormAttempt.Visit(0, Map.of()));
        JsonObjectBuilder values = new JsonObjectBuilder();
        visit.values().forEach(values::put);
        return new JsonObjectBuilder()
                .put("version", version(shown.format()))
                .put("suspendLimit", profile.suspendLimit())
                .put("values", values.build())
                .put("visit", visit.number())
                .put("content", content(context, shown, unit))
                .put("panel", PreviewHosts.panelOrigin(PreviewHosts.port(context)))
                .put("key", "preview " + unit.map(LaunchUnit::id).orElse(""))
                .put("staysInPlace", now.staysInPlace())
                .build();
    }

    private static String version(PackageFormat format) {
        return switch (format) {
            case SCORM12 -> "1.2";
            case SCORM2004 -> "2004";
            default -> "";
        };
    }

    private String content(Context context, Shown shown, Optional<LaunchUnit> unit)
            throws IOException {
        if (unit.isEmpty()) {
            return FILES + "index.html";
        }
        return attempts.containsKey(shown.format())
                ? FILES + unit.get().address()
                : lrs.launch(
                        shown,
                        unit.get(),
                        hosts.contentOrigin(shown.format(), PreviewHosts.port(context)));
    }

    private void commit(Context context, PackageFormat format) throws IOException {
        ScormAttempt attempt = attempts.get(format);
        Optional<JsonObject> commit =
                read(context.req().getInputStream().readNBytes(LARGEST_COMMIT));
        Optional<Integer> visit = commit.flatMap(json -> json.get("visit"))
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).decimal().intValue());
        if (attempt == null || visit.isEmpty()) {
            context.status(BAD_REQUEST);
            return;
        }
        boolean isKept = attempt.commit(visit.get(), values(commit.get()));
        context.contentType("text/plain");
        context.result(String.valueOf(isKept));
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

    private static Map<String, String> values(JsonObject commit) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (commit.get("values").orElse(JsonObject.EMPTY) instanceof JsonObject values) {
            values.members().forEach(member -> {
                if (member.value() instanceof JsonString text) {
                    strings.put(member.name(), text.value());
                }
            });
        }
        return strings;
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

    private static void file(Context context, Shown shown, String name) throws IOException {
        Optional<Content> content = shown.file(name);
        if (content.isEmpty()) {
            context.status(NOT_FOUND);
            return;
        }
        FileAnswer.write(context, content.get(), name);
    }
}
