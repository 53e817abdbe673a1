package no.kurspakker.export.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.inspect.structure.Structure;
import no.kurspakker.export.scan.HtmlListener;
import no.kurspakker.export.scan.HtmlTags;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/** Makes a snapshot of the files that a package of ours holds. */
final class SnapshotMaker {

    private static final String TRACKING = "tracking.json";

    /** The form of the saved state as the player writes it. */
    private static final Pattern STATE = Pattern.compile("[\"'`](k\\d{1,3})(?:;|[\"'`])");

    private final String name;
    private final Structure structure;
    private final Map<String, byte[]> files;
    private final Map<String, StringBuilder> words = new HashMap<>();

    SnapshotMaker(String name, Structure structure, Map<String, byte[]> files) {
        this.name = name;
        this.structure = structure;
        this.files = files;
    }

    Checked<CourseSnapshot> make() {
        Optional<JsonObject> tracking = tracking();
        if (tracking.isEmpty()) {
            Problem none = Problem.of(
                    DiffProblem.NO_TRACKING, SourceSpan.startOf(name + "/" + TRACKING), name);
            return new Checked<>(Optional.empty(), List.of(none));
        }
        files.forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                HtmlTags.walk(SnapshotReader.text(bytes), new Words());
            }
        });
        List<TrackedItem> items = new ArrayList<>();
        objects(tracking.get(), "units").forEach(unit -> items.add(unit(unit)));
        objects(tracking.get(), "checks").forEach(check -> items.add(check(check)));
        JsonObject course = object(tracking.get(), "course");
        return new Checked<>(
                Optional.of(new CourseSnapshot(
                        name,
                        structure.kind(),
                        course.string("id").orElse(""),
                        course.string("version").orElse(""),
                        structure.id(),
                        stateForm(),
                        items)),
                List.of());
    }

    private Optional<JsonObject> tracking() {
        byte[] bytes = files.get(TRACKING);
        try {
            return bytes != null && JsonReader.read(bytes) instanceof JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (MalformedJsonException damaged) {
            return Optional.empty();
        }
    }

    private String stateForm() {
        byte[] player = files.getOrDefault("player.js", new byte[0]);
        Matcher form = STATE.matcher(SnapshotReader.text(player));
        return form.find() ? form.group(1) : "";
    }

    private TrackedItem unit(JsonObject unit) {
        StringBuilder text = words.get(unit.string("unit").orElse(""));
        return new TrackedItem(
                unit.string("id").orElse(""),
                unit.string("kind").orElse(""),
                unit.string("title").orElse(""),
                unit.string("key").orElse(""),
                unit.get("required").equals(Optional.of(JsonBoolean.of(true))),
                text == null ? "" : text.toString().strip().replaceAll("\\s+", " "));
    }

    private static TrackedItem check(JsonObject check) {
        String id = object(check, "activity").string("id").orElse("");
        return new TrackedItem(id, "check", check.string("id").orElse(""), "", false, "");
    }

    private static JsonObject object(JsonObject from, String name) {
        return from.get(name)
                .map(value -> value instanceof JsonObject object ? object : JsonObject.EMPTY)
                .orElse(JsonObject.EMPTY);
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        List<JsonObject> found = new ArrayList<>();
        JsonValue all = from.get(name).orElse(JsonObject.EMPTY);
        if (all instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonObject object) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    /** Collects the text of each article under the id of its page. */
    private final class Words implements HtmlListener {

        private String page = "";
        private int navigations;
        private boolean isFacts;

        @Override
        public void start(String element, Map<String, String> attributes) {
            if (element.equals("article")) {
                page = attributes.getOrDefault("data-page", "");
            }
            // Its number and time change with the chapters around it.
            isFacts |= element.equals("p") && "facts".equals(attributes.get("class"));
            // The way to other pages is not the text of this one.
            navigations += element.equals("nav") ? 1 : 0;
        }

        @Override
        public void end(String element) {
            page = element.equals("article") ? "" : page;
            isFacts &= !element.equals("p");
            navigations = Math.max(0, navigations - (element.equals("nav") ? 1 : 0));
        }

        @Override
        public void text(String html, int from, int to) {
            if (!page.isEmpty() && navigations == 0 && !isFacts) {
                words.computeIfAbsent(page, key -> new StringBuilder())
                        .append(html, from, to)
                        .append(' ');
            }
        }

        @Override
        public void raw(String element, Map<String, String> attributes, String text) {
            // Scripts are no words of the course.
        }
    }
}
