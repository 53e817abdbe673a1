package no.kurspakker.portal.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.kurspakker.portal.mail.MailSettingsFile.Fault;
import no.kurspakker.portal.mail.MailSettingsFile.Kind;

/** One reading of a file of settings. */
final class MailSettingsReading {

    private static final Set<String> KEYS =
            Set.of("host", "port", "tls", "from", "user", "password-file", "authority", "portal");
    private static final String HOST = "[A-Za-z0-9.:-]{1,255}";
    private static final int LAST_PORT = 65_535;

    private final Path folder;
    private final List<String> lines;
    private final Map<String, Setting> settings = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param folder that names of files are found from */
    MailSettingsReading(Path folder, List<String> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    private record Setting(int line, String value) {}

    MailSettingsFile file() {
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i).strip());
        }
        String host = required("host", Kind.HOST, text -> text.matches(HOST));
        String from = required("from", Kind.FROM, MailAddress::isSound);
        String portal = required("portal", Kind.PORTAL, MailSettingsReading::isAddress);
        MailTls tls = tls();
        int port = port(tls);
        Optional<MailLogIn> logIn = logIn();
        Optional<Path> authority = file("authority").filter(this::isReadable);
        if (logIn.isPresent() && tls == MailTls.NONE && !isHere(host)) {
            fault("user", Kind.OPEN_LOGIN, host);
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            return new MailSettingsFile(Optional.empty(), faults);
        }
        URI address = URI.create(portal.endsWith("/") ? portal : portal + "/");
        return new MailSettingsFile(
                Optional.of(new MailSettings(host, port, tls, from, logIn, authority, address)),
                List.of());
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        if (equals < 0) {
            // What stands there may be a password.
            faults.add(new Fault(number, Kind.NO_EQUALS, ""));
        } else if (!KEYS.contains(key)) {
            faults.add(new Fault(number, Kind.UNKNOWN, key));
        } else if (settings.containsKey(key)) {
            faults.add(new Fault(number, Kind.TWICE, key));
        } else {
            settings.put(key, new Setting(number, line.substring(equals + 1).strip()));
        }
    }

    private void fault(String key, Kind kind, String found) {
        Setting setting = settings.get(key);
        faults.add(new Fault(
                setting == null ? Math.max(1, lines.size()) : setting.line(), kind, found));
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(settings.get(key)).map(Setting::value);
    }

    private String required(String key, Kind wrong, Predicate<String> isRight) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            fault(key, Kind.MISSING, key);
        } else if (!isRight.test(value.get())) {
            fault(key, wrong, value.get());
        }
        return value.orElse("");
    }

    private MailTls tls() {
        Optional<String> value = value("tls");
        Optional<MailTls> tls = value.flatMap(MailTls::of);
        if (value.isPresent() && tls.isEmpty()) {
            fault("tls", Kind.TLS, value.get());
        }
        return tls.orElse(MailTls.STARTTLS);
    }

    private int port(MailTls tls) {
        String value = value("port").orElse(Integer.toString(tls.port()));
        int port = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > LAST_PORT) {
            fault("port", Kind.PORT, value);
        }
        return port;
    }

    private Optional<MailLogIn> logIn() {
        Optional<String> user = value("user");
        Optional<Path> file = file("password-file");
        if (user.isPresent() != file.isPresent()) {
            String there = user.isPresent() ? "user" : "password-file";
            fault(there, user.isPresent() ? Kind.NO_PASSWORD : Kind.NO_USER, there);
            return Optional.empty();
        }
        if (user.isEmpty() || file.filter(this::isReadable).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> password = firstLine(file.get());
        if (password.isEmpty()) {
            fault("password-file", Kind.FILE, file.get().toString());
        }
        return password.map(text -> new MailLogIn(user.get(), text));
    }

    private static Optional<String> firstLine(Path file) {
        try {
            return Files.readAllLines(file).stream().findFirst().filter(line -> !line.isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** {@return the file that {@code key} names; a fault is noted if it is none that can be read} */
    private Optional<Path> file(String key) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(value.get());
            if (!isReadable(file)) {
                fault(key, Kind.FILE, file.toString());
            }
            return Optional.of(file);
        } catch (InvalidPathException noPath) {
            fault(key, Kind.FILE, value.get());
            return Optional.of(folder);
        }
    }

    private boolean isReadable(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    /** In the open only this machine is reached. */
    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            String scheme = String.valueOf(address.getScheme());
            String host = address.getHost();
            return host != null
                    && (scheme.equals("https") || (scheme.equals("http") && isHere(host)))
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
