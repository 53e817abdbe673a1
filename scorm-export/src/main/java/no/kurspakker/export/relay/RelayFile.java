package no.kurspakker.export.relay;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.kurspakker.course.Course;
import no.kurspakker.course.LearnerAccounts;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;

/**
 * Reads the file in which a portal hands out a key for one course:
 *
 * <pre>{@code
 * {"schema": 1, "course": "https://…", "address": "https://…", "key": "…", "secret": "…"}
 * }</pre>
 *
 * <p>{@code docs/decisions/0010-relay.md} says what each is.
 */
public final class RelayFile {

    /** The form of the file; another is refused. */
    public static final int SCHEMA = 1;

    private static final int LARGEST = 10_000;
    private static final List<String> TEXTS = List.of("course", "address", "key", "secret");

    /** What stands in a header, a policy and an address alike without being written in another way. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._~-]{8,200}");

    private final String file;
    private final Course course;
    private final List<Problem> problems = new ArrayList<>();

    private RelayFile(Path path, Course course) {
        this.file = path.toAbsolutePath().normalize().toString();
        this.course = course;
    }

    /**
     * {@return the relay for {@code course}, or what is wrong}
     *
     * @throws IOException if the file cannot be read, naming it
     */
    public static Checked<Relay> read(Path path, Course course) throws IOException {
        RelayFile reading = new RelayFile(path, course);
        Optional<Relay> relay = reading.relay(bytes(path));
        return new Checked<>(
                reading.problems.isEmpty() ? relay : Optional.empty(), reading.problems);
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST);
        }
    }

    private Optional<Relay> relay(byte[] bytes) {
        Optional<JsonObject> object = object(bytes);
        if (object.isEmpty()) {
            report(RelayProblem.RELAY_NOT_JSON);
            return Optional.empty();
        }
        JsonObject json = object.get();
        boolean isKnown = json.get("schema")
                .filter(schema -> schema instanceof JsonNumber number
                        && number.text().equals(Integer.toString(SCHEMA)))
                .isPresent();
        if (!isKnown) {
            report(RelayProblem.RELAY_SCHEMA_OTHER, Integer.toString(SCHEMA));
            return Optional.empty();
        }
        judgeNames(json);
        judgeCourse(json);
        return learners()
                .flatMap(learners -> text(json, "address")
                        .flatMap(this::address)
                        .flatMap(address -> word(json, "key")
                                .flatMap(key -> word(json, "secret")
                                        .map(secret ->
                                                new Relay(address, key, secret, learners)))));
    }

    private static Optional<JsonObject> object(byte[] bytes) {
        try {
            return JsonReader.read(bytes) instanceof JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (MalformedJsonException malformed) {
            return Optional.empty();
        }
    }

    private void judgeNames(JsonObject json) {
        for (JsonMember member : json.members()) {
            if (!member.name().equals("schema") && !TEXTS.contains(member.name())) {
                String known = "schema, " + String.join(", ", TEXTS);
                report(RelayProblem.RELAY_NAME_UNKNOWN, member.name(), known);
            }
        }
        for (String name : TEXTS) {
            if (json.get(name).isEmpty()) {
                report(RelayProblem.RELAY_NAME_MISSING, name);
            }
        }
    }

    private void judgeCourse(JsonObject json) {
        Optional<String> other =
                text(json, "course").filter(id -> !id.equals(course.id().value()));
        other.ifPresent(
                id -> report(RelayProblem.RELAY_OTHER_COURSE, id, course.id().value()));
    }

    private Optional<LearnerAccounts> learners() {
        if (course.learners().isEmpty()) {
            problems.add(Problem.of(RelayProblem.LEARNERS_MISSING, course.source()));
        }
        return course.learners();
    }

    private Optional<URI> address(String text) {
        if (RelayKey.isAddress(text)) {
            return Optional.of(URI.create(text));
        }
        report(RelayProblem.RELAY_ADDRESS_FORM);
        return Optional.empty();
    }

    private Optional<String> word(JsonObject json, String name) {
        Optional<String> text = text(json, name);
        if (text.isPresent() && !WORD.matcher(text.get()).matches()) {
            report(RelayProblem.RELAY_VALUE_FORM, name);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> text(JsonObject json, String name) {
        if (json.get(name).isPresent() && !(json.get(name).get() instanceof JsonString)) {
            report(RelayProblem.RELAY_VALUE_FORM, name);
        }
        return json.string(name);
    }

    private void report(RelayProblem code, String... arguments) {
        problems.add(Problem.of(code, SourceSpan.startOf(file), arguments));
    }
}
