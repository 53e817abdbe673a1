package no.kurspakker.portal.web;

import java.nio.file.Path;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;

class SqliteLaunchTest extends LaunchContract {

    @Override
    DatabaseLocation location(Path folder) {
        return new SqliteFolder(folder);
    }
}
