package no.kurspakker.portal.launch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import no.kurspakker.portal.store.StatementListener;
import no.kurspakker.portal.store.StatementRefusedException;
import no.kurspakker.portal.store.StoredStatement;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows what AUs and activities say of themselves: notes it with the attempt in the transaction that stores the statement, refuses what
 * breaks the order of cmi5, and then has said what is satisfied.
 */
public final class AuProgress implements StatementListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AuProgress.class);

    private final Attempts attempts;
    private final Sessions sessions;
    private final LmsIds ids;
    private final Launcher launcher;
    // Appending waits for the writer, which is the thread that tells of statements.
    private final ExecutorService later = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "portal-satisfied");
        thread.setDaemon(true);
        return thread;
    });

    public AuProgress(LaunchBooks books, Sessions sessions, Launcher launcher) {
        this.attempts = books.attempts();
        this.sessions = sessions;
        this.ids = books.statements().ids();
        this.launcher = launcher;
    }

    @Override
    public void stored(Handle handle, List<StoredStatement> stored) {
        List<AuWord> words = stored.stream()
                .flatMap(one -> AuWord.of(one.statement()).stream())
                .toList();
        Map<UUID, List<Attempt>> known = attempts.of(
                handle, words.stream().map(AuWord::registration).collect(Collectors.toSet()));
        List<AuWord> launched = words.stream()
                .filter(word -> known.containsKey(word.registration()))
                .toList();
        if (!launched.isEmpty()) {
            keepApart(handle, launched, known);
            aus(handle, launched);
            activities(handle, launched, known);
        }
    }

    /** A package tells of its own course: what it says of another on the shelf would be a completion that nobody reached. */
    private void keepApart(Handle handle, List<AuWord> words, Map<UUID, List<Attempt>> known) {
        Map<String, String> courses = attempts.courses(handle);
        for (AuWord word : words) {
            String own = known.getOrDefault(word.registration(), List.of()).stream()
                    .findFirst()
                    .map(attempt -> courses.getOrDefault(attempt.packageId(), ""))
                    .orElse("");
            courses.values().stream()
                    .filter(course -> !course.equals(own) && word.isOf(course))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new StatementRefusedException(
                                "the launch is of " + own + ", and the statement of " + other);
                    });
        }
    }

    private void aus(Handle handle, List<AuWord> words) {
        Map<UUID, AuSession> known = sessions.aus(
                handle,
                words.stream()
                        .flatMap(word -> word.session().stream())
                        .collect(Collectors.toSet()));
        for (AuWord word : words) {
            word.session()
                    .flatMap(id -> Optional.ofNullable(known.get(id)))
                    .ifPresent(session -> known.put(session.id(), heard(handle, session, word)));
        }
    }

    private AuSession heard(Handle handle, AuSession session, AuWord word) {
        Attempt attempt = attempts.byId(handle, session.attempt());
        AuOrder.demand(session, word, ids.of(attempt.unit()), attempt.state());
        AuSession after = session.after(word);
        sessions.heard(handle, after);
        if (word.isDefined()) {
            reached(handle, attempt, word, session.id());
        }
        if (word.isDefined() && word.verb().equals(AuOrder.INITIALIZED)) {
            later.execute(() -> beginning(session.id()));
        }
        if (word.isDefined() && word.verb().equals(AuOrder.TERMINATED)) {
            later.execute(() -> ended(session.id()));
        }
        return after;
    }

    /** In an xAPI launch there are no sessions, and the activity has the id that the package gives it. */
    private void activities(Handle handle, List<AuWord> words, Map<UUID, List<Attempt>> known) {
        for (AuWord word : words) {
            known.getOrDefault(word.registration(), List.of()).stream()
                    .filter(attempt -> word.session().isEmpty())
                    .filter(attempt -> attempt.unit().equals(word.object()))
                    .findFirst()
                    .ifPresent(attempt -> reached(handle, attempt, word, word.registration()));
        }
    }

    private void reached(Handle handle, Attempt attempt, AuWord word, UUID session) {
        AttemptStatus reached = status(word);
        if (reached == AttemptStatus.NOT_STARTED) {
            return;
        }
        attempts.save(handle, attempt.id(), before -> {
            Map<String, String> known = new HashMap<>(before.state());
            if (reached.isDone()) {
                known.put(word.verb(), "true");
            }
            return before.with(before.status().or(reached), known, before.registration());
        });
        if (reached.isDone()) {
            later.execute(() -> satisfied(attempt.registration(), session));
        }
    }

    private static AttemptStatus status(AuWord word) {
        return switch (word.verb()) {
            case AuOrder.INITIALIZED, "progressed" -> AttemptStatus.STARTED;
            case AuOrder.FAILED -> AttemptStatus.FAILED;
            case AuOrder.COMPLETED -> AttemptStatus.COMPLETED;
            case AuOrder.PASSED -> AttemptStatus.PASSED;
            default -> AttemptStatus.NOT_STARTED;
        };
    }

    /** What other sessions of the registration had to say has come before it, since devices send in order. */
    private void beginning(UUID session) {
        try {
            attempts.awaitWriting();
            launcher.giveUpOthers(session);
        } catch (RuntimeException failure) {
            LOG.warn("what {} has taken the place of could not be ended", session, failure);
        }
    }

    private void ended(UUID session) {
        try {
            attempts.awaitWriting();
            launcher.ended(session);
        } catch (IOException | RuntimeException failure) {
            LOG.warn(
                    "the tokens of {} could not be ended; they end by themselves",
                    session,
                    failure);
        }
    }

    private void satisfied(UUID registration, UUID session) {
        try {
            attempts.awaitWriting();
            launcher.satisfied(registration, session);
        } catch (IOException | RuntimeException failure) {
            LOG.warn(
                    "what is satisfied in {} could not be said; it is at the next completion",
                    registration,
                    failure);
        }
    }

    @Override
    public void close() {
        later.shutdown();
    }
}
