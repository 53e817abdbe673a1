package no.kurspakker.portal.lrs;

import java.nio.file.Path;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.io.TempDir;

class SqliteLrsTest extends LrsContract {

    @TempDir
    private static Path data;

    @Override
    DatabaseLocation location() {
        return new SqliteFolder(data);
    }
}
