package no.kurspakker.tracking.json;

import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.event.CourseEvent;
import no.kurspakker.tracking.event.CourseProfile;
import no.kurspakker.tracking.event.ReflectionExtension;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/**
 * Writes the xAPI Profile of a course (xAPI Profiles 1.0, JSON-LD): its extensions, a template for each event, and the patterns that
 * the statements of a registration and of a session follow.
 */
public final class ProfileJson {

    /** When this form of the profile was made; a fixed time, so that the same course gives the same file. */
    private static final String GENERATED = "2026-01-01T00:00:00.000Z";

    private final TrackingPlan plan;
    private final CourseProfile profile;

    private ProfileJson(TrackingPlan plan) {
        this.plan = plan;
        this.profile = new CourseProfile(plan.courseActivityId());
    }

    /** {@return the profile of {@code plan}: the same text for the same plan} */
    public static String write(TrackingPlan plan) {
        return JsonWriter.pretty(new ProfileJson(plan).file());
    }

    private JsonObject file() {
        JsonObject version = new JsonObjectBuilder()
                .put("id", profile.version().value())
                .put("generatedAtTime", GENERATED)
                .build();
        JsonObject author = new JsonObjectBuilder()
                .put("type", "Organization")
                .put("name", plan.course().publisher())
                .build();
        String title = plan.course().title();
        return new JsonObjectBuilder()
                .put("id", profile.id().value())
                .put("@context", "https://w3id.org/xapi/profiles/context")
                .put("type", "Profile")
                .put("conformsTo", "https://w3id.org/xapi/profiles#1.0")
                .put("prefLabel", text(title))
                .put(
                        "definition",
                        json(CourseProfile.texts(
                                "Utsagnene som kurset sender.",
                                "Utsegnene som kurset sender.",
                                "The statements that the course sends.")))
                .putAll("versions", List.of(version))
                .put("author", author)
                .putAll("concepts", extensions())
                .putAll(
                        "templates",
                        Stream.of(CourseEvent.values()).map(this::template).toList())
                .putAll("patterns", patterns())
                .build();
    }

    private List<JsonObject> extensions() {
        return Stream.of(ReflectionExtension.values())
                .map(extension -> concept(profile.extension(extension), "ResultExtension")
                        .put("prefLabel", json(extension.display()))
                        .put("definition", json(extension.display()))
                        .put("inlineSchema", schema(extension))
                        .build())
                .toList();
    }

    private static String schema(ReflectionExtension extension) {
        return switch (extension) {
            case HEAD_COUNT -> "{\"type\":\"integer\",\"minimum\":1}";
            case QUESTIONS, QUESTIONS_ANSWERED -> "{\"type\":\"integer\",\"minimum\":0}";
            case HAND_IN_LEVEL -> "{\"enum\":[\"status\",\"text\"]}";
        };
    }

    private JsonObject template(CourseEvent event) {
        JsonObjectBuilder json = concept(profile.template(event), "StatementTemplate")
                .put("prefLabel", json(LanguageMap.of("en", event.id().replace('-', ' '))))
                .put("definition", json(event.verb().display()))
                .put("verb", event.verb().id().value())
                .put("objectActivityType", EventRules.objectType(event).id().value());
        return json.putAll("rules", new EventRules(profile).rules(event)).build();
    }

    private List<JsonObject> patterns() {
        Iri middle = profile.pattern("activity");
        Iri anyNumber = profile.pattern("activities");
        Iri end = profile.pattern("end");
        List<Iri> events = Stream.of(CourseEvent.values())
                .filter(event -> event != CourseEvent.COURSE_INITIALIZED
                        && event != CourseEvent.COURSE_TERMINATED)
                .map(profile::template)
                .toList();
        Iri begin = profile.template(CourseEvent.COURSE_INITIALIZED);
        return List.of(
                pattern(profile.pattern("session"), true)
                        .put("sequence", iris(List.of(begin, anyNumber, end)))
                        .build(),
                pattern(anyNumber, false).put("zeroOrMore", middle.value()).build(),
                pattern(middle, false).put("alternates", iris(events)).build(),
                pattern(end, false)
                        .put(
                                "optional",
                                profile.template(CourseEvent.COURSE_TERMINATED).value())
                        .build());
    }

    private JsonObjectBuilder pattern(Iri id, boolean isPrimary) {
        String name = id.value().substring(id.value().lastIndexOf('/') + 1);
        return concept(id, "Pattern")
                .put("primary", isPrimary)
                .put("prefLabel", json(LanguageMap.of("en", name)))
                .put("definition", json(LanguageMap.of("en", "The " + name + " of a session.")));
    }

    private JsonObjectBuilder concept(Iri id, String type) {
        return new JsonObjectBuilder()
                .put("id", id.value())
                .put("type", type)
                .put("inScheme", profile.version().value());
    }

    private static JsonArray iris(List<Iri> iris) {
        return new JsonArray(List.copyOf(
                iris.stream().map(iri -> new JsonString(iri.value())).toList()));
    }

    private JsonObject text(String text) {
        return json(LanguageMap.of(plan.course().language().value(), text));
    }

    private static JsonObject json(LanguageMap texts) {
        return Members.json(texts);
    }
}
