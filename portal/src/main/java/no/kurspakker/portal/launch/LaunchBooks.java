package no.kurspakker.portal.launch;

import java.io.IOException;
import java.util.Optional;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;

/** What launches are looked up in, and written down in. Safe for use by several threads. */
public record LaunchBooks(
        PackageShelf shelf, Attempts attempts, People people, LaunchStatements statements) {

    /** {@return the launch {@code session} with all that belongs to it; absent if something of it is gone} */
    Optional<Place> place(LaunchSession session) throws IOException {
        Optional<Attempt> attempt = attempts.byId(session.attempt());
        if (attempt.isEmpty()) {
            return Optional.empty();
        }
        Optional<OpenPackage> pack = shelf.open(attempt.get().packageId());
        Optional<Person> person = people.byId(attempt.get().person());
        Optional<LaunchUnit> unit =
                pack.flatMap(found -> found.unit(attempt.get().unit()));
        return unit.isEmpty() || person.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Place(session, attempt.get(), person.get(), pack.get(), unit.get()));
    }
}
