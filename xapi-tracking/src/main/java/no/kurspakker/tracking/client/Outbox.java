package no.kurspakker.tracking.client;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.kurspakker.tracking.statement.Statement;

/**
 * Statements that wait to be sent, in one file: what was added is there after any crash, in the order it was added. One process at a time;
 * for use by several threads.
 */
public final class Outbox implements Closeable {

    private static final long SMALL = 1L << 20;
    private static final int MOSTLY_OLD = 4;

    private final OutboxFile file;
    private final OutboxLimits limits;
    private final Map<UUID, OutboxEntry> waiting = new LinkedHashMap<>();
    private final Map<UUID, OutboxEntry> refused = new LinkedHashMap<>();
    private long liveBytes;

    private Outbox(OutboxFile file, OutboxLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * {@return the outbox in {@code file}, which is made if it is not there}
     *
     * @throws IOException if the file cannot be used, is damaged in its middle, or is in use
     */
    public static Outbox open(Path file, OutboxLimits limits) throws IOException {
        OutboxFile opened = OutboxFile.open(file);
        try {
            Outbox outbox = new Outbox(opened, limits);
            for (OutboxRecord record : opened.records()) {
                outbox.replay(record);
            }
            return outbox;
        } catch (IOException | RuntimeException unusable) {
            opened.close();
            throw unusable;
        }
    }

    private void replay(OutboxRecord record) throws IOException {
        UUID id = UUID.fromString(record.id());
        switch (record.kind()) {
            case WAITING -> keep(OutboxEntry.of(record, file.toString()));
            case DELIVERED -> forget(id);
            case REFUSED -> refuse(id, record.text());
            case RESENT -> revive(id);
        }
    }

    private void keep(OutboxEntry entry) {
        waiting.put(entry.id(), entry);
        liveBytes += entry.bytes();
    }

    private void forget(UUID id) {
        OutboxEntry entry = waiting.remove(id);
        liveBytes -= entry == null ? 0 : entry.bytes();
    }

    private void refuse(UUID id, String reason) {
        OutboxEntry entry = waiting.remove(id);
        if (entry != null) {
            refused.put(id, entry.refused(reason));
        }
    }

    private void revive(UUID id) {
        OutboxEntry entry = refused.remove(id);
        if (entry != null) {
            waiting.put(id, entry);
        }
    }

    /** As {@link #addAll} with one statement. */
    public void add(Statement statement) throws IOException {
        addAll(List.of(statement));
    }

    /**
     * Keeps {@code statements}; when this returns they survive a crash. One whose id is here already is left as it is.
     *
     * @param statements each with an id
     * @throws IOException if they cannot be written, or do not fit: then none is kept
     * @throws IllegalArgumentException if one has no id or is not valid
     */
    public synchronized void addAll(List<Statement> statements) throws IOException {
        Map<UUID, OutboxEntry> fresh = new LinkedHashMap<>();
        for (Statement statement : statements) {
            OutboxEntry entry = OutboxEntry.of(statement);
            if (!waiting.containsKey(entry.id()) && !refused.containsKey(entry.id())) {
                fresh.putIfAbsent(entry.id(), entry);
            }
        }
        makeRoom(
                fresh.size(),
                fresh.values().stream().mapToLong(OutboxEntry::bytes).sum());
        file.append(fresh.values().stream().map(OutboxEntry::record).toList());
        fresh.values().forEach(this::keep);
    }

    private void makeRoom(int count, long bytes) throws IOException {
        if (file.size() + bytes > limits.bytes()) {
            compact();
        }
        boolean isFull = waiting.size() + refused.size() + count > limits.statements()
                || file.size() + bytes > limits.bytes();
        if (isFull) {
            throw new IOException(file + " is full: " + waiting.size() + " statements wait, "
                    + refused.size() + " are refused");
        }
    }

    /** {@return the oldest that wait, at most {@code most}} */
    public synchronized List<Statement> waiting(int most) {
        return waiting.values().stream().limit(most).map(OutboxEntry::statement).toList();
    }

    /** {@return how many wait} */
    public synchronized int size() {
        return waiting.size();
    }

    /** {@return those an LRS refused, with its reasons, oldest first} */
    public synchronized List<DeadLetter> deadLetters() {
        return refused.values().stream()
                .map(entry -> new DeadLetter(entry.statement(), entry.reason()))
                .toList();
    }

    /** Writes down what became of statements; what is delivered is forgotten. */
    public synchronized void settle(List<Delivery> deliveries) throws IOException {
        List<OutboxRecord> records = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            OutboxRecord.Kind kind = delivery.isDelivered()
                    ? OutboxRecord.Kind.DELIVERED
                    : OutboxRecord.Kind.REFUSED;
            records.add(new OutboxRecord(
                    kind, delivery.id().toString(), delivery.refusal().orElse("")));
        }
        file.append(records);
        for (OutboxRecord record : records) {
            replay(record);
        }
        if (file.size() > SMALL && file.size() > MOSTLY_OLD * liveBytes) {
            compact();
        }
    }

    /** Puts a refused statement at the end of those that wait. */
    public synchronized void resend(UUID id) throws IOException {
        if (!refused.containsKey(id)) {
            throw new IllegalArgumentException("no refused statement " + id);
        }
        OutboxRecord record = new OutboxRecord(OutboxRecord.Kind.RESENT, id.toString(), "");
        file.append(List.of(record));
        replay(record);
    }

    private void compact() throws IOException {
        List<OutboxRecord> records = new ArrayList<>();
        for (OutboxEntry entry : refused.values()) {
            records.add(entry.record());
            records.add(entry.refusal());
        }
        waiting.values().forEach(entry -> records.add(entry.record()));
        file.replace(records);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
