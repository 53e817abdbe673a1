package no.kurspakker.portal.lrs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.portal.store.CourseRoot;
import no.kurspakker.tracking.event.CourseEvent;
import no.kurspakker.tracking.event.CourseProfile;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/**
 * What a relay key may claim: events of one course, in the words of that course's profile, about nobody by name. Everybody can read
 * the key in the package, so what is not known to come from our player is not taken. The statement is known to be valid.
 */
final class ClaimRules {

    private static final int LONGEST_RESPONSE = 250;

    /** What the player makes of a learner's id: SHA-256 in base64url. */
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final Set<String> VERBS = Stream.of(CourseEvent.values())
            .map(event -> event.verb().id().value())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STATEMENT =
            Set.of("id", "actor", "verb", "object", "result", "context", "timestamp", "version");
    private static final Set<String> CONTEXT =
            Set.of("registration", "contextActivities", "revision", "platform", "language", "team");
    private static final Set<String> RESULT =
            Set.of("success", "completion", "response", "duration", "extensions");

    private final String course;

    ClaimRules(String course) {
        this.course = course;
    }

    /** Refuses {@code statement}, called {@code name} in what is said of it, if it is not such a claim. */
    void check(String name, JsonObject statement) {
        only(name, statement, STATEMENT);
        require(statement.string("id").isPresent(), name + ".id: is missing");
        require(statement.string("timestamp").isPresent(), name + ".timestamp: is missing");
        actor(name + ".actor", child(statement, "actor"));
        String verb = child(statement, "verb").string("id").orElse("");
        require(VERBS.contains(verb), name + ".verb: is none of this course");
        object(name + ".object", statement);
        context(name + ".context", child(statement, "context"));
        result(name + ".result", child(statement, "result"), verb);
    }

    private static void actor(String name, JsonObject actor) {
        only(name, actor, Set.of("objectType", "account"));
        JsonObject account = child(actor, "account");
        require(
                HASH.matcher(account.string("name").orElse("")).matches(),
                name + ".account.name: is not a hash of 43 characters");
        require(
                account.string("homePage").orElse("").startsWith("https://"),
                name + ".account.homePage: is not https");
    }

    /** A film lies elsewhere; it belongs to the chapter around it. */
    private void object(String name, JsonObject statement) {
        JsonObject object = child(statement, "object");
        require(
                object.string("objectType").orElse("Activity").equals("Activity"),
                name + ".objectType: is not Activity");
        boolean isFilm = child(statement, "verb")
                        .string("id")
                        .equals(Optional.of(CourseEvent.FILM_OPENED.verb().id().value()))
                && !activities(child(statement, "context"), "parent").isEmpty();
        require(isFilm || isOfCourse(object), name + ".id: is not of " + course);
    }

    private void context(String name, JsonObject context) {
        only(name, context, CONTEXT);
        require(context.string("registration").isPresent(), name + ".registration: is missing");
        for (String list : List.of("parent", "grouping")) {
            require(
                    activities(context, list).stream().allMatch(this::isOfCourse),
                    name + ".contextActivities." + list + ": is not of " + course);
        }
        require(
                activities(context, "other").isEmpty(),
                name + ".contextActivities.other: is not used");
        String profile = new CourseProfile(new Iri(course)).version().value();
        List<JsonObject> categories = activities(context, "category");
        require(
                categories.size() == 1
                        && categories.get(0).string("id").equals(Optional.of(profile)),
                name + ".contextActivities.category: is not " + profile);
        team(name + ".team", child(context, "team"));
    }

    private void team(String name, JsonObject team) {
        only(name, team, Set.of("objectType", "name", "account"));
        require(
                team.isEmpty()
                        || child(team, "account").string("homePage").equals(Optional.of(course)),
                name + ".account.homePage: is not " + course);
    }

    /** What groups write never goes through a relay. */
    private static void result(String name, JsonObject result, String verb) {
        only(name, result, RESULT);
        boolean isAnswer = verb.equals(CourseEvent.CHECK_ANSWERED.verb().id().value());
        require(
                result.string("response")
                        .filter(text -> !isAnswer || text.length() > LONGEST_RESPONSE)
                        .isEmpty(),
                name + ".response: free text is not taken");
    }

    private boolean isOfCourse(JsonObject activity) {
        return CourseRoot.of(activity.string("id").orElse("")).equals(course);
    }

    private static void only(String name, JsonObject object, Set<String> known) {
        for (JsonMember member : object.members()) {
            require(known.contains(member.name()), name + "." + member.name() + ": is not used");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw LrsRefusal.bad(otherwise);
        }
    }

    private static JsonObject child(JsonObject object, String name) {
        return object.get(name)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
    }

    private static List<JsonObject> activities(JsonObject context, String list) {
        JsonValue found =
                child(context, "contextActivities").get(list).orElse(new JsonArray(List.of()));
        List<JsonValue> items = found instanceof JsonArray array ? array.items() : List.of(found);
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }
}
