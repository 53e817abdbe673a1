package no.kurspakker.portal.store;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param conflict the id of a statement that is stored with other content already; if there is one, nothing of the batch was stored
 */
public record AppendResult(Optional<UUID> conflict) {}
