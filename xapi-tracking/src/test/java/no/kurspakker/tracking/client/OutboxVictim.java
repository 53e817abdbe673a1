package no.kurspakker.tracking.client;

import java.io.IOException;
import java.nio.file.Path;
import no.kurspakker.tracking.statement.Statement;

/** Fills an outbox for ever, says which numbers are kept, and sends now and then, until somebody kills it. */
public final class OutboxVictim {

    private static final int SEND_EVERY = 7;

    private OutboxVictim() {}

    public static void main(String[] arguments) throws IOException {
        LrsClient client =
                LrsClient.over(Samples.settings(LrsEndpoint.of(arguments[1])), Waiting.real());
        try (Outbox outbox = Outbox.open(Path.of(arguments[0]), OutboxLimits.USUAL)) {
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                Statement statement = Samples.numbered(number);
                outbox.add(statement);
                System.out.println(number);
                System.out.flush();
                if (number % SEND_EVERY == 0) {
                    new OutboxSender(outbox, client).flush();
                }
            }
        }
    }
}
