package no.kurspakker.export.listing;

import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.statement.LanguageMap;

/** A chapter or a group task with what is said of it. */
public record ListedUnit(TrackedUnit unit, LanguageMap title, LanguageMap description) {

    /**
     * {@return the address that opens the course as this unit, relative to the package} A query, since platforms add their own
     * parameters to it, where some would put them behind a fragment; with one parameter, since some escape an ampersand twice.
     */
    public String address() {
        return "index.html?unit=" + unit.id().value();
    }
}
