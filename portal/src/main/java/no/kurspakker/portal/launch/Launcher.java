package no.kurspakker.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.tracking.value.JsonObject;

/** Opens units for learners, takes what they report, and closes them. Safe for use by several threads. */
public final class Launcher {

    private final PackageShelf shelf;
    private final Attempts attempts;
    private final People people;
    private final LaunchStatements statements;
    private final AuLaunch aus;

    public Launcher(
            PackageShelf shelf,
            Attempts attempts,
            People people,
            LaunchStatements statements,
            AuLaunch aus) {
        this.shelf = shelf;
        this.attempts = attempts;
        this.people = people;
        this.statements = statements;
        this.aus = aus;
    }

    /** {@return a launch of {@code unit} that waits to be opened; one that is done is opened for review} */
    public Attempts.Opening begin(
            Person person, OpenPackage pack, LaunchUnit unit, boolean isAnew) {
        Attempt attempt = attempts.begin(person, pack.info().id(), unit.id(), isAnew);
        closeAll(attempt);
        boolean isScorm = isScorm(pack.list().protocol());
        boolean isReview = isScorm && attempt.status().isDone();
        return attempts.launch(attempt, isReview ? LaunchSession.REVIEW : LaunchSession.NORMAL);
    }

    static boolean isScorm(LaunchProtocol protocol) {
        return protocol == LaunchProtocol.SCORM12 || protocol == LaunchProtocol.SCORM2004;
    }

    /** What opening a launch gives. */
    public record Opened(String token, Place place) {}

    /** {@return the launch that {@code code} opens, once} */
    public Optional<Opened> open(String code) throws IOException {
        Optional<String> token = attempts.open(code);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return place(attempts.byToken(token.get())).map(place -> new Opened(token.get(), place));
    }

    /** {@return the launch that {@code token} belongs to, if it has not ended} */
    public Optional<Place> byToken(String token) throws IOException {
        return place(attempts.byToken(token).filter(session -> !session.isEnded()));
    }

    /** {@return the launch whose content has {@code viewKey} in its address; content stays readable until it is closed} */
    public Optional<Place> byViewKey(String viewKey) throws IOException {
        return place(attempts.byViewKey(viewKey));
    }

    private Optional<Place> place(Optional<LaunchSession> session) throws IOException {
        Optional<Attempt> attempt = session.flatMap(found -> attempts.byId(found.attempt()));
        if (attempt.isEmpty()) {
            return Optional.empty();
        }
        Optional<OpenPackage> pack = shelf.open(attempt.get().packageId());
        Optional<Person> person = people.byId(attempt.get().person());
        Optional<LaunchUnit> unit =
                pack.flatMap(found -> found.unit(attempt.get().unit()));
        return unit.isEmpty() || person.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(
                        session.get(), attempt.get(), person.get(), pack.get(), unit.get()));
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

    /** {@return the address of an AU or activity with its launch parameters} */
    public String address(Place place, String origin) {
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
        Optional<Attempts.Change> change = attempts.commit(place.session(), n, attempt -> {
            Map<String, String> kept = model.keep(attempt.state(), written, isReview);
            UUID registration = model.registration(kept).orElse(attempt.registration());
            return attempt.with(attempt.status().or(model.status(kept)), kept, registration);
        });
        change.ifPresent(done -> statements.reported(place, done));
        if (hasEnded && change.isPresent()) {
            close(place.session(), model.duration(written));
        }
    }

    private void close(LaunchSession session, Optional<String> duration) {
        if (attempts.end(session)) {
            try {
                place(attempts.session(session.id()))
                        .ifPresent(place -> statements.ended(place, duration));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Ends what {@code person} has open in the package. */
    public void leave(Person person, String packageId) {
        attempts.of(person, packageId).forEach(this::closeAll);
    }

    private void closeAll(Attempt attempt) {
        List<LaunchSession> open = attempts.openSessions(attempt);
        open.forEach(session -> close(session, Optional.empty()));
    }

    /** {@return the answer to a {@code fetch}: a token once, an error after that (cmi5 8.2)} */
    public JsonObject fetch(String code) {
        return aus.fetch(code);
    }
}
