package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.client.LrsClient;
import no.kurspakker.tracking.client.StatementPage;
import no.kurspakker.tracking.client.StatementQuery;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/**
 * What an LRS holds of a course, kept in a folder: {@code statements.ndjson}, and {@code cursor.json} that says how far it has
 * come. Each update asks only for what was stored since, page by page; after a break it goes on with the page that was under
 * way. Statements are as opaque as the LRS has them; the folder holds no key.
 */
public final class LrsJournal {

    /** Statements may become visible in an LRS a little later than they are stored: so much is asked for again. */
    static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final int PAGE = 500;

    private final Path folder;
    private final String lrs;
    private final Iri course;

    /**
     * A journal.
     *
     * @param folder made if it is missing
     * @param lrs address of the LRS, so that two are never mixed
     */
    public LrsJournal(Path folder, String lrs, Iri course) {
        this.folder = folder;
        this.lrs = lrs;
        this.course = course;
    }

    /** {@return the file with the statements} */
    public Path statements() {
        return folder.resolve("statements.ndjson");
    }

    private Path cursorFile() {
        return folder.resolve("cursor.json");
    }

    /** How far each of the two questions has come, and how long the file was then. */
    private record Cursor(Optional<Instant> course, Optional<Instant> voiding, long bytes) {

        static final Cursor START = new Cursor(Optional.empty(), Optional.empty(), 0);

        Cursor at(boolean isVoiding, Optional<Instant> stored, long length) {
            return isVoiding
                    ? new Cursor(course, stored.or(() -> voiding), length)
                    : new Cursor(stored.or(() -> course), voiding, length);
        }
    }

    /**
     * Asks for what is new.
     *
     * @param progress told how many statements have come
     * @throws IOException if the LRS or the folder refuses; what has come stays, and the next update goes on from there
     */
    public void update(LrsClient client, LongConsumer progress) throws IOException {
        Files.createDirectories(folder);
        Cursor cursor = read();
        cut(cursor.bytes());
        Pull pull = new Pull(client, progress, cursor);
        pull.all(StatementQuery.ALL.activity(course).relatedActivities(), false);
        // Not every LRS finds a voiding statement by the activity of the one it voids.
        pull.all(StatementQuery.ALL.verb(FactReader.VOIDED), true);
    }

    private final class Pull {

        private final LrsClient client;
        private final LongConsumer progress;
        private Cursor cursor;
        private long count;

        Pull(LrsClient client, LongConsumer progress, Cursor cursor) {
            this.client = client;
            this.progress = progress;
            this.cursor = cursor;
        }

        void all(StatementQuery query, boolean isVoiding) throws IOException {
            Optional<Instant> since = isVoiding ? cursor.voiding() : cursor.course();
            StatementQuery ordered = query.oldestFirst().limit(PAGE);
            Optional<StatementPage> page = Optional.of(client.statements(
                    since.map(time -> ordered.since(time.minus(OVERLAP))).orElse(ordered)));
            while (page.isPresent()) {
                keep(page.get(), isVoiding);
                page = client.next(page.get());
            }
        }

        private void keep(StatementPage page, boolean isVoiding) throws IOException {
            long length = append(page);
            Optional<Instant> stored = page.statements().stream()
                    .map(Statement::stored)
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo);
            cursor = cursor.at(isVoiding, stored, length);
            write(cursor);
            count += page.statements().size();
            progress.accept(count);
        }
    }

    private long append(StatementPage page) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        statements(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (Statement statement : page.statements()) {
                out.write(StatementWriter.write(statement));
                out.write('\n');
            }
            channel.force(true);
            return channel.size();
        }
    }

    /** What came after the last cursor may be half a line. */
    private void cut(long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                statements(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.size() < bytes) {
                throw new IOException(statements() + " is shorter than " + cursorFile()
                        + " says: delete the folder to fetch all again");
            }
            channel.truncate(bytes);
        }
    }

    private Cursor read() throws IOException {
        if (!Files.exists(cursorFile())) {
            return Cursor.START;
        }
        JsonObject json = json();
        boolean isSame = json.string("lrs").equals(Optional.of(lrs))
                && json.string("course").equals(Optional.of(course.value()));
        if (!isSame) {
            throw new IOException(folder + " holds statements of another LRS or course: "
                    + json.string("lrs").orElse("?") + ", "
                    + json.string("course").orElse("?"));
        }
        return new Cursor(
                json.string("since").map(Instant::parse),
                json.string("voidingSince").map(Instant::parse),
                json.get("bytes").orElse(null) instanceof JsonNumber bytes
                        ? bytes.decimal().longValueExact()
                        : 0);
    }

    private JsonObject json() throws IOException {
        try {
            if (JsonReader.read(Files.readAllBytes(cursorFile())) instanceof JsonObject object) {
                return object;
            }
            throw new IOException(cursorFile() + " is no cursor");
        } catch (MalformedJsonException broken) {
            throw new IOException(cursorFile() + " is no cursor", broken);
        }
    }

    private void write(Cursor cursor) throws IOException {
        JsonObject json = new JsonObjectBuilder()
                .put("lrs", lrs)
                .put("course", course.value())
                .putString("since", cursor.course())
                .putString("voidingSince", cursor.voiding())
                .put("bytes", cursor.bytes())
                .build();
        Path fresh = folder.resolve("cursor.json.new");
        Files.write(fresh, JsonWriter.pretty(json).getBytes(StandardCharsets.UTF_8));
        Files.move(
                fresh,
                cursorFile(),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
