package no.kurspakker.export.check.cmi5;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.export.PackagePath;
import org.jdom2.Element;

/**
 * Addresses of AUs: written as RFC 1738 has it (13.1.4), without the names that the launch adds to them (8.1), and to a file of the
 * package (14.1), since nothing that we pack lies elsewhere.
 */
final class AddressRules {

    private static final Set<String> LAUNCH =
            Set.of("endpoint", "fetch", "actor", "registration", "activityId");

    /** What may stand in an address without being written as {@code %} and two digits. */
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9$_.+!*'(),;/?:@&=#-]|%[0-9A-Fa-f]{2})+");

    private final Set<PackagePath> files;

    AddressRules(Set<PackagePath> files) {
        this.files = files;
    }

    List<StructureFault> faults(Element root) {
        List<StructureFault> faults = new ArrayList<>();
        for (Element url : Elements.named(root, "url")) {
            judge(ElementPath.of(url), url.getTextTrim()).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<StructureFault> judge(String place, String address) {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            return Optional.of(StructureFault.of(Cmi5Problem.ADDRESS_FORM, place, address));
        }
        for (String name : names(uri.get())) {
            if (LAUNCH.contains(name)) {
                return Optional.of(
                        StructureFault.of(Cmi5Problem.ADDRESS_PARAMETER, place, address, name));
            }
        }
        return isInPackage(uri.get())
                ? Optional.empty()
                : Optional.of(StructureFault.of(Cmi5Problem.ADDRESS_WITHOUT_FILE, place, address));
    }

    private static Optional<URI> uri(String address) {
        try {
            return FORM.matcher(address).matches()
                    ? Optional.of(URI.create(address))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** {@return the names in the query, in the letters that a platform would see} */
    private static List<String> names(URI uri) {
        List<String> names = new ArrayList<>();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : query.split("&", -1)) {
            names.add(URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8));
        }
        return names;
    }

    private boolean isInPackage(URI uri) {
        if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getPath() == null) {
            return false;
        }
        try {
            return files.contains(new PackagePath(uri.normalize().getPath()));
        } catch (IllegalArgumentException leadsOut) {
            return false;
        }
    }
}
