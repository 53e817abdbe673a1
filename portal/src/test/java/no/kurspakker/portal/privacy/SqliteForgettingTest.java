package no.kurspakker.portal.privacy;

import java.nio.file.Path;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.io.TempDir;

class SqliteForgettingTest extends ForgettingContract {

    @TempDir
    private Path data;

    @Override
    DatabaseLocation location() {
        return new SqliteFolder(data);
    }
}
