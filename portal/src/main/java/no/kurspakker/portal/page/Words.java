package no.kurspakker.portal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The words of the pages in one language. */
public final class Words {

    /** The languages that there are words in, the usual one first. */
    public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "no.kurspakker.portal.page.words",
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return the words in {@code language}, in bokmål if there are none} */
    public static Words in(String language) {
        return new Words(Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "nb"));
    }

    /** {@return {@code nb}, {@code nn} or {@code en}} */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** {@return the text {@code key} with {@code values} in their places} */
    public String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : String.format(locale, text, values);
    }

    /** {@return the text {@code key}, if there is one, with {@code values} in their places} */
    public Optional<String> find(String key, Object... values) {
        return bundle.containsKey(key) ? Optional.of(text(key, values)) : Optional.empty();
    }

    /** {@return the text {@code key} for {@code number}, or {@code key.one} if that is 1} */
    public String count(String key, int number) {
        return text(number == 1 ? key + ".one" : key, number);
    }

    /** {@return the texts whose keys begin with {@code prefix}, by the rest of their keys} */
    public Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return found;
    }
}
