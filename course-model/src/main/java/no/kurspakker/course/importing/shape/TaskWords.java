package no.kurspakker.course.importing.shape;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which documents in bokmål, nynorsk and English name group tasks and their parts. */
final class TaskWords {

    private static final Pattern TASK = Pattern.compile(
            "(?:gruppeoppg[aå]ve|gruppearbeid|gruppediskusjon|group task|group exercise|group work"
                    + "|group discussion)(?:\\b|\\d).*",
            Pattern.DOTALL);

    private static final Pattern CONTEXT = Pattern.compile(
            "(?:kontekst|kontekst og bakgrunn|bakgrunn|situasjon|case|context|background|scenario)\\s*:?");

    private static final Pattern QUESTIONS = Pattern.compile(
            "(?:spørsmål|spursmål|oppgåver|oppgaver|questions?|diskusjonsspørsmål|diskuter|drøft|discuss)"
                    + "(?: (?:til|for|om|to|for the|til drøfting|som).{0,60})?\\s*:?");

    private static final Pattern LABEL =
            Pattern.compile("^\\p{L}+(?: \\p{L}+)?\\s*\\d+\\s*[-–—:.]*\\s*");

    private TaskWords() {}

    /** {@code heading} without «Gruppeoppgave 1 –». */
    static String withoutLabel(String heading) {
        return LABEL.matcher(heading).replaceFirst("");
    }

    static boolean isTask(String heading) {
        return TASK.matcher(low(heading)).matches();
    }

    static boolean isContext(String label) {
        return CONTEXT.matcher(low(label)).matches();
    }

    static boolean isQuestions(String label) {
        return QUESTIONS.matcher(low(label)).matches();
    }

    private static String low(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
