package no.kurspakker.portal.launch;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.store.StatementListener;
import no.kurspakker.portal.store.StoredStatement;
import no.kurspakker.tracking.value.JsonObject;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows what AUs and activities say of themselves: notes it with the attempt in the transaction that stores the statement, and then says
 * which blocks and courses are satisfied (cmi5 9.3.9). What it says has ids that follow from the registration, so that nothing is said twice.
 */
public final class AuProgress implements StatementListener, AutoCloseable {

    static final String COMPLETED = "completed";
    static final String PASSED = "passed";

    private static final Logger LOG = LoggerFactory.getLogger(AuProgress.class);
    private static final String SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    private static final String TYPE = "https://w3id.org/xapi/cmi5/activitytype/";

    private final PackageShelf shelf;
    private final Attempts attempts;
    private final People people;
    private final LaunchStatements statements;
    // Appending waits for the writer, which is the thread that tells of statements.
    private final ExecutorService later = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "portal-satisfied");
        thread.setDaemon(true);
        return thread;
    });

    public AuProgress(
            PackageShelf shelf, Attempts attempts, People people, LaunchStatements statements) {
        this.shelf = shelf;
        this.attempts = attempts;
        this.people = people;
        this.statements = statements;
    }

    @Override
    public void stored(Handle handle, List<StoredStatement> stored) {
        for (StoredStatement one : stored) {
            JsonObject json = one.statement().json();
            String verb = TrackingFile.object(json, "verb")
                    .flatMap(found -> found.string("id"))
                    .orElse("");
            Optional<JsonObject> context = TrackingFile.object(json, "context");
            Optional<String> registration = context.flatMap(found -> found.string("registration"));
            if (!verb.startsWith(PlainStatements.ADL) || registration.isEmpty() || isOurs(json)) {
                continue;
            }
            String name = verb.substring(PlainStatements.ADL.length());
            context.flatMap(found -> TrackingFile.object(found, "extensions"))
                    .flatMap(found -> found.string(SESSION))
                    .ifPresent(session -> attempts.sessionSays(handle, session, name));
            String unit = TrackingFile.object(json, "object")
                    .flatMap(object -> object.string("id"))
                    .orElse("");
            note(handle, registration.get(), unit, name);
        }
    }

    private static boolean isOurs(JsonObject statement) {
        return TrackingFile.object(statement, "authority")
                .flatMap(authority -> TrackingFile.object(authority, "account"))
                .flatMap(account -> account.string("name"))
                .equals(Optional.of("launch"));
    }

    private void note(Handle handle, String registration, String unit, String verb) {
        AttemptStatus reached = switch (verb) {
            case "initialized", "progressed" -> AttemptStatus.STARTED;
            case "failed" -> AttemptStatus.FAILED;
            case COMPLETED -> AttemptStatus.COMPLETED;
            case PASSED -> AttemptStatus.PASSED;
            default -> AttemptStatus.NOT_STARTED;
        };
        if (reached == AttemptStatus.NOT_STARTED) {
            return;
        }
        boolean isNoted = attempts.note(handle, registration, unit, attempt -> {
            Map<String, String> state = new HashMap<>(attempt.state());
            if (reached.isDone()) {
                state.put(verb, "true");
            }
            return attempt.with(attempt.status().or(reached), state, attempt.registration());
        });
        if (isNoted && reached.isDone()) {
            later.execute(() -> satisfied(UUID.fromString(registration)));
        }
    }

    /** Says what is satisfied in {@code registration}. */
    private void satisfied(UUID registration) {
        try {
            attempts.awaitWriting();
            List<Attempt> all = attempts.of(registration);
            if (all.isEmpty()) {
                return;
            }
            Optional<OpenPackage> pack = shelf.open(all.get(0).packageId());
            Optional<Person> person = people.byId(all.get(0).person());
            if (pack.isPresent()
                    && person.isPresent()
                    && pack.get().list().protocol() == LaunchProtocol.CMI5) {
                statements.satisfied(
                        person.get(), registration, pack.get(), satisfied(pack.get(), all));
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn(
                    "what is satisfied in {} could not be said; it is at the next completion",
                    registration,
                    failure);
        }
    }

    /** {@return blocks, then the course, that are satisfied, each with its type} */
    private static Map<String, String> satisfied(OpenPackage pack, List<Attempt> all) {
        Set<String> open = new LinkedHashSet<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (LaunchUnit unit : pack.list().units()) {
            unit.blocks().forEach(block -> ids.put(block, TYPE + "block"));
            if (!isSatisfied(unit, all)) {
                open.addAll(unit.blocks());
                open.add(pack.info().course());
            }
        }
        ids.put(pack.info().course(), TYPE + "course");
        ids.keySet().removeAll(open);
        return ids;
    }

    private static boolean isSatisfied(LaunchUnit unit, List<Attempt> all) {
        Map<String, String> state = all.stream()
                .filter(attempt -> attempt.unit().equals(unit.id()))
                .map(Attempt::state)
                .findFirst()
                .orElse(Map.of());
        return unit.moveOn().isSatisfied(state.containsKey(COMPLETED), state.containsKey(PASSED));
    }

    @Override
    public void close() {
        later.shutdown();
    }
}
