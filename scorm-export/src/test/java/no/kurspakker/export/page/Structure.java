package no.kurspakker.export.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

/** A document as its elements: reading it at all shows that every element is closed and every text escaped. */
final class Structure {

    private final List<Element> elements = new ArrayList<>();

    private Structure(Document document) {
        document.getDescendants(Filters.element()).forEach(elements::add);
    }

    static Structure of(String html) throws IOException {
        try {
            return new Structure(new SAXBuilder().build(new StringReader(html)));
        } catch (JDOMException malformed) {
            throw new AssertionError(malformed);
        }
    }

    Stream<Element> elements(String name) {
        return elements.stream().filter(element -> element.getName().equals(name));
    }

    List<String> ids() {
        return values("id");
    }

    List<String> values(String attribute) {
        return elements.stream()
                .map(element -> Optional.ofNullable(element.getAttributeValue(attribute)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the levels of the headings in each article} */
    List<List<Integer>> headings() {
        return elements("article").map(Structure::levels).toList();
    }

    private static List<Integer> levels(Element article) {
        List<Integer> levels = new ArrayList<>();
        for (Element element : article.getDescendants(Filters.element())) {
            if (element.getName().matches("h[1-6]")) {
                levels.add(element.getName().charAt(1) - '0');
            }
        }
        return levels;
    }
}
