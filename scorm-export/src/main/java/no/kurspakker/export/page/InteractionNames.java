package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Inline;
import no.kurspakker.course.text.PlainText;

/**
 * Names of a check's options in {@code cmi.interactions}, {@code [a-z0-9_]}: readable in the platform's report, the same
 * as long as the words are the same, unique in their list, and so short that a whole response has at most 255 characters.
 */
final class InteractionNames {

    /** What SCORM 1.2 grants a response (Run-Time Environment 3.4.7, CMIFeedback), in characters. */
    private static final int LONGEST_RESPONSE = 255;

    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;

    private final List<String> names;

    private InteractionNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * {@return names for {@code texts}}
     *
     * @param inResponse how many names a whole response has
     */
    static InteractionNames of(List<List<Inline>> texts, int inResponse) {
        // a character between two names
        int room = LONGEST_RESPONSE / Math.max(1, inResponse) - 1;
        int longest = Math.max(SHORTEST, Math.min(LONGEST, room));
        List<String> names = new ArrayList<>();
        for (List<Inline> text : texts) {
            names.add(unique(AsciiName.of(PlainText.of(text)).replace('-', '_'), longest, names));
        }
        return new InteractionNames(names);
    }

    /** {@return the name of the option at {@code index}} */
    String name(int index) {
        return names.get(index);
    }

    private static String unique(String words, int longest, List<String> taken) {
        String name = shortened(words.isEmpty() ? "x" : words, longest);
        for (int n = 2; taken.contains(name); n++) {
            String number = "_" + n;
            name = shortened(words, Math.max(0, longest - number.length())) + number;
        }
        return name;
    }

    /** At the end of a word, if that leaves at least half. */
    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = name.lastIndexOf('_', longest);
        return name.substring(0, end > longest / 2 ? end : longest);
    }
}
