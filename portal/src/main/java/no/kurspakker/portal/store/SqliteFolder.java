package no.kurspakker.portal.store;

import java.nio.file.Path;

/** A folder with an SQLite database in it. */
public record SqliteFolder(Path folder) implements DatabaseLocation {

    /** {@return the file of the database} */
    public Path file() {
        return folder.resolve("portal.db");
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
