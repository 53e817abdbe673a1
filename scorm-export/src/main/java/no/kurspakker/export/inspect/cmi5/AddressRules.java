package no.kurspakker.export.inspect.cmi5;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.PackageAddress;

/**
 * Addresses of AUs: written as RFC 1738 has it (13.1.4), without the names that the launch adds to them (8.1), and, if they are
 * relative, to a file of the package (14.1).
 */
final class AddressRules {

    private static final Set<String> LAUNCH =
            Set.of("endpoint", "fetch", "actor", "registration", "activityId");

    /** What may stand in an address, {@code %} with two digits after it. */
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9$_.+!*'(),;/?:@&=#%-]+");

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final PackageFiles files;
    private final Findings findings;
    private boolean kept = true;

    AddressRules(PackageFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    boolean areKept(List<Placed> all) {
        all.stream().filter(placed -> placed.is("url")).forEach(this::judge);
        return kept;
    }

    private void judge(Placed url) {
        String address = url.element().text().strip();
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            report(PackageFinding.CMI5_ADDRESS_FORM, url, address);
            return;
        }
        for (String name : names(uri.get())) {
            if (LAUNCH.contains(name)) {
                report(PackageFinding.CMI5_ADDRESS_PARAMETER, url, address, name);
                return;
            }
        }
        if (!uri.get().isAbsolute() && !isInPackage(address)) {
            report(PackageFinding.CMI5_ADDRESS_WITHOUT_FILE, url, address);
        }
    }

    private static Optional<URI> uri(String address) {
        try {
            return LETTERS.matcher(address).matches()
                            && !LONE_PERCENT.matcher(address).find()
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

    private boolean isInPackage(String address) {
        return !address.startsWith("/")
                && PackageAddress.resolve("", "", address).filter(files::has).isPresent();
    }

    private void report(PackageFinding code, Placed url, String... quoted) {
        kept = false;
        List<String> arguments = new ArrayList<>(List.of(url.path()));
        arguments.addAll(List.of(quoted));
        findings.at(url.element().place(), code, arguments.toArray(String[]::new));
    }
}
