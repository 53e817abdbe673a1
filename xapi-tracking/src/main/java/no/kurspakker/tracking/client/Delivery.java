package no.kurspakker.tracking.client;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of a statement.
 *
 * @param refusal why the LRS will never take it; absent if it has it now
 */
public record Delivery(UUID id, Optional<String> refusal) {

    public boolean isDelivered() {
        return refusal.isEmpty();
    }

    static Delivery done(UUID id) {
        return new Delivery(id, Optional.empty());
    }

    static Delivery refused(UUID id, String reason) {
        return new Delivery(id, Optional.of(reason));
    }
}
