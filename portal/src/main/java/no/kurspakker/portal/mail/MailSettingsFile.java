package no.kurspakker.portal.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that says how mail is sent: {@code key = value} in each line, in UTF-8; lines that begin with {@code #} are left out. Keys:
 * {@code host}, {@code port}, {@code tls} (starttls, tls or none), {@code from}, {@code user}, {@code password-file}, {@code authority}, and
 * {@code portal}, the address of the portal for readers. Files are found from the folder of this one.
 *
 * @param settings absent if there are faults
 * @param faults by line
 */
public record MailSettingsFile(Optional<MailSettings> settings, List<Fault> faults) {

    /** What may be wrong; the names are keys of the texts. */
    public enum Kind {
        NO_EQUALS,
        UNKNOWN,
        TWICE,
        MISSING,
        HOST,
        PORT,
        TLS,
        FROM,
        PORTAL,
        FILE,
        NO_PASSWORD,
        NO_USER,
        OPEN_LOGIN
    }

    /**
     * One fault.
     *
     * @param line from 1; for what is missing, the last
     * @param found the key or value it is about; never a password
     */
    public record Fault(int line, Kind kind, String found) {}

    public MailSettingsFile {
        faults = List.copyOf(faults);
    }

    /**
     * {@return what stands in {@code file}}
     *
     * @throws IOException if it cannot be read
     */
    public static MailSettingsFile read(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return new MailSettingsReading(folder, Files.readAllLines(file)).file();
    }
}
