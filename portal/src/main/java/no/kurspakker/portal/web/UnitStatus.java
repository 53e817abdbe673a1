package no.kurspakker.portal.web;

import java.util.List;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.launch.Attempt;
import no.kurspakker.portal.launch.AttemptStatus;
import no.kurspakker.portal.launch.Attempts;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.Person;

/** How far a person has come in a package. */
record UnitStatus(OpenPackage pack, List<Attempt> attempts) {

    static UnitStatus of(Attempts attempts, Person person, OpenPackage pack) {
        return new UnitStatus(pack, attempts.of(person, pack.info().id()));
    }

    /** {@return the best that the person has come to in {@code unit}} */
    AttemptStatus of(LaunchUnit unit) {
        return attempts.stream()
                .filter(attempt -> attempt.unit().equals(unit.id()))
                .map(Attempt::status)
                .reduce(
                        AttemptStatus.NOT_STARTED,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** {@return that in words; of a page nobody knows more than that it was opened} */
    String text(Words words, LaunchUnit unit) {
        return text(words, of(unit));
    }

    String text(Words words, AttemptStatus status) {
        boolean isPage = pack.list().protocol() == LaunchProtocol.WEB;
        boolean isOpened = isPage && status == AttemptStatus.STARTED;
        return words.text(isOpened ? "status.opened" : "status." + status);
    }
}
