package no.kurspakker.portal.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.PackageRefusedException;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.value.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packages that were put on the shelf before portals made reports: nothing told reports of their courses. Each is looked into once; of a
 * course that reports know nothing is changed.
 */
public final class EarlierPackages {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierPackages.class);
    private static final SqlFile SQL = SqlFile.of(EarlierPackages.class, "report.sql");

    private final Database database;
    private final PackageShelf shelf;

    public EarlierPackages(Database database, PackageShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    private record Unlooked(String id, String course) {}

    /** Has {@code courses} keep reports of every course on the shelf, as its newest package has it. */
    public void follow(KnownCourses courses) {
        for (Unlooked one : unlooked()) {
            Set<String> known =
                    courses.all().stream().map(KnownCourse::id).collect(Collectors.toSet());
            try {
                if (!known.contains(one.course())) {
                    tracking(one.id()).ifPresent(courses::put);
                }
            } catch (PackageRefusedException refused) {
                LOG.warn("no reports of a package that cannot be opened: {}", one.id(), refused);
            } catch (IOException later) {
                LOG.warn("could not look into {}; it is tried again", one.id(), later);
                continue;
            }
            database.write(handle -> handle.execute(SQL.get("looked"), one.id()));
        }
    }

    private List<Unlooked> unlooked() {
        return database.read(handle -> handle.createQuery(SQL.get("unlooked"))
                .map((row, context) -> new Unlooked(row.getString("id"), row.getString("course")))
                .list());
    }

    private Optional<JsonObject> tracking(String id) throws IOException {
        return shelf.open(id).flatMap(OpenPackage::tracking).map(file -> file.json());
    }
}
