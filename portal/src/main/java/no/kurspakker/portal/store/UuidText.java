package no.kurspakker.portal.store;

import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.statement.UuidFormat;

/** Reads a UUID strictly: {@link UUID#fromString} takes shorter ones. */
public final class UuidText {

    private UuidText() {}

    public static Optional<UUID> parse(String text) {
        return UuidFormat.isValid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
