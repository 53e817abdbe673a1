package no.kurspakker.portal.launch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** What a platform says of its launches, and what SCORM content has reported, as statements. Safe for use by several threads. */
public final class LaunchStatements {

    private final StatementOutlet outlet;
    private final ActorHome home;
    private final Clock clock;
    private final Secrets secrets;

    public LaunchStatements(StatementOutlet outlet, ActorHome home, Clock clock, Secrets secrets) {
        this.outlet = outlet;
        this.home = home;
        this.clock = clock;
        this.secrets = secrets;
    }

    /** Tells what a commit has changed. */
    void reported(Place place, AttemptChange change) {
        if (place.pack().tracking().isEmpty()) {
            outlet.append(plainly(place, change));
            return;
        }
        ScormStatements made = made(place, change.after().registration());
        if (!place.session().isInitialized()) {
            made.initialized();
        }
        outlet.append(made.between(change.before().state(), change.after().state()));
    }

    private ScormStatements made(Place place, UUID registration) {
        StatementMaker maker = new StatementMaker(
                place.pack().tracking().orElseThrow(),
                home.actor(place.person()),
                registration,
                place.person().municipality(),
                clock,
                secrets);
        return new ScormStatements(new ScormModel(place.pack().list().protocol()), maker);
    }

    private List<JsonObject> plainly(Place place, AttemptChange change) {
        PlainStatements plain = plain(place);
        JsonObject unit = unit(place);
        List<JsonObject> made = new ArrayList<>();
        if (!place.session().isInitialized()) {
            made.add(plain.now(PlainStatements.ADL + "initialized", unit, JsonObject.EMPTY));
        }
        AttemptStatus reached = change.after().status();
        if (reached != change.before().status()) {
            String verb = switch (reached) {
                case COMPLETED -> "completed";
                case PASSED -> "passed";
                case FAILED -> "failed";
                case NOT_STARTED, STARTED -> "";
            };
            if (!verb.isEmpty()) {
                made.add(plain.once(PlainStatements.ADL + verb, unit, result(place, change, verb)));
            }
        }
        return made;
    }

    private static JsonObject result(Place place, AttemptChange change, String verb) {
        ScormModel model = new ScormModel(place.pack().list().protocol());
        JsonObjectBuilder result = new JsonObjectBuilder();
        if (verb.equals("completed")) {
            return result.put("completion", true).build();
        }
        result.put("success", verb.equals("passed"));
        model.scaledScore(change.after().state())
                .filter(score -> score.abs().compareTo(BigDecimal.ONE) <= 0)
                .ifPresent(score -> result.put(
                        "score", new JsonObjectBuilder().put("scaled", score).build()));
        return result.build();
    }

    /** Tells that a launch has ended. */
    void ended(Place place, Optional<String> duration) {
        if (!place.session().isInitialized()) {
            return;
        }
        JsonObject result =
                new JsonObjectBuilder().putString("duration", duration).build();
        switch (place.pack().list().protocol()) {
            case SCORM12, SCORM2004 -> outlet.append(terminated(place, duration, result));
            case CMI5 -> outlet.append(List.of(cmi5(place).abandoned(place.unit(), heard(place))));
            case XAPI, WEB -> {}
        }
    }

    private List<JsonObject> terminated(Place place, Optional<String> duration, JsonObject result) {
        if (place.pack().tracking().isPresent()) {
            ScormStatements made = made(place, place.attempt().registration());
            made.terminated(duration);
            return made.made();
        }
        return List.of(plain(place).now(PlainStatements.ADL + "terminated", unit(place), result));
    }

    private static Duration heard(Place place) {
        return Duration.of(place.session().heard() - place.session().launched(), ChronoUnit.MICROS);
    }

    /** {@return what cmi5 has the platform say in the session of {@code place}} */
    Cmi5Statements cmi5(Place place) {
        return new Cmi5Statements(plain(place), ids(), place.session().id().toString());
    }

    /** {@return what cmi5 has the platform say of {@code person} in {@code session}} */
    Cmi5Statements cmi5(Person person, UUID registration, OpenPackage pack, String session) {
        PlainStatements plain = new PlainStatements(
                home.actor(person), registration, pack.info().course(), clock, secrets);
        return new Cmi5Statements(plain, ids(), session);
    }

    LmsIds ids() {
        return new LmsIds(home.value());
    }

    PlainStatements plain(Place place) {
        return new PlainStatements(
                home.actor(place.person()),
                place.attempt().registration(),
                place.pack().info().course(),
                clock,
                secrets);
    }

    JsonObject actor(Place place) {
        return home.actor(place.person());
    }

    void append(List<JsonObject> statements) {
        outlet.append(statements);
    }

    /** The unit of a package without IRIs lies below its course. */
    static JsonObject unit(Place place) {
        return PlainStatements.activity(
                unitId(place),
                place.unit().title(),
                Optional.of("http://adlnet.gov/expapi/activities/lesson"));
    }

    static String unitId(Place place) {
        String id = place.unit().id();
        boolean isIri =
                id.startsWith("http://") || id.startsWith("https://") || id.startsWith("urn:");
        boolean isOnly = place.pack().list().units().size() == 1;
        if (isIri) {
            return id;
        }
        String course = place.pack().info().course();
        return isOnly ? course : course + "/" + id.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
