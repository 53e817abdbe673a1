package no.kurspakker.export.launch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdom2.Element;

/** Elements by their local names, since tools choose name spaces and prefixes as they like. */
final class Elements {

    private static final List<String> PREFERRED = List.of("nb", "nn", "no", "en");

    private Elements() {}

    static List<Element> all(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .collect(Collectors.toList());
    }

    static Optional<Element> first(Element parent, String name) {
        return all(parent, name).stream().findFirst();
    }

    static String text(Element parent, String name) {
        return first(parent, name).map(Element::getTextNormalize).orElse("");
    }

    /** {@return the attribute {@code name} in whatever name space} */
    static Optional<String> attribute(Element element, String name) {
        return element.getAttributes().stream()
                .filter(attribute -> attribute.getName().equalsIgnoreCase(name))
                .map(attribute -> attribute.getValue().strip())
                .findFirst();
    }

    /** {@return one of several texts in different languages: Norwegian before English before the first} */
    static String inLanguage(List<Element> texts) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (Element text : texts) {
            String language = attribute(text, "lang").orElse("").toLowerCase(Locale.ROOT);
            byLanguage.putIfAbsent(language.replaceFirst("-.*", ""), text.getTextNormalize());
        }
        return PREFERRED.stream()
                .flatMap(language -> Optional.ofNullable(byLanguage.get(language)).stream())
                .findFirst()
                .orElseGet(() -> texts.isEmpty() ? "" : texts.get(0).getTextNormalize());
    }
}
