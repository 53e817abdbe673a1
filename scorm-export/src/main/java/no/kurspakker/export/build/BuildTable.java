package no.kurspakker.export.build;

import java.util.Locale;

/** A build report as a table of text: package, size, files, SHA-256 and worst-case state. */
@SuppressWarnings("DoNotCallSuggester")
public final class BuildTable {

    private BuildTable() {}

    /** {@return lines that end in {@code \n}, in Norwegian or English by {@code locale}} */
    public static String of(BuildReport report, Locale locale) {
        throw new UnsupportedOperationException(report + " " + locale);
    }
}
