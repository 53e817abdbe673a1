package no.kurspakker.portal.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Who wants which report, and what has become of it. Several portals on one database claim what is due; each line is claimed by one. Safe for
 * use by several threads.
 */
public final class Subscriptions {

    /** For how long a claim holds: far longer than it takes to make and send a mail. */
    static final Duration HELD = Duration.ofMinutes(15);

    /** After the first failure; twice as long after each further one. */
    static final Duration FIRST_WAIT = Duration.ofMinutes(5);

    static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** How long after the first failure no more is tried, unless the server is to blame: it will be mended, and nothing is lost until then. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** The least time between two mails to one person, also when they are asked for at once. */
    static final Duration BETWEEN = Duration.ofMinutes(10);

    private static final SqlFile SQL = SqlFile.of(Subscriptions.class, "mail.sql");

    private final Database database;
    private final Secrets secrets;

    public Subscriptions(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * A line that this portal alone sends for now.
     *
     * @param holder of the claim
     */
    record Claim(Subscription subscription, String holder) {}

    /** Has {@code person} get reports of {@code course} as {@code wish} says, in place of what was wished before. */
    public void put(Person person, Key course, MailWish wish) {
        Instant due = wish.times().after(database.clock().instant());
        database.write(handle -> handle.execute(
                SQL.get("put"),
                secrets.uuid().toString(),
                person.id().toString(),
                course.bytes(),
                wish.address(),
                secrets.fresh(),
                wish.language(),
                wish.times().rhythm().id(),
                wish.times().day(),
                wish.times().hour(),
                wish.attached().id(),
                wish.isWithNames() ? 1 : 0,
                Micros.of(due)));
    }

    public Optional<Subscription> of(Person person, Key course) {
        return database.read(handle -> handle.createQuery(SQL.get("of-person"))
                .bind(0, person.id().toString())
                .bind(1, course.bytes())
                .map(row())
                .findFirst());
    }

    /** {@return what the link with {@code leave} in it ends; absent if that has ended} */
    public Optional<Subscription> ofLink(String leave) {
        return database.read(handle ->
                handle.createQuery(SQL.get("of-link")).bind(0, leave).map(row()).findFirst());
    }

    /** {@return whether {@code person} gets a mail at once; not if one is on its way or went out within {@link #BETWEEN}} */
    public boolean sendNow(Person person, Key course) {
        Instant now = database.clock().instant();
        return database.write(handle -> handle.execute(
                        SQL.get("now"),
                        Micros.of(now),
                        person.id().toString(),
                        course.bytes(),
                        Micros.of(now.minus(BETWEEN))))
                == 1;
    }

    /** {@return whether {@code person} got reports of {@code course}; none come any more} */
    public boolean end(Person person, Key course) {
        return end(person.id(), course);
    }

    /** {@return whether {@code subscription} had not ended; it has now} */
    public boolean end(Subscription subscription) {
        return end(subscription.person(), subscription.course());
    }

    private boolean end(UUID person, Key course) {
        return database.write(
                        handle -> handle.execute(SQL.get("end"), person.toString(), course.bytes()))
                == 1;
    }

    /** {@return one that is due, which no other portal sends meanwhile; absent if none is} */
    Optional<Claim> claim() {
        while (true) {
            long now = Micros.now(database.clock());
            Optional<Subscription> due = database.read(handle -> due(handle, now));
            if (due.isEmpty()) {
                return Optional.empty();
            }
            Claim claim = new Claim(due.get(), secrets.label());
            if (take(claim, now)) {
                return Optional.of(claim);
            }
        }
    }

    static Optional<Subscription> due(Handle handle, long now) {
        return handle.createQuery(SQL.get("due"))
                .bind(0, now)
                .bind(1, now)
                .map(row())
                .findFirst();
    }

    /** {@return whether the line was free and is now held by {@code claim}} */
    boolean take(Claim claim, long now) {
        Subscription one = claim.subscription();
        return database.write(handle -> handle.execute(
                        SQL.get("claim"),
                        claim.holder(),
                        now + micros(HELD),
                        one.id().toString(),
                        Micros.of(one.standing().due()),
                        now))
                == 1;
    }

    private static long micros(Duration duration) {
        return duration.toMillis() * 1_000;
    }

    /** The mail went out; the next one is due at its time, also if others have been missed. */
    void sent(Claim claim) {
        Instant now = database.clock().instant();
        Subscription one = claim.subscription();
        Instant next = one.wish().times().after(now);
        settle("sent", claim, Micros.of(next), Micros.of(now));
    }

    /** {@return whether it is given up now; else it is tried again later} */
    boolean failed(Claim claim, MailFailedException failure) {
        Instant now = database.clock().instant();
        MailStanding standing = claim.subscription().standing();
        int failures = standing.failures() + 1;
        Instant since = standing.failingSince().orElse(now);
        String trouble = failure.trouble().id();
        boolean mayPass = failure.trouble().isOfServer() || now.isBefore(since.plus(PATIENCE));
        if (failure.isForGood() || !mayPass) {
            settle("given-up", claim, Micros.of(now), failures, Micros.of(since), trouble);
            return true;
        }
        long again = Micros.of(now.plus(pause(failures)));
        settle("failed", claim, again, failures, Micros.of(since), trouble);
        return false;
    }

    private static Duration pause(int failures) {
        Duration pause = FIRST_WAIT;
        for (int i = 1; i < failures && pause.compareTo(LONGEST_WAIT) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }

    /** The time for it has not come; somebody looks again after {@link #FIRST_WAIT}. */
    void release(Claim claim) {
        settle("release", claim, Micros.of(database.clock().instant().plus(FIRST_WAIT)));
    }

    /** Ends what nobody may get any more. */
    void end(Claim claim) {
        settle("end-held", claim);
    }

    /** Does nothing if the claim has run out, or the wish was changed or ended meanwhile. */
    private void settle(String query, Claim claim, Object... values) {
        Object[] all = new Object[values.length + 2];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = claim.subscription().id().toString();
        all[values.length + 1] = claim.holder();
        database.write(handle -> handle.execute(SQL.get(query), all));
    }

    private static RowMapper<Subscription> row() {
        return (row, context) -> new Subscription(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("person")),
                Key.of(row.getBytes("course")),
                new MailWish(
                        row.getString("address"),
                        row.getString("language"),
                        MailTimes.of(
                                        row.getString("rhythm") + row.getInt("day"),
                                        Integer.toString(row.getInt("hour")))
                                .orElseThrow(),
                        Attached.of(row.getString("attached")).orElseThrow(),
                        row.getInt("names") != 0),
                row.getString("leave"),
                new MailStanding(
                        Micros.instant(row.getLong("due")),
                        row.getInt("failures"),
                        moment(row, "failing_since"),
                        MailTrouble.of(row.getString("trouble")),
                        moment(row, "given_up"),
                        moment(row, "sent")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return micros == 0 ? Optional.empty() : Optional.of(Micros.instant(micros));
    }
}
