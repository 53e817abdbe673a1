package no.kurspakker.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.tracking.value.JsonObject;

/** Opens units for learners, takes what they report, and closes them. Safe for use by several threads. */
public final class Launcher {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE = 50;

    private final LaunchBooks books;
    private final Sessions sessions;
    private final AuLaunch aus;
    private final Secrets secrets;

    public Launcher(LaunchBooks books, Sessions sessions, AuLaunch aus, Secrets secrets) {
        this.books = books;
        this.sessions = sessions;
        this.aus = aus;
        this.secrets = secrets;
    }

    /** {@return a launch of {@code unit} that waits to be opened; one that is done is opened for review} */
    public Opening begin(Person person, OpenPackage pack, LaunchUnit unit, boolean isAnew) {
        Attempt attempt = books.attempts().begin(person, pack.info().id(), unit.id(), isAnew);
        if (pack.list().protocol() != LaunchProtocol.CMI5) {
            closeAll(attempt.registration());
        }
        boolean isReview = pack.list().protocol().isScorm() && attempt.status().isDone();
        return sessions.launch(attempt, isReview ? LaunchSession.REVIEW : LaunchSession.NORMAL);
    }

    /** What opening a launch gives. */
    public record Opened(String token, Place place) {}

    /** {@return the launch that {@code code} opens, once} */
    public Optional<Opened> open(String code) throws IOException {
        Optional<String> token = sessions.open(code);
        return token.isEmpty()
                ? Optional.empty()
                : place(sessions.byToken(token.get())).map(place -> new Opened(token.get(), place));
    }

    /** {@return the launch that {@code token} belongs to, if it has not ended} */
    public Optional<Place> byToken(String token) throws IOException {
        return place(sessions.byToken(token).filter(session -> !session.isEnded()));
    }

    /** {@return the launch whose content has {@code viewKey} in its address; content stays readable until it is closed} */
    public Optional<Place> byViewKey(String viewKey) throws IOException {
        return place(sessions.byViewKey(viewKey));
    }

    private Optional<Place> place(Optional<LaunchSession> session) throws IOException {
        return session.isEmpty() ? Optional.empty() : books.place(session.get());
    }

    /** {@return the values of the data model that SCORM content begins with} */
    public Map<String, String> values(Place place) {
        return new ScormModel(place.pack().list().protocol())
                .begin(
                        place.attempt(),
                        place.unit(),
                        place.person(),
                        place.session().mode());
    }

    /** {@return the address of what is opened by itself, with its launch parameters} */
    public String address(Place place, String origin) throws IOException {
        sessions.told(place.session());
        return aus.open(place, origin);
    }

    /**
     * Takes commit {@code n} of SCORM content. One that comes late, after a newer one, is let be.
     *
     * @param hasEnded whether content has said goodbye with it
     */
    public void commit(Place place, long n, Map<String, String> written, boolean hasEnded) {
        ScormModel model = new ScormModel(place.pack().list().protocol());
        boolean isReview = place.session().isReview();
        Optional<AttemptChange> change = sessions.commit(place.session(), n, attempt -> {
            Map<String, String> kept = model.keep(attempt.state(), written, isReview);
            UUID registration = model.registration(kept).orElse(attempt.registration());
            return attempt.with(attempt.status().or(model.status(kept)), kept, registration);
        });
        change.ifPresent(done -> books.statements().reported(place, done));
        if (hasEnded && change.isPresent()) {
            close(place.session(), model.duration(written));
        }
    }

    private void close(LaunchSession session, Optional<String> duration) {
        try {
            Optional<Place> place = books.place(session);
            boolean isAu = place.filter(
                            found -> found.pack().list().protocol() == LaunchProtocol.CMI5)
                    .isPresent();
            if (sessions.end(session, isAu) && place.isPresent()) {
                aus.end(place.get(), isAu, sessions.next(session));
                books.statements().ended(refreshed(place.get()), duration);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Place refreshed(Place place) throws IOException {
        return place(sessions.byId(place.session().id())).orElse(place);
    }

    /**
     * Ends what {@code person} has open in the package. Content says goodbye while its page closes, which may take a moment; what an AU has
     * to say is waited for longer: it is given up when another begins, or nothing has been heard for long.
     */
    public void leave(Person person, OpenPackage pack) {
        List<UUID> registrations = books.attempts().of(person, pack.info().id()).stream()
                .map(Attempt::registration)
                .distinct()
                .toList();
        boolean isAu = pack.list().protocol() == LaunchProtocol.CMI5;
        if (isAu || pack.list().protocol().isScorm()) {
            awaitGoodbye(registrations);
        }
        if (!isAu) {
            registrations.forEach(this::closeAll);
        }
    }

    private void awaitGoodbye(List<UUID> registrations) {
        long start = System.nanoTime();
        while (isTalking(registrations) && System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isTalking(List<UUID> registrations) {
        return registrations.stream()
                .flatMap(registration -> sessions.openIn(registration).stream())
                .anyMatch(LaunchSession::isInitialized);
    }

    /** Ends what was launched before {@code age} and never said goodbye. */
    public void giveUp(Duration age) {
        sessions.openFor(age).forEach(session -> close(session, Optional.empty()));
    }

    /** Gives up what else is open in the registration of {@code session}, in which an AU has begun (cmi5 9.3.6). */
    void giveUpOthers(UUID session) {
        LaunchSession beginning = sessions.byId(session).orElseThrow();
        UUID registration =
                books.attempts().byId(beginning.attempt()).orElseThrow().registration();
        sessions.openIn(registration).stream()
                .filter(other -> other.launched() < beginning.launched())
                .forEach(other -> close(other, Optional.empty()));
    }

    /** Ends the tokens of the AU that has said goodbye in {@code session}. */
    void ended(UUID session) throws IOException {
        Optional<Place> place = place(sessions.byId(session));
        place.ifPresent(found -> aus.end(found, false, sessions.next(found.session())));
    }

    /** Says what is satisfied in {@code registration} since {@code session}. */
    void satisfied(UUID registration, UUID session) throws IOException {
        aus.satisfied(registration, session);
    }

    private void closeAll(UUID registration) {
        List<LaunchSession> open = sessions.openIn(registration);
        open.forEach(session -> close(session, Optional.empty()));
    }

    /** Lets {@code person} off {@code unit} of a cmi5 package; whoever is off already stays so, for the first reason. */
    public void waive(Person person, OpenPackage pack, LaunchUnit unit, WaiveReason reason)
            throws IOException {
        Attempt attempt = books.attempts().begin(person, pack.info().id(), unit.id(), false);
        if (attempt.state().containsKey(Satisfaction.WAIVED)) {
            return;
        }
        UUID session = secrets.uuid();
        Cmi5Statements cmi5 =
                books.statements().cmi5(person, attempt.registration(), pack, session.toString());
        books.statements().append(List.of(cmi5.waived(unit, reason)));
        books.attempts().change(attempt.id(), before -> {
            Map<String, String> known = new HashMap<>(before.state());
            known.put(Satisfaction.WAIVED, reason.value());
            return before.with(
                    before.status().or(AttemptStatus.COMPLETED), known, before.registration());
        });
        aus.satisfied(attempt.registration(), session);
    }

    /** {@return the answer to a {@code fetch}: a token once, an error after that (cmi5 8.2)} */
    public JsonObject fetch(String code) {
        return aus.fetch(code);
    }
}
