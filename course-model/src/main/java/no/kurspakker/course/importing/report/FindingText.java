package no.kurspakker.course.importing.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words for a finding, in bokmål, nynorsk or English. */
public final class FindingText {

    private static final int LONGEST = 300;

    private final ResourceBundle texts;

    private FindingText(ResourceBundle texts) {
        this.texts = texts;
    }

    /** {@return words in bokmål for nb and no, nynorsk for nn, else in English} */
    public static FindingText in(Locale locale) {
        String language = switch (locale.getLanguage()) {
            case "nb", "no" -> "nb";
            case "nn" -> "nn";
            default -> "en";
        };
        return new FindingText(ResourceBundle.getBundle(
                "no.kurspakker.course.importing.report.findings",
                Locale.forLanguageTag(language),
                FindingText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** {@return what was found, in one line} */
    public String what(ImportFinding finding) {
        Object[] arguments =
                finding.arguments().stream().map(FindingText::shown).toArray();
        return String.format(Locale.ROOT, texts.getString(finding.note().name()), arguments);
    }

    private static String shown(String argument) {
        String line = argument.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** {@return how sure it is: found, guessed, left out} */
    public String kind(FindingKind kind) {
        return texts.getString("kind." + kind.name());
    }

    /** {@return a line such as {@code document.md:14:1: guessed IMP-112: …}} */
    public String format(ImportFinding finding) {
        return finding.place() + ": " + kind(finding.note().kind()) + " "
                + finding.note().id() + ": " + what(finding);
    }
}
