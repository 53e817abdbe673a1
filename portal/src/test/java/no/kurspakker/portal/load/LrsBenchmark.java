package no.kurspakker.portal.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.PostgresqlAddress;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;

/**
 * Measures the LRS as {@code docs/benchmarks.md} records it: {@code LrsBenchmark [write] [COUNT…]}, each count of
 * statements larger than the one before. With {@code -Dkurspakker.database=jdbc:postgresql://host/bench_} it uses the databases {@code
 * bench_write} and {@code bench_read} instead of SQLite.
 */
public final class LrsBenchmark {

    private static final int CONNECTIONS = 32;
    private static final int SINGLES = Integer.getInteger("kurspakker.bench.singles", 60_000);
    private static final int BATCHES = Integer.getInteger("kurspakker.bench.batches", 3_000);
    private static final int GROUP = 64;
    private static final int BATCH = 50;
    private static final int LEARNERS = 2_000;
    private static final int ROUNDS = 200;

    private final DatabaseLocation location;
    private final String key;

    private LrsBenchmark(DatabaseLocation location) throws IOException {
        this.location = location;
        this.key = Keys.make(location);
    }

    public static void main(String[] args) throws Exception {
        List<String> wanted = args.length == 0 ? List.of("write", "10000") : List.of(args);
        if (wanted.contains("write")) {
            new LrsBenchmark(location("write")).write();
        }
        LrsBenchmark reading = new LrsBenchmark(location("read"));
        for (String word : wanted) {
            if (word.matches("\\d+")) {
                reading.read(Integer.parseInt(word));
            }
        }
    }

    /** {@return a database of its own for each part; a PostgreSQL has to be there, with the part's name at its end} */
    private static DatabaseLocation location(String part) throws IOException {
        String url = System.getProperty("kurspakker.database", "");
        if (!url.isEmpty()) {
            return new PostgresqlAddress(url + part);
        }
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        return new SqliteFolder(Files.createTempDirectory(target, "bench-" + part));
    }

    private static void row(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }

    private static String number(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private void write() throws Exception {
        double store = store();
        row("the store alone, groups of " + GROUP, number("%,.0f statements/s", store));
        try (PortalProcess portal = PortalProcess.start(location)) {
            // As long again before: a portal that has been up for a while has compiled what it
            // runs.
            load(portal, SINGLES, 1);
            Load singles = load(portal, SINGLES, 1);
            row("single statements, 32 connections", singles.text());
            row("– of the store alone", number("%.2f", singles.perSecond() / store));
            load(portal, BATCHES / 4, BATCH);
            row("batches of 50, 32 connections", load(portal, BATCHES, BATCH).text());
        }
    }

    /** {@return statements a second that the store inserts by itself, ready made, in groups of 64} */
    private double store() throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            StatementStore store = new StatementStore(database);
            int groups = SINGLES / GROUP;
            List<List<NewStatement>> ready = new ArrayList<>();
            for (int i = 0; i < groups + groups / 4; i++) {
                ready.add(ready(GROUP));
            }
            int warm = groups / 4;
            ready.subList(0, warm)
                    .forEach(group -> store.append(new StatementBatch(group, List.of())));
            long start = System.nanoTime();
            ready.subList(warm, ready.size())
                    .forEach(group -> store.append(new StatementBatch(group, List.of())));
            return groups * GROUP * 1e9 / (System.nanoTime() - start);
        }
    }

    private static List<NewStatement> ready(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Statements.one(UUID.randomUUID(), (int) (Math.random() * LEARNERS)))
                .map(text -> NewStatement.of((JsonObject) JsonReader.read(text), List.of()))
                .toList();
    }

    /** How fast, and how long a request took at the median and for all but one in a hundred. */
    private record Load(double perSecond, double median, double p99) {

        String text() {
            return number(
                    "%,.0f statements/s, median %.1f ms, p99 %.1f ms", perSecond, median, p99);
        }
    }

    private Load load(PortalProcess portal, int requests, int statements) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long[] nanos = new long[requests];
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread thread = new Thread(() -> post(portal, next, nanos, statements));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        return new Load(
                (double) requests * statements / seconds,
                nanos[requests / 2] / 1e6,
                nanos[requests * 99 / 100] / 1e6);
    }

    private void post(PortalProcess portal, AtomicInteger next, long[] nanos, int statements) {
        try (RawClient client = new RawClient(portal.port(), key)) {
            int number = next.getAndIncrement();
            while (number < nanos.length) {
                int first = number * statements;
                String body = IntStream.range(0, statements)
                        .mapToObj(i -> Statements.one(UUID.randomUUID(), (first + i) % LEARNERS))
                        .collect(Collectors.joining(",", "[", "]"));
                long start = System.nanoTime();
                RawClient.Answer answer = client.send("POST", "/statements", body);
                nanos[number] = System.nanoTime() - start;
                if (answer.status() != 200) {
                    throw new IOException("not stored: " + answer);
                }
                number = next.getAndIncrement();
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void read(int count) throws Exception {
        fill(count);
        long start = System.nanoTime();
        try (PortalProcess portal = PortalProcess.start(location, "-Xmx300m")) {
            try (RawClient client = new RawClient(portal.port(), key)) {
                client.send("GET", "/about", "");
                row(
                        number("%,d statements: start-up", count),
                        number("%.2f s", (System.nanoTime() - start) / 1e9));
                queries().forEach(query -> {
                    try {
                        row(number("%,d statements: ", count) + query.name(), ask(client, query));
                    } catch (IOException broken) {
                        throw new IllegalStateException(broken);
                    }
                });
            }
            row(number("%,d statements: memory of the process", count), memory(portal));
        }
    }

    private record Query(String name, String path, int pages) {}

    private static List<Query> queries() {
        String agent =
                "%7B%22account%22%3A%7B%22homePage%22%3A%22https%3A%2F%2Flms.example.org%2F%22%2C"
                        + "%22name%22%3A%22" + Statements.name(7) + "%22%7D%7D";
        String verb = "http://adlnet.gov/expapi/verbs/completed";
        return List.of(
                new Query("the newest 50", "/statements?limit=50", 1),
                new Query("of one learner", "/statements?limit=50&agent=" + agent, 1),
                new Query(
                        "of one registration",
                        "/statements?limit=50&registration=" + Statements.registration(7),
                        1),
                new Query(
                        "of one chapter",
                        "/statements?limit=50&activity=" + Statements.chapter(2),
                        1),
                new Query(
                        "learner and chapter and verb",
                        "/statements?limit=50&agent=" + agent + "&verb=" + verb + "&activity="
                                + Statements.chapter(2),
                        1),
                new Query("page 20 of 50", "/statements?limit=50&verb=" + verb, 20));
    }

    /** {@return how long the query, or its last page, takes} */
    private static String ask(RawClient client, Query query) throws IOException {
        long[] nanos = new long[ROUNDS];
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            Optional<String> path = Optional.of(query.path());
            long took = 0;
            for (int page = 0; page < query.pages() && path.isPresent(); page++) {
                long start = System.nanoTime();
                RawClient.Answer answer = client.send("GET", path.get(), "");
                took = System.nanoTime() - start;
                if (answer.status() != 200) {
                    throw new IOException(query.path() + ": " + answer.status());
                }
                path = more(answer.body());
            }
            if (round >= 0) {
                nanos[round] = took;
            }
        }
        Arrays.sort(nanos);
        return number(
                "median %.1f ms, p99 %.1f ms",
                nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6);
    }

    private static Optional<String> more(String page) {
        return ((JsonObject) JsonReader.read(page))
                .string("more")
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring("/xapi".length()));
    }

    /** Adds statements until there are {@code count}. */
    private void fill(int count) throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            StatementStore store = new StatementStore(database);
            long there =
                    database.read(handle -> handle.createQuery("SELECT count(*) FROM statement")
                            .mapTo(Long.class)
                            .one());
            while (there < count) {
                int more = (int) Math.min(5_000, count - there);
                store.append(new StatementBatch(ready(more), List.of()));
                there += more;
            }
        }
    }

    private static String memory(PortalProcess portal) throws IOException {
        Path status = Path.of("/proc/" + portal.pid() + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> number(
                                "%,d MiB at its peak",
                                Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }
}
