package no.kurspakker.export.minutes;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of minutes: those the player says too. */
final class MinutesWords {

    private final ResourceBundle words;

    private MinutesWords(ResourceBundle words) {
        this.words = words;
    }

    /** {@return the words in the language {@code tag}, or in English for one that has none} */
    static MinutesWords in(String tag) {
        String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        String known = switch (language) {
            case "nb", "no" -> "nb";
            case "nn" -> "nn";
            default -> "en";
        };
        return new MinutesWords(ResourceBundle.getBundle(
                "no.kurspakker.export.page.interface",
                Locale.forLanguageTag(known),
                MinutesWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** @param values name and value in turn, for <code>{name}</code> in the text */
    String text(String key, String... values) {
        StringBuilder text = new StringBuilder();
        String pattern = words.getString("player.minutes." + key);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open)
                    .append(value(pattern.substring(open + 1, close), values));
            from = close + 1;
        }
        return text.append(pattern.substring(from)).toString();
    }

    private static String value(String name, String... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("no value for {" + name + "}");
    }
}
