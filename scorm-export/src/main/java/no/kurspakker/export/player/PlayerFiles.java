package no.kurspakker.export.player;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** The player as it stands in a package: {@code player.js} for one launch protocol, and what is the same for
 * all. */
public final class PlayerFiles {

    private static final String FOLDER = "/no/kurspakker/export/player/";

    /** The same for every protocol; the player itself asks for {@code extra.*} once a page is shown. */
    private static final List<String> SHARED = List.of("player.css", "extra.js", "extra.css");

    /** Formats whose connection is a script of its own, {@code lms.js}; the player asks for it at launch. */
    private static final Set<String> CONNECTED = Set.of("cmi5", "xapi");

    private PlayerFiles() {}

    /**
     * {@return the player's files for the format called {@code format}}
     *
     * @throws IllegalStateException if the jar has no player for it
     */
    public static SortedMap<PackagePath, Content> of(String format) {
        return with(format, CONNECTED.contains(format) ? Map.of("lms", format + "-lms") : Map.of());
    }

    /**
     * {@return the player's files for a package of {@code format} that carries a relay: another first script, and {@code relay.js},
     * which it asks for at launch}
     *
     * @throws IllegalStateException if the jar has none for it
     */
    public static SortedMap<PackagePath, Content> relayed(String format) {
        return with(format + "-relayed", Map.of("relay", "relay"));
    }

    private static SortedMap<PackagePath, Content> with(String player, Map<String, String> others) {
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        files.put(new PackagePath("player.js"), Bundled.bytes(FOLDER + player + ".js"));
        others.forEach((name, from) ->
                files.put(new PackagePath(name + ".js"), Bundled.bytes(FOLDER + from + ".js")));
        for (String name : SHARED) {
            files.put(new PackagePath(name), Bundled.bytes(FOLDER + name));
        }
        return files;
    }
}
