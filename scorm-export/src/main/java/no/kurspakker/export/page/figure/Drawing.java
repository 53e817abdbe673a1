package no.kurspakker.export.page.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.page.html.Html;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;

/** A still drawing that has passed the rules and can be written into a page any number of times. */
public final class Drawing {

    static final Namespace SVG = Namespace.getNamespace("http://www.w3.org/2000/svg");

    private static final Namespace XLINK = Namespace.getNamespace("http://www.w3.org/1999/xlink");
    // Drawn a quarter larger than its own units, where there is room for it.
    private static final double SCALE = 1.25;
    private static final Set<String> SHAPES = Set.of(
            "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath marker"
                    .split(" "));
    private static final Set<String> PAINTS =
            Set.of("linearGradient radialGradient stop clipPath mask pattern".split(" "));
    private static final Set<String> DROPPED = Set.of("title", "desc", "metadata");
    private static final Set<String> TEXT = Set.of("text", "tspan", "textPath");
    // The root gets its own; the rest would put a second name or a stop for the Tab key into the
    // page.
    private static final Set<String> ROOT_OWN =
            Set.of("id width height viewBox style class x y version baseProfile".split(" "));
    private static final Set<String> NOWHERE =
            Set.of("role", "tabindex", "focusable", "aria-labelledby", "aria-describedby");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")\\s]*)\\s*['\"]?\\s*\\)");

    private final Element root;
    private final Map<String, Integer> ids = new HashMap<>();

    Drawing(Element root) {
        this.root = root;
        number(root);
    }

    static boolean isKnown(Element element) {
        String name = element.getName();
        return SHAPES.contains(name) || PAINTS.contains(name) || DROPPED.contains(name);
    }

    static boolean isDropped(Element element) {
        return DROPPED.contains(element.getName()) || !element.getNamespace().equals(SVG);
    }

    /**
     * Writes the drawing into {@code html}, as an image named by its title and description.
     *
     * @param prefix begins every id, so that drawings on a page do not clash
     */
    public void write(Html html, String prefix) {
        Optional<String> description = child("desc");
        String title = prefix + "/title";
        String names = title + (description.isPresent() ? " " + prefix + "/desc" : "");
        ViewBox box = ViewBox.of(root).orElseThrow();
        List<String> attributes = new ArrayList<>(List.of("class", "drawing", "role", "img"));
        attributes.addAll(List.of("aria-labelledby", names, "viewBox", box.value()));
        attributes.addAll(List.of("width", scaled(box.width()), "height", scaled(box.height())));
        for (Attribute attribute : root.getAttributes()) {
            if (!ROOT_OWN.contains(attribute.getName())) {
                add(attributes, attribute, prefix);
            }
        }
        html.open("svg", attributes.toArray(String[]::new));
        html.element("title", child("title").orElseThrow(), "id", title);
        description.ifPresent(words -> html.element("desc", words, "id", prefix + "/desc"));
        writeChildren(html, root, prefix);
        html.close();
    }

    /** {@return the values of {@code data-part} in the drawing, each once} */
    public Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        collectParts(root, parts);
        return parts;
    }

    private static void collectParts(Element element, Set<String> parts) {
        if (isDropped(element)) {
            return;
        }
        String part = element.getAttributeValue("data-part");
        if (part != null) {
            parts.add(part);
        }
        element.getChildren().forEach(child -> collectParts(child, parts));
    }

    private Optional<String> child(String name) {
        return Optional.ofNullable(root.getChild(name, SVG))
                .map(Element::getTextNormalize)
                .filter(words -> !words.isEmpty());
    }

    private void writeChildren(Html html, Element parent, String prefix) {
        boolean keepsText = TEXT.contains(parent.getName());
        for (Content content : parent.getContent()) {
            if (content instanceof Element element && !isDropped(element)) {
                List<String> attributes = new ArrayList<>();
                element.getAttributes().forEach(a -> add(attributes, a, prefix));
                write(html, element, attributes.toArray(String[]::new), prefix);
            } else if (content instanceof Text text && keepsText) {
                html.text(text.getText());
            }
        }
    }

    private void write(Html html, Element element, String[] attributes, String prefix) {
        if (element.getContentSize() == 0) {
            html.empty(element.getName(), attributes);
        } else {
            html.open(element.getName(), attributes);
            writeChildren(html, element, prefix);
            html.close();
        }
    }

    private void add(List<String> attributes, Attribute attribute, String prefix) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (!attribute.getNamespace().equals(Namespace.NO_NAMESPACE)) {
            addQualified(attributes, attribute, prefix);
        } else if (name.equals("id")) {
            attributes.addAll(List.of(name, unique(value, prefix)));
        } else if (name.equals("href")) {
            attributes.addAll(List.of(name, "#" + unique(value.strip().substring(1), prefix)));
        } else if (!NOWHERE.contains(name)) {
            attributes.addAll(List.of(name, references(value, prefix)));
        }
    }

    private void addQualified(List<String> attributes, Attribute attribute, String prefix) {
        boolean isNewer = attribute.getParent().getAttribute("href") != null;
        String value = attribute.getValue();
        if (attribute.getQualifiedName().equals("xml:lang")) {
            attributes.addAll(List.of("lang", value));
        } else if (attribute.getNamespace().equals(XLINK)
                && attribute.getName().equals("href")
                && !isNewer) {
            attributes.addAll(List.of("href", "#" + unique(value.strip().substring(1), prefix)));
        }
    }

    private String references(String value, String prefix) {
        return REFERENCE
                .matcher(value)
                .replaceAll(found ->
                        Matcher.quoteReplacement("url(#" + unique(found.group(1), prefix) + ")"));
    }

    private String unique(String id, String prefix) {
        return prefix + "/" + ids.getOrDefault(id, 0);
    }

    private void number(Element element) {
        if (isDropped(element)) {
            return;
        }
        String id = element.getAttributeValue("id");
        if (id != null) {
            ids.putIfAbsent(id, ids.size() + 1);
        }
        element.getChildren().forEach(this::number);
    }

    private static String scaled(double units) {
        return Long.toString(Math.round(units * SCALE));
    }
}
