package no.kurspakker.tracking.client;

import java.io.IOException;
import java.util.List;
import no.kurspakker.tracking.statement.Statement;

/** Brings what waits in an outbox to an LRS, oldest first. */
public final class OutboxSender {

    private static final int BATCH = 50;

    private final Outbox outbox;
    private final LrsClient client;

    public OutboxSender(Outbox outbox, LrsClient client) {
        this.outbox = outbox;
        this.client = client;
    }

    /**
     * Sends until nothing waits.
     *
     * @return what became of each statement that was sent
     * @throws IOException if the LRS cannot be used now; what was not settled waits on
     */
    public SendReport flush() throws IOException {
        int delivered = 0;
        int refused = 0;
        List<Statement> batch = outbox.waiting(BATCH);
        while (!batch.isEmpty()) {
            List<Delivery> deliveries = client.send(batch);
            outbox.settle(deliveries);
            int good = (int) deliveries.stream().filter(Delivery::isDelivered).count();
            delivered += good;
            refused += deliveries.size() - good;
            batch = outbox.waiting(BATCH);
        }
        return new SendReport(delivered, refused);
    }
}
