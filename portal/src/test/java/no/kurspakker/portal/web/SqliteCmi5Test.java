package no.kurspakker.portal.web;

import java.nio.file.Path;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;

class SqliteCmi5Test extends Cmi5Contract {

    @Override
    DatabaseLocation location(Path folder) {
        return new SqliteFolder(folder);
    }
}
