package no.kurspakker.portal.report;

import java.time.Instant;
import java.util.List;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;

/** The log of who looked at which report. Safe for use by several threads. */
public final class ReportLooks {

    private static final SqlFile SQL = SqlFile.of(ReportLooks.class, "report.sql");

    private final Database database;

    public ReportLooks(Database database) {
        this.database = database;
    }

    /**
     * Somebody who looked.
     *
     * @param login empty if the account is gone
     * @param filters as they stood in the address
     */
    public record Look(Instant at, String login, String page, String filters) {}

    /** Notes that {@code person} looks at {@code page}. */
    public void note(Person person, KnownCourse course, String page, String filters) {
        long now = Micros.now(database.clock());
        database.write(handle -> handle.execute(
                SQL.get("add-look"),
                now,
                person.id().toString(),
                course.key().bytes(),
                page,
                filters));
    }

    /** {@return the last {@code most} looks at {@code course}, the newest first} */
    public List<Look> of(KnownCourse course, int most) {
        return database.read(handle -> handle.createQuery(SQL.get("looks"))
                .bind(0, course.key().bytes())
                .bind(1, most)
                .map((row, context) -> {
                    String login = row.getString("login");
                    return new Look(
                            Micros.instant(row.getLong("at")),
                            login == null ? "" : login,
                            row.getString("page"),
                            row.getString("filters"));
                })
                .list());
    }
}
