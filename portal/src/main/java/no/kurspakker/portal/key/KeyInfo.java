package no.kurspakker.portal.key;

import java.time.Instant;
import java.util.Optional;

/**
 * A key as people may see it.
 *
 * @param ends when it expires or was ended
 */
public record KeyInfo(Credential credential, Instant created, Optional<Instant> ends) {}
