package no.kurspakker.export.player;

import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** The player as it stands in a package: {@code player.js} for one launch protocol, and {@code player.css}. */
public final class PlayerFiles {

    private static final String FOLDER = "/no/kurspakker/export/player/";

    private PlayerFiles() {}

    /**
     * {@return the player's files for the format called {@code format}}
     *
     * @throws IllegalStateException if the jar has no player for it
     */
    public static SortedMap<PackagePath, Content> of(String format) {
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        files.put(new PackagePath("player.js"), Bundled.bytes(FOLDER + format + ".js"));
        files.put(new PackagePath("player.css"), Bundled.bytes(FOLDER + "player.css"));
        return files;
    }
}
