package no.kurspakker.export.scan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reference points (RFC 3986, 4.1).
 *
 * @param text without surrounding space
 * @param scheme in lower case; empty in a relative reference
 */
public record Target(String text, String scheme) {

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> NETWORK = Set.of("http", "https", "ftp", "ws", "wss");

    /** {@return what {@code reference} says, as it is written in an attribute} */
    public static Target of(String reference) {
        String text = reference.strip();
        Matcher scheme = SCHEME.matcher(text);
        return new Target(text, scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "");
    }

    /** {@return whether it leads to a place on the page it stands on} */
    public boolean isSamePage() {
        return text.isEmpty() || text.startsWith("#");
    }

    /** {@return whether it leads to another host} */
    public boolean needsNetwork() {
        return NETWORK.contains(scheme) || text.startsWith("//");
    }

    /** {@return whether it does not depend on where it stands} */
    public boolean isAbsolute() {
        return !scheme.isEmpty() || text.startsWith("/") || text.startsWith("\\");
    }
}
