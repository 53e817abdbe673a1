package no.kurspakker.export.inspect.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that describe a package and are not content: manifests, schemas, leftovers of systems. */
final class Bookkeeping {

    private static final Set<String> NAMES =
            Set.of("imsmanifest.xml", "cmi5.xml", "tincan.xml", "metadata.xml");
    private static final Pattern SCHEMA = Pattern.compile(
            "(common|extend|unique|vocab)/[a-z]+\\.xsd|[^/]*\\.(xsd|dtd)|__macosx/.*|(.*/)?(\\.ds_store|thumbs\\.db|desktop\\.ini|\\._[^/]*)");

    private Bookkeeping() {}

    static boolean isBookkeeping(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || SCHEMA.matcher(lower).matches();
    }
}
