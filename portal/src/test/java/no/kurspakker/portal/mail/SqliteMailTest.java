package no.kurspakker.portal.mail;

import java.nio.file.Path;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.io.TempDir;

class SqliteMailTest extends MailContract {

    @TempDir
    private static Path data;

    @Override
    DatabaseLocation fresh() {
        return new SqliteFolder(data);
    }
}
