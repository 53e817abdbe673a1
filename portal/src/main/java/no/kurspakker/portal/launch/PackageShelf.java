package no.kurspakker.portal.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.kurspakker.portal.launch.PackageRefusedException.Kind;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/**
 * The packages of a portal. The archives are in the database, so that every portal on it has them; each unpacks what it serves to a folder of
 * its own. Safe for use by several threads.
 */
public final class PackageShelf implements AutoCloseable {

    /** The largest archive that is taken, in bytes. */
    public static final long LARGEST = 1L << 30;

    private static final SqlFile SQL = SqlFile.of(PackageShelf.class, "launch.sql");
    private static final int PART = 1 << 20;

    private final Database database;
    private final Secrets secrets;
    private final Path folder;
    private final Map<String, OpenPackage> open = new ConcurrentHashMap<>();

    /** @throws IOException if there is no room for unpacked packages */
    public PackageShelf(Database database, Secrets secrets) throws IOException {
        this.database = database;
        this.secrets = secrets;
        this.folder = Files.createTempDirectory("kurspakker-packages");
    }

    /**
     * {@return {@code zip}, taken in}
     *
     * @throws PackageRefusedException if it may not be served, with the reasons
     */
    public CoursePackage add(Path zip, String fileName) throws IOException {
        String id = secrets.label();
        Path unpacked = folder.resolve(id);
        try {
            PackageLook look = PackageLook.at(zip, unpacked);
            CoursePackage info = describe(id, look, zip, fileName);
            if (find("by-sum", info.sha256()).isPresent()) {
                throw new PackageRefusedException(Kind.ALREADY_THERE, info.title());
            }
            store(info, zip);
            open.put(id, new OpenPackage(info, look.list(), look.tree(), look.tracking()));
            return info;
        } finally {
            if (!open.containsKey(id)) {
                delete(unpacked);
            }
        }
    }

    private CoursePackage describe(String id, PackageLook look, Path zip, String fileName)
            throws IOException {
        String course = look.tracking()
                .map(TrackingFile::courseId)
                .orElseGet(() -> iri(look.list().id(), look.list().title()));
        String title = look.list().title().isBlank() ? fileName : look.list().title();
        return new CoursePackage(
                id,
                course,
                title,
                look.list().protocol(),
                fileName,
                sum(zip),
                Files.size(zip),
                look.tree().files().size(),
                Micros.now(database.clock()));
    }

    /** A course that has no IRI gets one that a later version of the same package has too. */
    private static String iri(String id, String title) {
        boolean isIri =
                id.startsWith("http://") || id.startsWith("https://") || id.startsWith("urn:");
        String name = "kurspakker " + id + " " + title;
        return isIri
                ? id
                : "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String sum(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[PART];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private void store(CoursePackage info, Path zip) throws IOException {
        try {
            database.write(handle -> {
                insert(handle, info);
                return parts(handle, info.id(), zip);
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static void insert(Handle handle, CoursePackage info) {
        handle.execute(
                SQL.get("add"),
                info.id(),
                info.course(),
                info.title(),
                info.protocol().name(),
                info.fileName(),
                info.sha256(),
                info.bytes(),
                info.files(),
                info.added());
    }

    private static int parts(Handle handle, String id, Path zip) {
        int number = 0;
        try (InputStream in = Files.newInputStream(zip)) {
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                handle.execute(SQL.get("add-part"), id, number++, part);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return number;
    }

    /** {@return every package, the newest first} */
    public List<CoursePackage> all() {
        return database.read(handle -> handle.createQuery(SQL.get("all"))
                .map((row, context) -> PackageRow.read(row))
                .list());
    }

    public Optional<CoursePackage> byId(String id) {
        return find("by-id", id);
    }

    private Optional<CoursePackage> find(String query, String value) {
        return database.read(handle -> handle.createQuery(SQL.get(query))
                .bind(0, value)
                .map((row, context) -> PackageRow.read(row))
                .findFirst());
    }

    /** Takes the package away, with all that learners have done in it; statements stay. */
    public void remove(String id) {
        database.write(handle -> {
            handle.execute(SQL.get("remove-parts"), id);
            return handle.execute(SQL.get("remove"), id);
        });
        open.remove(id);
        delete(folder.resolve(id));
    }

    /**
     * {@return the package {@code id}, unpacked here if it was not yet}
     *
     * @throws IOException if it cannot be unpacked
     */
    public Optional<OpenPackage> open(String id) throws IOException {
        OpenPackage there = open.get(id);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<CoursePackage> info = byId(id);
        return info.isEmpty() ? Optional.empty() : Optional.of(unpack(info.get()));
    }

    private synchronized OpenPackage unpack(CoursePackage info) throws IOException {
        OpenPackage there = open.get(info.id());
        if (there != null) {
            return there;
        }
        Path zip = folder.resolve(info.id() + ".zip");
        try {
            fetch(info.id(), zip);
            PackageLook look = PackageLook.at(zip, folder.resolve(info.id()));
            OpenPackage unpacked = new OpenPackage(info, look.list(), look.tree(), look.tracking());
            open.put(info.id(), unpacked);
            return unpacked;
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private void fetch(String id, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            for (int number = 0; ; number++) {
                Optional<byte[]> part = part(id, number);
                if (part.isEmpty()) {
                    return;
                }
                new ByteArrayInputStream(part.get()).transferTo(out);
            }
        }
    }

    private Optional<byte[]> part(String id, int number) {
        return database.read(handle -> handle.createQuery(SQL.get("part"))
                .bind(0, id)
                .bind(1, number)
                .mapTo(byte[].class)
                .findFirst());
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException left) {
            // What is left lies in the folder for temporary files.
        }
    }

    /** Deletes what was unpacked here. */
    @Override
    public void close() {
        delete(folder);
    }
}
