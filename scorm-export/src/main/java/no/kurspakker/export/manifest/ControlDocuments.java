package no.kurspakker.export.manifest;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** The schemas that a package carries in its root, under their own names. */
public final class ControlDocuments {

    private ControlDocuments() {}

    /** {@return the files {@code names} of the format called {@code format}} */
    public static SortedMap<PackagePath, Content> of(String format, Collection<String> names) {
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        for (String name : names) {
            files.put(
                    new PackagePath(name),
                    Bundled.bytes("/no/kurspakker/export/control/" + format + "/" + name));
        }
        return files;
    }
}
