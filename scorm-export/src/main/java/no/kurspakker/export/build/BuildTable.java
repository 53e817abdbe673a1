package no.kurspakker.export.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import no.kurspakker.export.diff.DiffText;

/**
 * A build report as a table of text: package, size, files, SHA-256 and worst-case state; below it what an update does to
 * learners under way, if there was an older package to hold it against.
 */
public final class BuildTable {

    private static final String BUNDLE = "no.kurspakker.export.build.table";

    private BuildTable() {}

    /** {@return lines that end in {@code \n}, in the language of {@code locale} if it is nb, nn or no, else in English} */
    public static String of(BuildReport report, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(locale));
        for (BuiltPackage built : report.packages()) {
            rows.add(List.of(
                    String.valueOf(built.file().getFileName()),
                    grouped(built.bytes()),
                    grouped(built.files()),
                    built.sha256(),
                    state(built)));
        }
        return lay(rows)
                + relay(report, texts(locale))
                + report.diff()
                        .map(diff -> new DiffText(locale).linesWithoutProblems(diff))
                        .orElse("");
    }

    /** Paper keeps no state, and some platforms keep one of any length. */
    private static String state(BuiltPackage built) {
        int longest = built.format().rules().longestState();
        if (!built.format().isArchive()) {
            return "–";
        }
        return grouped(built.worstState())
                + (longest == Integer.MAX_VALUE ? "" : " / " + grouped(longest));
    }

    /** Whoever hands a package on must know that it holds a key. */
    private static String relay(BuildReport report, ResourceBundle texts) {
        return report.packages().stream()
                .flatMap(built -> built.relay().stream()
                        .map(address -> String.format(
                                        texts.getString("relay"),
                                        built.file().getFileName(),
                                        address)
                                + "\n"))
                .collect(Collectors.joining());
    }

    private static List<String> header(Locale locale) {
        ResourceBundle texts = texts(locale);
        return List.of("package", "bytes", "files", "sha256", "state").stream()
                .map(texts::getString)
                .toList();
    }

    private static ResourceBundle texts(Locale locale) {
        String language = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
        boolean norwegian = List.of("nb", "nn").contains(language);
        return ResourceBundle.getBundle(
                BUNDLE,
                norwegian ? Locale.forLanguageTag(language) : Locale.ENGLISH,
                BuildTable.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return digits in groups of three with a space between, as both languages read them} */
    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** {@return columns two spaces apart; all but the first and the hash flush right} */
    private static String lay(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int width = width(rows, column);
                boolean isText = column == 0 || column == 3;
                line.append(column == 0 ? "" : "  ")
                        .append(String.format(
                                (isText ? "%-" : "%") + width + "s", row.get(column)));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
