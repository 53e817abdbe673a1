package no.kurspakker.export.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/** What the environment refused, in one line that names the path. */
public final class FaultText {

    private static final Map<Class<? extends IOException>, String> KEYS = Map.of(
            NoSuchFileException.class, "missing",
            AccessDeniedException.class, "denied",
            FileAlreadyExistsException.class, "exists",
            NotDirectoryException.class, "no-folder");

    private FaultText() {}

    /** {@return the line, in Norwegian for nb, nn and no, else in English} */
    public static String of(IOException fault, Locale locale) {
        if (!(fault instanceof FileSystemException file) || file.getFile() == null) {
            return Objects.requireNonNullElse(fault.getMessage(), fault.toString());
        }
        ResourceBundle texts = ResourceBundle.getBundle(
                "no.kurspakker.export.build.faults",
                language(locale),
                FaultText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = texts.getString(KEYS.getOrDefault(fault.getClass(), "other"));
        return String.format(locale, pattern, file.getFile(), reason(file));
    }

    private static String reason(FileSystemException fault) {
        return fault.getReason() == null ? "" : " (" + fault.getReason() + ")";
    }

    private static Locale language(Locale locale) {
        if (locale.getLanguage().equals("nn")) {
            return Locale.forLanguageTag("nn");
        }
        boolean norwegian = Set.of("nb", "no").contains(locale.getLanguage());
        return norwegian ? Locale.forLanguageTag("nb") : Locale.ENGLISH;
    }
}
