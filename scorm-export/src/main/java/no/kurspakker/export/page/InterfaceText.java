package no.kurspakker.export.page;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.MinuteRange;

/** The words around the course's own text, in bokmål, nynorsk or English. */
final class InterfaceText {

    private static final String BUNDLE = "no.kurspakker.export.page.interface";
    private static final String PLAYER = "player.";

    private final ResourceBundle words;

    private InterfaceText(ResourceBundle words) {
        this.words = words;
    }

    /** {@return the words in {@code language}, or in English for a language that has none} */
    static InterfaceText in(LanguageTag language) {
        Locale locale = Locale.forLanguageTag(
                switch (language.language()) {
                    case "nb", "no" -> "nb";
                    case "nn" -> "nn";
                    default -> "en";
                });
        return new InterfaceText(ResourceBundle.getBundle(
                BUNDLE,
                locale,
                InterfaceText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String text(String key) {
        return words.getString(key);
    }

    /** {@return the words for {@code key} with {@code value} in the place of <code>{name}</code>} */
    String text(String key, String name, String value) {
        return words.getString(key).replace("{" + name + "}", value);
    }

    /** {@return a time to expect, such as {@code 10–15 min}} */
    String minutes(MinuteRange range) {
        return text("minutes", "minutes", range(range));
    }

    /** {@return {@code range} without a unit} */
    static String range(MinuteRange range) {
        return range.from() == range.to()
                ? Integer.toString(range.from())
                : range.from() + "–" + range.to();
    }

    /** {@return what the player says, by key without {@code player.}} */
    Map<String, String> player() {
        Map<String, String> texts = new TreeMap<>();
        for (String key : words.keySet()) {
            if (key.startsWith(PLAYER)) {
                texts.put(key.substring(PLAYER.length()), words.getString(key));
            }
        }
        return texts;
    }
}
