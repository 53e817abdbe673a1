package no.kurspakker.portal.report;

import java.nio.file.Path;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.io.TempDir;

class SqliteStatesTest extends StatesContract {

    @TempDir
    private Path data;

    @Override
    DatabaseLocation location() {
        return new SqliteFolder(data);
    }
}
