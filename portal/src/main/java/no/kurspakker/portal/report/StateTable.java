package no.kurspakker.portal.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.UnitId;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.EnrolmentRollup;
import no.kurspakker.tracking.report.rollup.GroupKey;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.RollupJson;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.value.JsonObject;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** The states of one generation of a course, as rows. */
final class StateTable {

    private static final SqlFile SQL = SqlFile.of(StateTable.class, "report.sql");

    private final Handle handle;
    private final Key course;
    private final int generation;

    StateTable(Handle handle, Key course, int generation) {
        this.handle = handle;
        this.course = course;
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    /** {@return what of the same generation only looks like the course} */
    NearTable near() {
        return new NearTable(handle, course, generation);
    }

    /** Merges {@code fresh} into what is there, by the change {@code change}. */
    void merge(Rollups fresh, long change) {
        write(fresh, change, true);
    }

    /** Puts {@code fresh} in the place of what is there. */
    void replace(Rollups fresh, long change) {
        write(fresh, change, false);
    }

    private void write(Rollups fresh, long change, boolean isMerging) {
        try (PreparedStatement find = prepare("enrolment");
                PreparedStatement put = prepare("put-enrolment")) {
            for (var one : fresh.enrolments().entrySet()) {
                Key key = key(one.getKey());
                Optional<JsonObject> old = isMerging ? old(find, key) : Optional.empty();
                EnrolmentRollup all = old.map(RollupJson::readEnrolment)
                        .map(one.getValue()::merge)
                        .orElse(one.getValue());
                put(put, one.getKey(), new Written(key, change, RollupJson.write(all)));
            }
            put.executeBatch();
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
        try (PreparedStatement find = prepare("group");
                PreparedStatement put = prepare("put-group")) {
            for (var group : fresh.groups().entrySet()) {
                for (var task : group.getValue().entrySet()) {
                    Key key = key(group.getKey(), task.getKey());
                    Optional<JsonObject> old = isMerging ? old(find, key) : Optional.empty();
                    TaskRollup all = old.map(RollupJson::readTask)
                            .map(task.getValue()::merge)
                            .orElse(task.getValue());
                    put(
                            put,
                            group.getKey(),
                            task.getKey(),
                            new Written(key, change, RollupJson.write(all)));
                }
            }
            put.executeBatch();
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
    }

    /** Says that nothing is known of {@code task} by {@code group} any more. */
    void clear(GroupKey group, UnitId task, long change) {
        try (PreparedStatement put = prepare("put-group")) {
            put(put, group, task, new Written(key(group, task), change, JsonObject.EMPTY));
            put.executeBatch();
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
    }

    /** Says that nothing is known of {@code enrolment} any more. */
    void clear(Enrolment enrolment, long change) {
        try (PreparedStatement put = prepare("put-enrolment")) {
            put(
                    put,
                    enrolment,
                    new Written(key(enrolment), change, RollupJson.write(EnrolmentRollup.NONE)));
            put.executeBatch();
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
    }

    /** Puts every row that changed after {@code since} into {@code to}. */
    void load(Rollups to, long since) {
        handle.createQuery(SQL.get("enrolments-since"))
                .bind(0, course.bytes())
                .bind(1, generation)
                .bind(2, since)
                .setFetchSize(2_000)
                .map((row, context) -> {
                    to.put(enrolment(row), RollupJson.readEnrolment(json(row)));
                    return since;
                })
                .forEach(any -> {});
        handle.createQuery(SQL.get("groups-since"))
                .bind(0, course.bytes())
                .bind(1, generation)
                .bind(2, since)
                .map((row, context) -> {
                    JsonObject json = json(row);
                    to.put(
                            new GroupKey(row.getString("municipality"), row.getString("label")),
                            new UnitId(row.getString("task")),
                            json.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(RollupJson.readTask(json)));
                    return since;
                })
                .forEach(any -> {});
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                new LearnerKey(row.getString("home_page"), row.getString("name")),
                Optional.of(row.getString("registration"))
                        .filter(text -> !text.isEmpty())
                        .map(UUID::fromString));
    }

    private static JsonObject json(ResultSet row) throws SQLException {
        return (JsonObject) JsonReader.read(row.getString("rollup"));
    }

    private PreparedStatement prepare(String name) throws SQLException {
        return handle.getConnection().prepareStatement(SQL.get(name));
    }

    private Optional<JsonObject> old(PreparedStatement find, Key key) throws SQLException {
        find.setBytes(1, course.bytes());
        find.setInt(2, generation);
        find.setBytes(3, key.bytes());
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(json(row)).filter(json -> !json.isEmpty())
                    : Optional.empty();
        }
    }

    /** What a row says besides whose it is. */
    private record Written(Key key, long change, JsonObject rollup) {}

    private void put(PreparedStatement put, Enrolment enrolment, Written row) throws SQLException {
        place(put, row);
        put.setString(5, enrolment.learner().homePage());
        put.setString(6, enrolment.learner().name());
        put.setString(7, enrolment.registration().map(UUID::toString).orElse(""));
        put.addBatch();
    }

    private void put(PreparedStatement put, GroupKey group, UnitId task, Written row)
            throws SQLException {
        place(put, row);
        put.setString(5, group.municipality());
        put.setString(6, group.key());
        put.setString(7, task.value());
        put.addBatch();
    }

    private void place(PreparedStatement put, Written row) throws SQLException {
        put.setBytes(1, course.bytes());
        put.setInt(2, generation);
        put.setBytes(3, row.key().bytes());
        put.setLong(4, row.change());
        put.setString(8, JsonWriter.text(row.rollup()));
    }

    private static Key key(Enrolment enrolment) {
        return Key.of(
                enrolment.learner().homePage() + "\n" + enrolment.learner().name() + "\n"
                        + enrolment.registration().map(UUID::toString).orElse(""));
    }

    private static Key key(GroupKey group, UnitId task) {
        return Key.of(group.municipality() + "\n" + group.key() + "\n" + task.value());
    }
}
