package no.kurspakker.tracking.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import no.kurspakker.tracking.json.StatementLine;
import no.kurspakker.tracking.json.StatementLines;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * Brings the statements of a file to an LRS by way of an outbox, so that a broken connection or a killed process costs nothing: the same
 * call goes on where the last one stopped.
 */
public final class StatementFileSender {

    private static final int AT_ONCE = 500;

    private final Outbox outbox;
    private final LrsClient client;

    public StatementFileSender(Outbox outbox, LrsClient client) {
        this.outbox = outbox;
        this.client = client;
    }

    /**
     * Sends what the outbox still holds, refused ones again, then every statement of {@code file}.
     *
     * @param file as {@link no.kurspakker.tracking.json.StatementFileCheck#runForSending} wants it
     * @param progress told, now and then, how many have been settled
     * @throws LrsException if the LRS cannot be used now; what is not settled waits in the outbox
     */
    public SendReport send(Path file, XapiVersion version, LongConsumer progress)
            throws IOException {
        for (DeadLetter letter : outbox.deadLetters()) {
            outbox.resend(letter.statement().id().orElseThrow());
        }
        SendReport total = flush(new SendReport(0, 0), progress);
        try (StatementLines lines = StatementLines.open(file, version)) {
            List<Statement> some = some(lines);
            while (!some.isEmpty()) {
                outbox.addAll(some);
                total = flush(total, progress);
                some = some(lines);
            }
        }
        return total;
    }

    private SendReport flush(SendReport before, LongConsumer progress) throws IOException {
        SendReport now = new OutboxSender(outbox, client).flush();
        SendReport total = before.plus(now);
        progress.accept(total.delivered() + (long) total.refused());
        return total;
    }

    private static List<Statement> some(StatementLines lines) throws IOException {
        List<Statement> some = new ArrayList<>();
        while (some.size() < AT_ONCE) {
            Optional<StatementLine> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            some.add(line.get().reading().orElseThrow());
        }
        return some;
    }
}
