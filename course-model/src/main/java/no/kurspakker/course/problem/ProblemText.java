package no.kurspakker.course.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words for a problem in one language; English where a language has none. */
public final class ProblemText {

    private static final ResourceBundle.Control ENGLISH_LAST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private ProblemText(Locale locale) {
        this.locale = locale;
    }

    /** {@return texts in nynorsk for the language nn, in bokmål for nb and no, else in English} */
    public static ProblemText in(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("nn")) {
            return new ProblemText(Locale.forLanguageTag("nn"));
        }
        boolean norwegian = Set.of("nb", "no").contains(language);
        return new ProblemText(norwegian ? Locale.forLanguageTag("nb") : Locale.ENGLISH);
    }

    /** {@return what is wrong: lower case, no full stop} */
    public String what(Problem problem) {
        return text(problem, "what");
    }

    /** {@return what to do about it, in the imperative} */
    public String fix(Problem problem) {
        return text(problem, "fix");
    }

    /**
     * {@return two lines, such as
     * <pre>
     * chapters/valves.md:14:7: error CNT-014: image "img/valve.png" does not exist
     *     fix: add the file at chapters/img/valve.png, or correct the path
     * </pre>}
     */
    public String format(Problem problem) {
        boolean norwegian = !locale.equals(Locale.ENGLISH);
        return problem.place() + ": " + severity(problem) + " " + problem.code().id() + ": "
                + what(problem)
                + System.lineSeparator() + "    " + (norwegian ? "rett" : "fix") + ": "
                + fix(problem);
    }

    private String severity(Problem problem) {
        return switch (locale.getLanguage()) {
            case "nb" -> problem.isError() ? "feil" : "advarsel";
            case "nn" -> problem.isError() ? "feil" : "åtvaring";
            default -> problem.code().severity().name().toLowerCase(Locale.ROOT);
        };
    }

    private String text(Problem problem, String part) {
        ProblemCode code = problem.code();
        ClassLoader loader = code.owner().getClassLoader();
        String pattern = ResourceBundle.getBundle(code.bundle(), locale, loader, ENGLISH_LAST)
                .getString(code.name() + "." + part);
        return String.format(locale, pattern, problem.arguments().toArray());
    }
}
